"""Data tables: a header row that comes back on each page, rows that stay whole (rules S08, F26)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Fill, Hold, Panel, Placed
from accessgen.writers.pdf.fields import BOXES, tick_width
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.inline import natural_width
from accessgen.writers.pdf.setting import Place, Setting
from accessgen.writers.pdf.structure import Node
from accessgen.writers.pdf.text import set_text
from accessgen.writers.widths import TO_WRITE_IN, shared_out

HEADER, CELL = "table-header", "table-cell"
_AIR = 1.5  # above and below a table, in spaces after a paragraph


def set_table(setting: Setting, block: model.Table, place: Place, flow: Flow) -> None:
    """A table as Table, THead and TBody, TH with Scope and TD (ISO 14289-1 7.5)."""
    node = place.node.child("Table")
    air = _AIR * setting.style.text["body"].after
    flow.space(air)
    flow.anchor(block.id)
    if block.caption:
        caption = place.below(node.child("Caption"))
        set_text(setting, block.caption, "caption", caption, flow)
        flow.tie()
    rows = _Rows(setting, column_widths(setting, block, place.width), block.row_headers)
    header = rows.header(block.header, place.below(node.child("THead")))
    flow.enter(Panel(header=header))
    flow.add(header, Hold.TIED)
    body = replace(place, node=node.child("TBody"), role=CELL)
    for index, row in enumerate(block.rows):
        for box in rows.row(row, body, setting.height - header.height):
            flow.add(box)
        if index == len(block.rows) - 2:
            flow.tie()
    flow.leave()
    flow.space(air)


def column_widths(setting: Setting, block: model.Table, width: float) -> list[float]:
    """Widths by the shares that were asked for, or by the words; no word is cut if it can be."""
    padding = 2 * setting.style.table.padding
    rows = [(HEADER, block.header), *((CELL, row) for row in block.rows)]
    least, natural = [0.0] * len(block.header), [0.0] * len(block.header)
    for role, row in rows:
        for index, cell in enumerate(row):
            word, line = _cell_width(setting, cell, role)
            least[index] = max(least[index], word + padding)
            natural[index] = max(natural[index], line + padding)
    for index in range(len(least)):
        if not any(row[index] for row in block.rows):
            least[index] = max(least[index], TO_WRITE_IN * width)
            natural[index] = max(natural[index], least[index])
    return shared_out(least, natural, block.widths or (), width)


def _cell_width(setting: Setting, cell: model.Cell, role: str) -> tuple[float, float]:
    """The width of the widest word of a cell and of its widest line."""
    widest = longest = ticks = 0.0
    for block in cell:
        word, line = _block_width(setting, block, role)
        is_tick = isinstance(block, model.Field) and block.kind in BOXES
        ticks = ticks + line if is_tick else 0  # boxes to tick stand side by side
        widest, longest = max(widest, word), max(longest, line, ticks)
    return widest, longest


def _block_width(setting: Setting, block: model.Block, role: str) -> tuple[float, float]:
    match block:
        case model.Paragraph(children):
            name = role if block.role == "body" else block.role
            pieces = setting.inlines.pieces(children, setting.type(name), Node("P"))
            return natural_width(pieces)
        case model.BulletList(items) | model.OrderedList(items):
            indent = setting.style.lists.indent
            inside = [_cell_width(setting, item, role) for item in items]
            widest = max((low for low, _ in inside), default=0)
            return indent + widest, indent + max((full for _, full in inside), default=0)
        case model.Field("tick" | "choice", label):
            return tick_width(setting, label, role, last=True), tick_width(setting, label, role)
        case _:
            return 0, 0


@dataclass(frozen=True, slots=True)
class _Rows:
    """Sets the rows of one table."""

    setting: Setting
    widths: list[float]
    row_headers: bool

    def header(self, cells: Sequence[model.Cell], place: Place) -> Box:
        """The header row, with its tint."""
        place = replace(place, role=HEADER)
        boxes = self._cells(cells, place, self.setting.height)
        box = self._ruled([parts[0] for parts in boxes], place)
        colour = self.setting.style.table.header_tint
        tint = Placed(place.x, 0, Fill(place.width, box.height, colour))
        return Box(box.height, (tint, *box.things)) if colour else box

    def row(self, cells: Sequence[model.Cell], place: Place, room: float) -> list[Box]:
        """One row with the rule below it: one box, or several if it is higher than `room`."""
        parts = zip_longest(*self._cells(cells, place, room), fillvalue=Box(0))
        return [self._ruled(boxes, place) for boxes in parts]

    def _cells(self, cells: Sequence[model.Cell], place: Place, room: float) -> list[list[Box]]:
        """The boxes of each cell, and the elements TR, TH and TD."""
        style = self.setting.style.table
        row = place.node.child("TR")
        x, columns = place.x, []
        for index, (cell, width) in enumerate(zip(cells, self.widths, strict=True)):
            scope = "Column" if place.role == HEADER else "Row"
            heads = place.role == HEADER or (self.row_headers and index == 0)
            node = row.child("TH", attributes=(_scope(scope),)) if heads else row.child("TD")
            inner = replace(place, x=x + style.padding, width=width - 2 * style.padding, node=node)
            flow = Flow()
            self.setting.set_blocks(self.setting, cell, inner, flow)
            columns.append(flow.boxes(room - 2 * style.padding - style.rule))
            x += width
        return columns

    def _ruled(self, boxes: Sequence[Box], place: Place) -> Box:
        style = self.setting.style.table
        height = max(box.height for box in boxes) + 2 * style.padding + style.rule
        rule = Placed(place.x, height - style.rule, Fill(place.width, style.rule, style.border))
        words = [item for box in boxes for item in box.at(style.padding)]
        return Box(height, (*words, rule))


def _scope(scope: str) -> str:
    return f"<</O/Table/Scope/{scope}>>"
