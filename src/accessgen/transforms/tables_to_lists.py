"""Wide tables in large print: each row becomes a short list of "heading: value" (rule F26)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from accessgen.errors import Position
from accessgen.model import (
    NOWHERE,
    Block,
    BulletList,
    Cell,
    Div,
    Document,
    Field,
    Inline,
    Paragraph,
    Table,
    Text,
    map_blocks,
    plain_text,
)

MOST_COLUMNS = 3
WRITING_LINES = 3


def tables_to_lists(document: Document) -> Document:
    """Tables with more than 3 columns become one group a row; no word is lost.

    The caption comes first, then for each row its first cell as a label and the others as a list,
    each after the heading of its column. Boxes to tick and lines to write on stay what they are;
    there are at least 3 lines (rule S25).
    """
    return _without_tables(document, MOST_COLUMNS)


def all_tables_to_lists(document: Document) -> Document:
    """Every table becomes one group a row, as wide ones do: Easy Read has no tables (rule S08)."""
    return _without_tables(document, 0)


def _without_tables(document: Document, most: int) -> Document:
    def change(block: Block) -> tuple[Block, ...]:
        if isinstance(block, Table) and len(block.header) > most:
            return tuple(_unrolled(block))
        return (block,)

    return replace(document, blocks=map_blocks(document.blocks, change))


def _unrolled(table: Table) -> Iterator[Block]:
    """One group a row; the caption is in the first, so that it never stands alone (rule F28)."""
    lead: tuple[Block, ...] = ()
    if table.caption:
        lead = (Paragraph(table.caption, "caption", table.id, table.position),)
    for row in table.rows:
        blocks = (*lead, *_row(table, row))
        name = "" if table.caption else table.id * (row is table.rows[0])
        yield Div("group", blocks, name, blocks[0].position if blocks else table.position)
        lead = ()


def _row(table: Table, row: tuple[Cell, ...]) -> Iterator[Block]:
    cells = list(zip(table.header, row, strict=True))
    if table.row_headers:
        heading, cell = cells.pop(0)
        first, *rest = _labelled(heading, cell)
        yield replace(first, role="label") if isinstance(first, Paragraph) else first
        yield from rest
    items: list[tuple[Block, ...]] = []
    for heading, cell in cells:
        if any(isinstance(block, Field) for block in cell):
            yield from _list(items)
            items = []
            yield from _fields(heading, cell)
        elif cell:
            items.append(_labelled(heading, cell))
    yield from _list(items)


def _list(items: list[tuple[Block, ...]]) -> Iterator[Block]:
    if items:
        yield BulletList(tuple(items), position=items[0][0].position)


def _labelled(heading: Cell, cell: Cell) -> tuple[Block, ...]:
    """`heading: value`, the rest of the cell after it."""
    if not cell:
        return (Paragraph(_words(heading), position=_place(heading)),)
    first, *rest = cell
    if isinstance(first, Paragraph):
        words = _with_colon(_words(heading), ": ")
        return (replace(first, children=(*words, *first.children)), *rest)
    return (Paragraph(_with_colon(_words(heading), ":"), position=first.position), *cell)


def _with_colon(inlines: tuple[Inline, ...], colon: str) -> tuple[Inline, ...]:
    *others, last = inlines
    if isinstance(last, Text):
        return (*others, replace(last, text=last.text + colon))
    return (*inlines, Text(colon))


def _fields(heading: Cell, cell: Cell) -> Iterator[Block]:
    labels = {block.label for block in cell if isinstance(block, Field)}
    if plain_text(_words(heading)) not in labels:
        yield Paragraph(_words(heading), "label", position=_place(heading))
    for block in cell:
        if isinstance(block, Field) and block.kind == "lines":
            yield replace(block, lines=max(block.lines, WRITING_LINES))
        else:
            yield block


def _words(cell: Cell) -> tuple[Inline, ...]:
    return tuple(
        inline for block in cell if isinstance(block, Paragraph) for inline in block.children
    )


def _place(cell: Cell) -> Position:
    return cell[0].position if cell else NOWHERE
