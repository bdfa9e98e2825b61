"""Headings, paragraphs and all other running text."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Fragment, Hold, Line, Placed, Run
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.inline import Type, break_lines, visible
from accessgen.writers.pdf.setting import Place, Setting
from accessgen.writers.pdf.structure import Leaf

_TOGETHER = 2  # lines of a paragraph that stay together at the foot or the top of a page


def set_text(
    setting: Setting, inlines: Sequence[model.Inline], role: str, place: Place, flow: Flow
) -> None:
    """Set inlines as the content of the place's element, in a text style."""
    style, type_ = setting.style.text[role], setting.type(role)
    pieces = setting.inlines.pieces(inlines, type_, place.node)
    lines = break_lines(pieces, place.width, type_)
    flow.space(style.before)
    last = len(lines) - 1
    for index, line in enumerate(lines):
        free = _TOGETHER <= index + 1 <= last + 1 - _TOGETHER or index == last
        hold = Hold.FREE if free and not style.keep else Hold.TIED
        flow.add(Box(line.height, (Placed(place.x, 0, line),)), hold)
    flow.space(style.after)


def set_heading(setting: Setting, block: model.Heading, place: Place, flow: Flow) -> None:
    """A heading: a bookmark, and never the last thing on a page (rule F28)."""
    words = visible(model.plain_text(block.children)).strip()
    flow.anchor(block.id, (block.level, words))
    node = place.node.child(f"H{block.level}")
    role = f"h{block.level}"
    while role not in setting.style.text:  # levels deeper than the style knows look like the last
        role = f"h{int(role[1:]) - 1}"
    set_text(setting, block.children, role, place.below(node), flow)
    flow.tie()


def set_paragraph(setting: Setting, block: model.Paragraph, place: Place, flow: Flow) -> None:
    """A paragraph; one that ends in a colon stays with what it announces, and a greeting with its
    letter. A signature stays with the words before it.
    """
    if block.role == "signature":
        flow.tie()
    flow.anchor(block.id)
    role = place.role if block.role == "body" else block.role
    set_text(setting, block.children, role, place.below(place.node.child("P")), flow)
    if place.after is not None:
        flow.settle(min(place.after, setting.style.text[role].after))
    if model.plain_text(block.children).rstrip().endswith((":", ",")):
        flow.tie()


def one_line(text: str, type_: Type, leaf: Leaf | None) -> Line:
    """A short text that is not broken, such as a label."""
    run = Run(type_.regular, type_.size, type_.colour, leaf)
    width = type_.regular.width(text) * type_.size
    return Line(type_.leading, type_.baseline, width, [Fragment(0, text, width, run)])
