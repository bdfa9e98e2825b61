"""Tables of a Word file: data tables as they are, and those that are not taken apart, and told of.

Our tables hold words in plain rows (rule S08), so that they can be read by ear and become lists in
large print. A table with lists, pictures or several paragraphs in a cell is therefore unpacked:
its heading row first, then row by row, in reading order, without losing a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from accessgen.checks.opened.docx.tables import is_data
from accessgen.checks.opened.docx.xml import Element, W, value
from accessgen.errors import Position
from accessgen.importing.incoming import Incoming, gap
from accessgen.importing.word.file import WordFile
from accessgen.model import (
    Block,
    Figure,
    Inline,
    Paragraph,
    Picture,
    PictureRow,
    Strong,
    Table,
    Text,
    plain_text,
    walk,
)


class CellReader(Protocol):
    """Whoever reads the blocks of a cell."""

    def blocks(self, parent: Element, depth: int) -> tuple[Block, ...]:
        """The blocks in it."""


@dataclass(frozen=True, slots=True)
class _Cell:
    blocks: tuple[Block, ...] = ()
    merged: bool = False

    @property
    def simple(self) -> bool:
        """At most one paragraph of words."""
        return not self.blocks or (len(self.blocks) == 1 and isinstance(self.blocks[0], Paragraph))

    @property
    def words(self) -> tuple[Inline, ...]:
        """The words of a simple cell, or of all paragraphs of another."""
        found = [node.children for block in self.blocks for node in walk(block) if _holds(node)]
        return tuple(
            inline for number, words in enumerate(found) for inline in _spaced(number, words)
        )


def _holds(node: object) -> bool:
    return isinstance(node, Paragraph)


def _spaced(number: int, words: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return (Text(" "), *words) if number else words


class TableReader:
    """Reads one table; the cells' blocks come from `cells`."""

    def __init__(self, cells: CellReader, incoming: Incoming) -> None:
        self._cells, self._incoming = cells, incoming

    def read(self, table: Element, file: WordFile, place: Position, depth: int) -> Iterator[Block]:
        """The table, or the blocks that it is taken apart into."""
        rows = [row for row in self._rows(table, depth) if any(cell.blocks for cell in row)]
        if not rows:
            return
        columns = max(len(row) for row in rows)
        rows = [[*row, *[_Cell()] * (columns - len(row))] for row in rows]
        if any(cell.merged for row in rows for cell in row):
            self._incoming.notice("merged-cells", place, plain_text(rows[0][0].words)[:80])
        if columns == 1:
            self._incoming.notice("box-table", place, plain_text(rows[0][0].words)[:80])
            for row in rows:
                yield from row[0].blocks
        elif picture_rows := _picture_rows(rows, columns, place):
            self._incoming.notice("layout-table", place, plain_text(rows[0][-1].words)[:80])
            yield from picture_rows
        elif len(rows) > 1 and all(cell.simple for row in rows for cell in row):
            yield self._data(table, rows, place)
        else:
            yield from self._unpacked(rows, columns, place)

    def _rows(self, table: Element, depth: int) -> Iterator[list[_Cell]]:
        for row in _own(table, "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                words = " ".join(str(node.text or "") for node in row.iter(f"{W}t", f"{W}delText"))
                self._incoming.aside("deleted", words, counted=False)
                continue
            before = value(row.find(f"{W}trPr"), "gridBefore") or "0"
            cells = [_Cell()] * (int(before) if before.isdigit() else 0)
            for cell in _own(row, "tc"):
                cells += self._cell(cell, depth)
            yield cells

    def _cell(self, cell: Element, depth: int) -> list[_Cell]:
        properties = cell.find(f"{W}tcPr")
        span = value(properties, "gridSpan") or "1"
        width = min(int(span), 60) if span.isdigit() else 1
        down = None if properties is None else properties.find(f"{W}vMerge")
        blocks = self._cells.blocks(cell, depth)
        merged = width > 1 or down is not None
        return [_Cell(blocks, merged), *[_Cell((), merged)] * (width - 1)]

    # --------------------------------------------------------------------- data tables

    def _data(self, table: Element, rows: list[list[_Cell]], place: Position) -> Block:
        if not is_data(table):
            self._incoming.notice("no-header-row", place, plain_text(rows[0][0].words)[:80])
        header = tuple(self._heading(cell, place) for cell in rows[0])
        body = tuple(tuple(_one(cell) for cell in row) for row in rows[1:])
        named = all(row[0] for row in body)
        return Table((), header, body, row_headers=named, position=place)

    def _heading(self, cell: _Cell, place: Position) -> tuple[Block, ...]:
        words = plain_text(cell.words).strip()
        if not words:
            self._incoming.notice("empty-heading-cell", place)
            words = self._incoming.add(gap("what this column holds"))
            return (Paragraph((Text(words),), "body", "", place),)
        return (Paragraph(_not_bold(cell.words), "body", "", place),)

    # -------------------------------------------------------------------- taken apart

    def _unpacked(self, rows: list[list[_Cell]], columns: int, place: Position) -> Iterator[Block]:
        self._incoming.notice("unpacked-table", place, plain_text(rows[0][0].words)[:80])
        headings = [plain_text(cell.words).strip() for cell in rows[0]]
        begins_with_headings = len(rows) > 1 and all(cell.simple for cell in rows[0])
        if begins_with_headings:
            said = " | ".join(words for words in headings if words)
            yield Paragraph((Text(said),), "label", "", place)
        for row in rows[1:] if begins_with_headings else rows:
            yield from self._unpacked_row(row, headings if columns > 2 else [], place)

    def _unpacked_row(
        self, row: list[_Cell], headings: list[str], place: Position
    ) -> Iterator[Block]:
        for column, cell in enumerate(row):
            if not cell.blocks:
                continue
            first = cell.blocks[0]
            if column == 0 and cell.simple and isinstance(first, Paragraph):
                yield replace(first, children=_not_bold(first.children), role="label")
                continue
            if column and headings and headings[column]:
                label = self._incoming.add(headings[column])
                yield Paragraph((Text(f"{label}:"),), "label", "", place)
            yield from cell.blocks


def _own(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row; content controls are looked through."""
    for node in parent:
        if node.tag == f"{W}{name}":
            yield node
        elif node.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml"}:
            yield from _own(node, name)


def _one(cell: _Cell) -> tuple[Block, ...]:
    return cell.blocks[:1]


def _not_bold(children: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Words without their bold: headings of columns and labels have their own."""
    found: list[Inline] = []
    for inline in children:
        found += _not_bold(inline.children) if isinstance(inline, Strong) else [inline]
    return tuple(found)


def _picture_rows(rows: list[list[_Cell]], columns: int, place: Position) -> list[Block]:
    """Easy Read rows: in every row one cell is a picture alone, and the other its words."""
    made: list[Block] = []
    for row in rows if columns == 2 else ():
        pictures = [cell for cell in row if len(cell.blocks) == 1 and _is_figure(cell.blocks[0])]
        words = [cell for cell in row if cell.blocks and cell not in pictures]
        if len(pictures) != 1 or len(words) != 1:
            return []
        figure = pictures[0].blocks[0]
        picture = figure.picture if isinstance(figure, Figure) else Picture("")
        made.append(PictureRow(picture, words[0].blocks, (), "", words[0].blocks[0].position))
    return made if made and place else []


def _is_figure(block: Block) -> bool:
    return isinstance(block, Figure) and not block.caption
