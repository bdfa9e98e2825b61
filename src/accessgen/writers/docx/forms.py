"""Places to write in: boxes to tick, and lines and boxes to write in (rules S25, C10).

Each is a content control for a screen, and looks the same on paper: a square, or a border with
rules. The rules stand where nothing has been typed yet, so they make room for what is typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.model import Field
from accessgen.writers.docx import controls
from accessgen.writers.docx.boxes import edge
from accessgen.writers.docx.controls import PADDING
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.inline import Dress, text_run
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.units import half_points, points, twips

_NO_BREAK_SPACE = "\u00a0"
# LibreOffice gives a line with nothing but a tab in it no height of its own.
_SPACE = f'<w:t xml:space="preserve">{_NO_BREAK_SPACE}</w:t>'
_SHORT = 0.45  # a label that takes more of the width than this has a line of its own
_APART = 1.3  # between a place to write in and the next question, in sizes of the text
_GAP = 0.5  # between lines of boxes, in sizes of the text
_BORDER = 1.25  # points


def write_ticks(flow: Flow, ticks: Sequence[Field], place: Place) -> list[Item]:
    """Boxes to tick, each with its label: side by side if the labels are short."""
    widths = [flow.columns.tick(tick.label, place.role) for tick in ticks]
    together = all(width <= _SHORT * place.width for width in widths)
    together = together or sum(widths) <= place.width
    lines: list[list[tuple[Field, float]]] = []
    used = 0.0
    for tick, width in zip(ticks, widths, strict=True):
        if lines and together and used + width <= place.width:
            lines[-1].append((tick, used))
        else:
            lines.append([(tick, 0.0)])
            used = 0.0
        used += width
    paras = [_ticks_in_a_line(flow, line, place) for line in lines]
    text = flow.style.text[place.role]
    for para in paras[:-1]:
        para.keep_next, para.after = True, max(_GAP * text.size - _spare(flow), 0)
    paras[-1].after = max(text.after, _APART * text.size)
    return list(paras)


def _spare(flow: Flow) -> float:
    """What a line of boxes has above and below the boxes, in points."""
    square = _square(flow)
    return square.line - square.side


def _square(flow: Flow) -> controls.Box:
    return controls.box(flow.style.face, points(flow.style.field.box_mm))


def _ticks_in_a_line(flow: Flow, line: list[tuple[Field, float]], place: Place) -> Para:
    square = _square(flow)
    runs, stops = [], []
    for tick, x in line:
        flow.mark(tick.id)
        if x:
            stops.append(f'<w:tab w:val="left" w:pos="{twips(place.left + x)}"/>')
            runs.append("<w:r><w:tab/></w:r>")
        runs.append(controls.tick(tick, square, flow.next_control()))
        words = tick.label.replace(" ", _NO_BREAK_SPACE) if len(line) > 1 else tick.label
        label = f"{_NO_BREAK_SPACE}{_NO_BREAK_SPACE}{words}" if words else ""
        rise = f'<w:position w:val="{_rise(flow, square, place)}"/>'
        runs.append(text_run(label, Dress(0), rise))
    para = flow.raw(flow.style_for(place, "tick", "TickBox"), "".join(runs), place)
    para.tabs = f"<w:tabs>{''.join(stops)}</w:tabs>" if stops else ""
    return para


def _rise(flow: Flow, square: controls.Box, place: Place) -> int:
    return half_points(square.raised(flow.style.text[place.role].size))


def write_entry(flow: Flow, block: Field, place: Place) -> list[Item]:
    """A label, and below it a box to write in. A label that is a question looks like one."""
    size = flow.style.text[place.role].size
    paras: list[Para] = []
    plain = block.question or place.role != "body"
    for words, role in ((block.label, place.role if plain else "label"), (block.help, place.role)):
        if words:
            name = flow.style_for(place, role)
            paras.append(flow.raw(name, text_run(words, Dress(0)), place))
            paras[-1].after, paras[-1].keep_next = 0, True
    if paras:
        paras[0].before = max(_APART * size, flow.sheet.look(paras[0].style).before)
        paras[0].before = 0 if paras[0].page_break else paras[0].before
    room = _lines(flow, block, place) if block.kind == "lines" else [_box(flow, block, place)]
    room[0].before = _GAP * size if paras else None
    room[-1].after = max(flow.style.text["body"].after, _APART * size)
    for para in room:
        para.keep_lines, para.keep_next = True, para is not room[-1]
    return [*paras, *room]


def _box(flow: Flow, block: Field, place: Place) -> Para:
    """One paragraph in a border, as high as it has lines; in a panel with a rule below it."""
    lines = 1 if block.kind == "text" else max(block.lines, 1)
    look = controls.space(points(flow.style.field.line_mm))
    shown = [f"<w:r>{look}{_SPACE}</w:r>", *[f"<w:r>{look}<w:br/>{_SPACE}</w:r>"] * (lines - 1)]
    if place.box:
        shown[-1] = shown[-1].replace("<w:t ", "<w:tab/><w:t ")
    control = controls.text(block, "".join(shown), flow.next_control())
    para = flow.raw(flow.style_for(place, "entry", "WritingBox"), control, place)
    _edge(flow, para, place, PADDING)
    return para


def _lines(flow: Flow, block: Field, place: Place) -> list[Para]:
    """A paragraph for each line, in one border: paragraphs with the same borders share it."""
    ink = '<w:rPr><w:rStyle w:val="WritingRule"/></w:rPr>'
    rule, none = f"<w:r>{ink}<w:tab/>{_SPACE}</w:r>", f"<w:r>{ink}{_SPACE}</w:r>"
    paras = []
    for line in range(1, max(block.lines, 1) + 1):
        last = line == max(block.lines, 1) and not place.box
        name = flow.style_for(place, "line", "WritingLine")
        paras.append(flow.raw(name, none if last else rule, place))
        _edge(flow, paras[-1], place, 0)
    paras[0].before_xml, paras[-1].after_xml = controls.around(block, flow.next_control())
    return paras


def _edge(flow: Flow, para: Para, place: Place, padding: int) -> None:
    """A border, `padding` points above and below the words; none in a panel, which has its own."""
    inset = 0 if place.box else PADDING + _BORDER
    right = twips(place.left + place.width - inset)
    para.tabs = f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{right}"/></w:tabs>'
    if not place.box:
        sides = (("top", padding), ("left", PADDING), ("bottom", padding), ("right", PADDING))
        ink = flow.style.table.border
        edges = "".join(edge(side, _BORDER, space, ink) for side, space in sides)
        para.borders = f"<w:pBdr>{edges}</w:pBdr>"
        para.indent = (place.left + inset, place.right + inset, 0)
