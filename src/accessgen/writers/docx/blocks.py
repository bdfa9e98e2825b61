"""Blocks to paragraphs and tables, in reading order: the order of the source (rule S11)."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import assert_never

from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Div,
    Field,
    Figure,
    Heading,
    OrderedList,
    PageBreak,
    Paragraph,
    PictureRow,
    Table,
    plain_text,
)
from accessgen.writers.docx.columns import BOXES
from accessgen.writers.docx.contents import write_contents
from accessgen.writers.docx.elements import Grid, Item, Para, closed
from accessgen.writers.docx.figures import write_figure
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.forms import write_entry, write_ticks
from accessgen.writers.docx.lists import write_list
from accessgen.writers.docx.panels import write_box
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.rows import write_rows
from accessgen.writers.docx.tables import write_table
from accessgen.writers.docx.units import points


def write_blocks(flow: Flow, blocks: tuple[Block, ...]) -> str:
    """The XML of a whole document's blocks."""
    items = BlockWriter(flow).render(blocks, Place(points(flow.style.text_width_mm)))
    spaced = _with_gaps(flow, items)
    return "".join(item.xml() for item in spaced)


class BlockWriter:
    """Gives each kind of block to the module that knows it."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow

    def render(self, blocks: tuple[Block, ...], place: Place) -> list[Item]:
        """The paragraphs and tables of `blocks`.

        Picture rows that follow each other share a table, and boxes to tick a line.
        """
        items: list[Item] = []
        for kind, group in groupby(blocks, key=_companions):
            if kind == "row":
                rows = [block for block in group if isinstance(block, PictureRow)]
                items.append(write_rows(self._flow, rows, place, self.render))
            elif kind == "tick":
                ticks = [block for block in group if isinstance(block, Field)]
                items += write_ticks(self._flow, ticks, place)
            else:
                for block in group:
                    if _signs(block) and items and isinstance(items[-1], Para):
                        items[-1].keep_next = True
                    items += self._one(block, place)
        return items

    def _one(self, block: Block, place: Place) -> list[Item]:
        flow = self._flow
        flow.mark(block.id)
        items: list[Item] = []
        match block:
            case Heading() | Paragraph():
                items = [self._words(block, place)]
            case BulletList() | OrderedList():
                items = write_list(flow, block, place, self.render)
            case Table():
                items = write_table(flow, block, place, self.render)
            case Figure():
                items = write_figure(flow, block, place)
            case Field():
                items = write_entry(flow, block, place)
            case BlockQuote() | Div():
                items = write_box(flow, block, place, self.render)
            case PictureRow():
                items = [write_rows(flow, [block], place, self.render)]
            case Contents():
                items = write_contents(flow, block, place)
            case PageBreak():
                flow.begin_page()
            case _:
                assert_never(block)
        return items

    def _words(self, block: Heading | Paragraph, place: Place) -> Para:
        sheet = self._flow.sheet
        if isinstance(block, Heading):
            style = sheet.heading(block.level, listed=self._flow.listed.keeps(block))
        else:
            role = place.role if block.role == "body" else block.role
            style = self._flow.style_for(place, role)
        para = self._flow.paragraph(style, block.children, place)
        if plain_text(block.children).rstrip().endswith((":", ",")):
            para.keep_next = True  # it stays with what it announces
        return para


def _signs(block: Block) -> bool:
    """Whether this is a signature, which stays with the words before it."""
    return isinstance(block, Paragraph) and block.role == "signature"


def _companions(block: Block) -> str:
    """Blocks of the same kind here are written together."""
    if isinstance(block, PictureRow):
        return "row"
    return "tick" if isinstance(block, Field) and block.kind in BOXES else ""


def _with_gaps(flow: Flow, items: list[Item]) -> list[Item]:
    """`items` with the space around tables, which only their neighbours can give in Word."""
    result = closed(items) if items else []
    for one, other in pairwise(result):
        if isinstance(one, Para) and isinstance(other, Grid) and other.gap_before:
            after = flow.sheet.look(one.style).after if one.after is None else one.after
            one.after = max(after, other.gap_before)
        if isinstance(one, Grid) and isinstance(other, Para) and not other.page_break:
            before = flow.sheet.look(other.style).before if other.before is None else other.before
            other.before = max(before, one.gap_after, one.bottom) - one.bottom
    return result
