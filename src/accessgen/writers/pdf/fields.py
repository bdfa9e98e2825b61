"""Places to write in: boxes to tick, and lines and boxes to write in (rules S25, C10).

Each is a border on the page for a pen, and a field of the form for a screen. Its Form element
stands in the paragraph of its label, so both are read together (ISO 14289-1 7.18.4).
"""

from __future__ import annotations

from collections.abc import Sequence

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Entry, Hold, Outline, Placed
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.inline import break_lines
from accessgen.writers.pdf.setting import MM, Place, Setting
from accessgen.writers.pdf.structure import Node
from accessgen.writers.pdf.text import set_text

BOXES = frozenset({"tick", "choice"})
"""The kinds that are a box to tick, with the label beside it."""

_LABEL_GAP = 0.5  # between a box and its label, in sizes of the text
_ABOVE = 0.4  # above the boxes, in sizes of the text
_NEXT_GAP = 1.6  # between a label and the next box
_UNDER = 0.4  # below a place to write in, so that it keeps clear of a table's rule
_APART = 1.3  # between a place to write in and the next question, in sizes of the text
_BORDER = 1.25  # points
_INSET = 6.0  # points: from the border to what is typed
_SHORT = 0.45  # a label that takes more of the width than this has a line of its own


def set_ticks(setting: Setting, ticks: Sequence[model.Field], place: Place, flow: Flow) -> None:
    """Boxes to tick, each with its label: side by side if the labels are short."""
    gap = _NEXT_GAP * setting.type(place.role).size
    widths = [tick_width(setting, tick.label, place.role) for tick in ticks]
    room = place.width + gap  # the last one needs no air after it
    together = sum(widths) <= room or max(widths) <= _SHORT * place.width
    line: list[Placed] = []
    x = height = 0.0
    flow.space(_ABOVE * setting.type(place.role).size)
    for field, width in zip(ticks, widths, strict=True):
        flow.anchor(field.id)
        if line and (x + width > room or not together):
            flow.add(Box(height, tuple(line)), Hold.TIED)
            flow.space(setting.type(place.role).size * _LABEL_GAP)
            line, x, height = [], 0.0, 0.0
        box = _tick(setting, field, place.inset(x))
        line.extend(box.things)
        height = max(height, box.height)
        x += width
    flow.add(Box(height, tuple(line)))
    flow.space(max(setting.style.text[place.role].after, _APART * setting.type(place.role).size))


def tick_width(setting: Setting, label: str, role: str, last: bool = False) -> float:
    """How wide a box to tick is with its label in one line; the air after it, unless `last`."""
    type_ = setting.type(role)
    words = type_.regular.width(label) + _LABEL_GAP + (0 if last else _NEXT_GAP)
    return setting.style.field.box_mm * MM + words * type_.size


def _tick(setting: Setting, field: model.Field, place: Place) -> Box:
    type_ = setting.type(place.role)
    size = setting.style.field.box_mm * MM
    beside = size + _LABEL_GAP * type_.size
    node = place.node.child("P")
    things = _bordered(setting, field, place.below(node), (size, size))
    pieces = setting.inlines.pieces([model.Text(field.label)], type_, node)
    lines = break_lines(pieces, place.width - beside, type_)
    words = len(lines) * type_.leading
    down = max(0, (size - words) / 2)
    for index, line in enumerate(lines):
        things.append(Placed(place.x + beside, down + index * type_.leading, line))
    return Box(max(size, words), tuple(things))


def set_entry(setting: Setting, block: model.Field, place: Place, flow: Flow) -> None:
    """A label, and below it a box to write in. A label that is a question looks like one."""
    flow.anchor(block.id)
    plain = block.question or place.role != "body"
    node = place.node.child("P")
    flow.space(_APART * setting.type(place.role).size)
    if block.label:
        role = place.role if plain else "label"
        set_text(setting, [model.Text(block.label)], role, place.below(node), flow)
        flow.tie()
    if block.help:
        node = place.node.child("P")
        set_text(setting, [model.Text(block.help)], place.role, place.below(node), flow)
        flow.tie()
    size = setting.type(place.role).size
    flow.settle(_ABOVE * size if block.label or block.help else 0)
    lines = 1 if block.kind == "text" else max(block.lines, 1)
    height = lines * setting.style.field.line_mm * MM
    things = _bordered(setting, block, place.below(node), (place.width, height))
    flow.add(Box(height + _UNDER * size, tuple(things)))
    flow.space(max(setting.style.text["body"].after, _APART * size))


def _bordered(
    setting: Setting, field: model.Field, place: Place, size: tuple[float, float]
) -> list[Placed]:
    """A border with the field in it, and the field's element in that of the place."""
    width, height = size
    pitch = setting.style.field.line_mm * MM
    type_, border = setting.type(place.role), setting.style.table.border
    form: Node = place.node.child("Form")
    edge, inset, top = type_.colour, 0.0, 0.0
    if field.kind not in BOXES:
        edge, inset = border, _INSET
        top = 0 if field.kind == "text" else _INSET / 2
    room = (width - 2 * inset, height - top)
    entry = Entry(field, *room, type_.size, type_.colour, border, pitch, form)
    return [
        Placed(place.x, 0, Outline(width, height, edge, _BORDER)),
        Placed(place.x + inset, top, entry),
    ]
