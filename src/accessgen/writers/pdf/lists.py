"""Lists that hang: the label at the left, the words of an item at one edge (rules F29, S07)."""

from __future__ import annotations

from dataclasses import replace

from accessgen import model
from accessgen.writers.pdf.boxes import Hold
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.setting import Place, Setting
from accessgen.writers.pdf.text import one_line

_NESTED_BULLET = "–"
_SHORT_ITEM = 5  # lines; a longer item may split over pages
_AFTER_LABEL = 0.4  # least air between a number and the words, in sizes of the text


def set_list(
    setting: Setting, block: model.BulletList | model.OrderedList, place: Place, flow: Flow
) -> None:
    """A list as L with LI, Lbl and LBody (ISO 14289-1 7.6)."""
    labels, numbering = _labels(setting, block, place)
    type_ = setting.type(place.role)
    widest = max((type_.regular.width(label) for label in labels), default=0) + _AFTER_LABEL
    indent = max(setting.style.lists.indent, widest * type_.size)
    node = place.node.child("L", attributes=(f"<</O/List/ListNumbering/{numbering}>>",))
    flow.anchor(block.id)
    # What belongs to one item is closer together than one item to the next.
    tight, loose = setting.style.lists.after, setting.style.text[place.role].after
    apart = max(tight, loose) if any(len(item) > 1 for item in block.items) else tight
    starts = []
    for label, blocks in zip(labels, block.items, strict=True):
        starts.append(len(flow.atoms))
        item = node.child("LI")
        flow.label(place.x, one_line(f"{label} ", type_, item.child("Lbl").leaf()))
        inner = replace(place.inset(indent), node=item.child("LBody"), depth=place.depth + 1)
        setting.set_blocks(setting, blocks, replace(inner, after=tight), flow)
        flow.flush(type_.leading)
        flow.settle(apart)
        if len(flow.atoms) - starts[-1] <= _SHORT_ITEM:
            flow.hold(starts[-1], Hold.TIED)
    _keep_ends(flow, starts)
    flow.settle(tight if place.depth else loose)


def _labels(
    setting: Setting, block: model.BulletList | model.OrderedList, place: Place
) -> tuple[list[str], str]:
    if isinstance(block, model.OrderedList):
        numbers = range(block.start, block.start + len(block.items))
        return [f"{number}." for number in numbers], "Decimal"
    bullet = _NESTED_BULLET if place.depth else setting.style.lists.bullet
    return [bullet] * len(block.items), "Disc"


def _keep_ends(flow: Flow, starts: list[int]) -> None:
    """No single line of a list alone at the foot or the top of a page."""
    if len(starts) < 2:
        return
    if starts[1] - starts[0] == 1:
        flow.tie(starts[0])
    if len(flow.atoms) - starts[-1] == 1:
        flow.tie(starts[-1] - 1)
