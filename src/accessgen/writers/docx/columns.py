"""How wide the columns of a table are: by the shares that were asked for, or by the words.

The PDF writer shares out the width with the same code (widths.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from accessgen.model import (
    Block,
    BulletList,
    Cell,
    Field,
    Icon,
    Inline,
    LineBreak,
    Link,
    OrderedList,
    Paragraph,
    Span,
    Strong,
    Table,
    Text,
)
from accessgen.style import Style
from accessgen.writers.docx.metrics import Ruler
from accessgen.writers.docx.units import points
from accessgen.writers.widths import TO_WRITE_IN, shared_out

BOXES = frozenset({"tick", "choice"})
"""The kinds of field that are a box to tick, with the label beside it."""

_LABEL_AIR = 2.1  # beside a box to tick: before its label and after it, in sizes of the text
_SPACES = re.compile(r"[ \t\r\n\f]+")


class Columns:
    """Measures the cells of tables in one style."""

    def __init__(self, style: Style, ruler: Ruler) -> None:
        self._style, self._ruler = style, ruler

    def widths(self, table: Table, total: float) -> list[float]:
        """Widths in points that add up to `total`; no word is cut if it can be helped (F13)."""
        padding = 2 * self._style.table.padding
        least, natural = [0.0] * len(table.header), [0.0] * len(table.header)
        rows = [("table-header", table.header), *(("table-cell", row) for row in table.rows)]
        for role, row in rows:
            for n, cell in enumerate(row):
                word, line = self._cell(cell, role)
                least[n] = max(least[n], word + padding)
                natural[n] = max(natural[n], line + padding)
        for n in range(len(least)):
            if not any(row[n] for row in table.rows):
                least[n] = max(least[n], TO_WRITE_IN * total)
                natural[n] = max(natural[n], least[n])
        return shared_out(least, natural, table.widths or (), total)

    def tick(self, label: str, role: str) -> float:
        """The width of a box to tick with its label in one line, and the air after it."""
        text = self._style.text[role]
        words = self._ruler.width(label, text.size, bold=text.bold)
        return points(self._style.field.box_mm) + words + _LABEL_AIR * text.size

    def _cell(self, cell: Cell, role: str) -> tuple[float, float]:
        """The width of the widest word of a cell and of its widest line."""
        widest = longest = ticks = 0.0
        for block in cell:
            word, line = self._block(block, role)
            is_tick = isinstance(block, Field) and block.kind in BOXES
            ticks = ticks + line if is_tick else 0  # boxes to tick stand side by side
            widest, longest = max(widest, word), max(longest, line, ticks)
        return widest, longest

    def _block(self, block: Block, role: str) -> tuple[float, float]:
        match block:
            case Paragraph(children):
                return self._words(children, role if block.role == "body" else block.role)
            case BulletList(items) | OrderedList(items):
                indent = self._style.lists.indent
                inside = [self._cell(item, role) for item in items]
                widest = max((low for low, _ in inside), default=0)
                return indent + widest, indent + max((full for _, full in inside), default=0)
            case Field("tick" | "choice", label):
                width = self.tick(label, role)
                return width, width
            case _:
                return 0, 0

    def _words(self, inlines: tuple[Inline, ...], role: str) -> tuple[float, float]:
        style = self._style.text.get(role, self._style.text["body"])
        widest = longest = word = line = 0.0
        for piece, bold in _pieces(inlines, style.bold):
            if piece == "\n":
                word = line = 0.0
                continue
            for n, part in enumerate(piece.split(" ")):
                if n:
                    line += self._ruler.width(" ", style.size, bold=bold)
                    word = 0.0
                width = self._ruler.width(part, style.size, bold=bold)
                word, line = word + width, line + width
                widest, longest = max(widest, word), max(longest, line)
        return widest, longest


def _pieces(inlines: Iterable[Inline], bold: bool) -> Iterator[tuple[str, bool]]:
    """Words with their weight, and a line feed for a line that ends."""
    for inline in inlines:
        match inline:
            case Text(text):
                yield _SPACES.sub(" ", text), bold
            case LineBreak():
                yield "\n", bold
            case Icon():
                yield "MM", bold  # about as wide as a sign
            case Strong(children):
                yield from _pieces(children, True)
            case Link(children) | Span(children):
                yield from _pieces(children, bold)
