"""Data tables: caption, repeated header row, row headers, no merged cells (rules S08, F26)."""

from __future__ import annotations

from accessgen.model import Cell, Table, plain_text
from accessgen.writers.docx.elements import CellBox, Grid, Item, Para, RowBox
from accessgen.writers.docx.flow import Flow, Render
from accessgen.writers.docx.place import Place

_AIR = 1.5  # above and below a table, in spaces after a paragraph


def write_table(flow: Flow, block: Table, place: Place, render: Render) -> list[Item]:
    """The caption and the table."""
    style, air = flow.style.table, _AIR * flow.style.text["body"].after
    items: list[Item] = []
    if block.caption:
        caption = flow.paragraph(flow.style_for(place, "caption"), block.caption, place)
        caption.keep_next = True
        caption.before = 0 if caption.page_break else air
        items.append(caption)
    widths = flow.columns.widths(block, place.width)
    room = [width - 2 * style.padding for width in widths]

    def row(cells: tuple[Cell, ...], header: bool) -> RowBox:
        made = []
        for cell, width in zip(cells, room, strict=True):
            role = "table-header" if header else "table-cell"
            made.append(CellBox(_closed(render(cell, place.cell(width, role)))))
        return RowBox(made, header)

    boxes = [row(block.header, True), *(row(cells, False) for cells in block.rows)]
    for held in (boxes[0], *boxes[-2:-1]):  # neither the header nor the last row stands alone
        for para in _paragraphs(held):
            para.keep_next = True
    items.append(
        Grid(
            "DataTable",
            widths,
            boxes,
            caption=plain_text(block.caption),
            header_row=True,
            header_column=block.row_headers,
            left=place.left,
            gap_before=0 if block.caption else air,
            gap_after=air,
        )
    )
    return items


def _closed(items: list[Item]) -> list[Item]:
    """A cell has padding: its first paragraph needs no space above, and its last none below."""
    if items and isinstance(items[0], Para) and items[0].before:
        items[0].before = 0
    if items and isinstance(items[-1], Para):
        items[-1].after = 0
    return items


def _paragraphs(row: RowBox) -> list[Para]:
    return [item for cell in row.cells for item in cell.items if isinstance(item, Para)]
