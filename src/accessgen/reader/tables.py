"""Pipe tables to data tables that can be read by ear: caption, headings, whole rows (rule S08)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from markdown_it.tree import SyntaxTreeNode

from accessgen.errors import Position
from accessgen.model import Block, Cell, Paragraph, Table
from accessgen.reader.inlines import is_blank, is_field

if TYPE_CHECKING:
    from accessgen.reader.markdown import BlockReader


def read_table(
    reader: BlockReader, node: SyntaxTreeNode, attributes: dict[str, str], line: Position
) -> Iterator[Block]:
    """The table, with every mistake in it remembered."""
    reader.state.known_keys(attributes, "class caption widths", line)
    rows = [row for part in node.children for row in part.children]
    header = tuple(_cell(reader, cell) for cell in rows[0].children)
    _check(reader, rows, header)
    caption = attributes.get("caption", "")
    if not caption:
        hint = 'Write {caption="what the table shows"} on the line before it.'
        reader.problem(reader.at(node), "This table has no caption.", hint)
    classes = attributes.get("class", "").split()
    if any(name != "no-row-headers" for name in classes):
        hint = "Known here: no-row-headers."
        reader.problem(line, f'The role "{" ".join(classes)}" is unknown here.', hint)
    yield Table(
        caption=reader.inline_text(caption, line),
        header=header,
        rows=tuple(tuple(_cell(reader, cell) for cell in row.children) for row in rows[1:]),
        row_headers="no-row-headers" not in classes,
        widths=_widths(reader, attributes.get("widths", ""), len(header), line),
        id=attributes.get("id", ""),
        position=reader.at(node),
    )


def _check(reader: BlockReader, rows: list[SyntaxTreeNode], header: tuple[Cell, ...]) -> None:
    for row in rows:
        cells = row.meta.get("cells", len(header))
        if cells != len(header):
            message = f"This row has {cells} cells and the table has {len(header)} columns."
            hint = "Check the | signs; leave an empty cell where there is nothing to say."
            reader.problem(reader.at(row), message, hint)
    if not all(header):
        hint = "Say in a word or two what the column holds."
        reader.problem(reader.at(rows[0]), "A column of this table has no heading.", hint)
    if len(rows) == 1:
        reader.problem(reader.at(rows[0]), "This table has no rows.", "Add rows or remove it.")


def _cell(reader: BlockReader, node: SyntaxTreeNode) -> Cell:
    inline = node.children[0] if node.children else None
    parts = [child for child in inline.children if not is_blank(child)] if inline else []
    place = reader.at(inline or node)
    if inline is None or not parts:
        return ()
    if all(is_field(part) for part in parts):
        return tuple(reader.field(part, place) for part in parts)
    return (Paragraph(reader.inlines.read(inline), "body", "", place),)


def _widths(reader: BlockReader, text: str, columns: int, line: Position) -> tuple[float, ...]:
    """Shares that add up to 1, from numbers such as `widths="40 10 10 40"`."""
    if not text:
        return ()
    try:
        numbers = [float(part) for part in text.split()]
    except ValueError:
        numbers = []
    if len(numbers) != columns or min(numbers) <= 0:
        message = f'"widths" needs {columns} numbers above 0, one for each column.'
        reader.problem(line, message, 'Write them like widths="40 10 10 40".')
        return ()
    return tuple(round(number / sum(numbers), 6) for number in numbers)
