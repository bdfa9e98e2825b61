"""Blocks of the model to boxes: which function sets which block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from accessgen import model
from accessgen.pictures import PictureLibrary
from accessgen.style import Style
from accessgen.writers.pdf.contents import set_contents
from accessgen.writers.pdf.fields import BOXES, set_entry, set_ticks
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.lists import set_list
from accessgen.writers.pdf.panels import set_div, set_quote
from accessgen.writers.pdf.rows import set_figure, set_row
from accessgen.writers.pdf.setting import Place, Setting
from accessgen.writers.pdf.structure import Node
from accessgen.writers.pdf.tables import set_table
from accessgen.writers.pdf.text import set_heading, set_paragraph


def setting_of(style: Style, pictures: PictureLibrary) -> Setting:
    """What the blocks of a document in this style are set with."""
    return Setting(style, pictures, set_blocks)


def lay_out(setting: Setting, blocks: Sequence[model.Block], root: Node) -> Flow:
    """All blocks as one flow of boxes, and the structure tree below `root` that they point at."""
    flow = Flow()
    set_blocks(setting, blocks, Place(0, setting.width, root), flow)
    flow.finish()
    return flow


def set_blocks(setting: Setting, blocks: Sequence[model.Block], place: Place, flow: Flow) -> None:
    """Set blocks one under another."""
    for group in _groups(blocks):
        if isinstance(group, list):
            set_ticks(setting, group, place, flow)
        else:
            _set_block(setting, group, place, flow)


def _groups(blocks: Sequence[model.Block]) -> Iterator[model.Block | list[model.Field]]:
    """The blocks, with neighbouring boxes to tick together."""
    ticks: list[model.Field] = []
    for block in blocks:
        if isinstance(block, model.Field) and block.kind in BOXES:
            ticks.append(block)
            continue
        if ticks:
            yield ticks
            ticks = []
        yield block
    if ticks:
        yield ticks


def _set_block(setting: Setting, block: model.Block, place: Place, flow: Flow) -> None:  # noqa: C901
    match block:
        case model.Heading():
            set_heading(setting, block, place, flow)
        case model.Paragraph():
            set_paragraph(setting, block, place, flow)
        case model.BulletList() | model.OrderedList():
            set_list(setting, block, place, flow)
        case model.Table():
            set_table(setting, block, place, flow)
        case model.Figure():
            set_figure(setting, block, place, flow)
        case model.BlockQuote():
            set_quote(setting, block, place, flow)
        case model.Div():
            set_div(setting, block, place, flow)
        case model.PictureRow():
            set_row(setting, block, place, flow)
        case model.Field():
            set_entry(setting, block, place, flow)
        case model.Contents():
            set_contents(setting, block, place, flow)
        case model.PageBreak():
            flow.begin_page()
        case _:
            assert_never(block)
