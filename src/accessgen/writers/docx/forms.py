"""Places to write in: boxes to tick and ruled lines (rules S25, C10)."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.model import Field
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.inline import Dress, text_run
from accessgen.writers.docx.pictures import empty_box
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.units import twips

_NO_BREAK_SPACE = "\u00a0"
# LibreOffice gives a line with nothing but a tab in it no height of its own.
_LINE = f'<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{_NO_BREAK_SPACE}</w:t></w:r>'
_BELOW = 0.3  # below a line of boxes, in sizes of the text: under a box is room for letters' tails
_SHORT = 0.45  # a label that takes more of the width than this has a line of its own


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
    for para in paras[:-1]:
        para.keep_next, para.after = True, flow.style.text[place.role].size * _BELOW
    return list(paras)


def _ticks_in_a_line(flow: Flow, line: list[tuple[Field, float]], place: Place) -> Para:
    style = flow.style
    box = empty_box(style.field.box_mm, style.text["body"].colour)
    runs, stops = [], []
    for tick, x in line:
        flow.mark(tick.id)
        if x:
            stops.append(f'<w:tab w:val="left" w:pos="{twips(place.left + x)}"/>')
            runs.append("<w:r><w:tab/></w:r>")
        runs.append(flow.inline.drawings.inline(box, "", style.field.box_mm))
        label = f"{_NO_BREAK_SPACE}{_NO_BREAK_SPACE}{tick.label}" if tick.label else ""
        runs.append(text_run(label, Dress(0)))
    para = flow.raw(flow.style_for(place, "tick", "TickBox"), "".join(runs), place)
    para.tabs = f"<w:tabs>{''.join(stops)}</w:tabs>" if stops else ""
    return para


def write_lines(flow: Flow, block: Field, place: Place) -> list[Item]:
    """A label and below it lines to write on, all on one page."""
    paras: list[Para] = []
    if block.label:
        name = flow.style_for(place, place.role)
        paras.append(flow.raw(name, text_run(block.label, Dress(0)), place))
        paras[0].after = 0
    width = twips(place.left + place.width)
    for _ in range(block.lines):
        name = flow.style_for(place, "line", "WritingLine")
        line = flow.raw(name, _LINE, place)
        line.tabs = f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{width}"/></w:tabs>'
        paras.append(line)
    for para in paras[:-1]:
        para.keep_next = True
    if paras:
        paras[-1].after = flow.style.text["body"].after
    return list(paras)
