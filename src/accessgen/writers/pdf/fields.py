"""Places to write in: boxes to tick and ruled lines (rules S25, C10)."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Fill, Hold, Outline, Placed
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.inline import break_lines
from accessgen.writers.pdf.setting import MM, Place, Setting
from accessgen.writers.pdf.text import set_text

_LABEL_GAP = 0.5  # between a box and its label, in sizes of the text
_ABOVE = 0.4  # above the boxes, in sizes of the text
_NEXT_GAP = 1.6  # between a label and the next box
_UNDER = 0.4  # below the last line to write on, so that it keeps clear of a table's rule
_BORDER = 1.25  # points
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
        box = _tick(setting, field.label, place.inset(x))
        line.extend(box.things)
        height = max(height, box.height)
        x += width
    flow.add(Box(height, tuple(line)))
    flow.space(setting.style.text[place.role].after)


def tick_width(setting: Setting, label: str, role: str, last: bool = False) -> float:
    """How wide a box to tick is with its label in one line; the air after it, unless `last`."""
    type_ = setting.type(role)
    words = type_.regular.width(label) + _LABEL_GAP + (0 if last else _NEXT_GAP)
    return setting.style.field.box_mm * MM + words * type_.size


def _tick(setting: Setting, label: str, place: Place) -> Box:
    type_ = setting.type(place.role)
    size = setting.style.field.box_mm * MM
    beside = size + _LABEL_GAP * type_.size
    pieces = setting.inlines.pieces([model.Text(label)], type_, place.node.child("P"))
    lines = break_lines(pieces, place.width - beside, type_)
    words = len(lines) * type_.leading
    down = max(0, (size - words) / 2)
    things = [Placed(place.x, 0, Outline(size, size, type_.colour, _BORDER))]
    for index, line in enumerate(lines):
        things.append(Placed(place.x + beside, down + index * type_.leading, line))
    return Box(max(size, words), tuple(things))


def set_lines(setting: Setting, block: model.Field, place: Place, flow: Flow) -> None:
    """A label with ruled lines below it to write on."""
    pitch = setting.style.field.line_mm * MM
    flow.anchor(block.id)
    if block.label:
        label = place.below(place.node.child("P"))
        set_text(setting, [model.Text(block.label)], place.role, label, flow)
        flow.settle(0)
        flow.tie()
    rule = Placed(place.x, pitch - _BORDER, Fill(place.width, _BORDER, setting.style.table.border))
    for _ in range(block.lines - 1):
        flow.add(Box(pitch, (rule,)), Hold.TIED)
    flow.add(Box(pitch + _UNDER * setting.type(place.role).size, (rule,)))
    flow.space(setting.style.text["body"].after)
