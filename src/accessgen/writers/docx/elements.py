"""Paragraphs and tables on their way to XML: what blocks become before they are written out.

They can be changed until `xml()` is called, so that a panel can say of its paragraphs that they
stay together, without the paragraphs having to know of the panel. Child elements come in the order
of the schema (ECMA-376 part 1, CT_PPrBase, CT_TblPrBase, CT_TcPrBase).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from accessgen.writers.docx.boxes import indent
from accessgen.writers.docx.units import escape, twips


@dataclass(slots=True)
class Para:
    """One paragraph; `content` is run-level XML. Lengths in points, None leaves it to the style.

    `before_xml` and `after_xml` are written around it: a content control that spans paragraphs.
    `in_list` says that a list has given it its number or its indent, and `middle` that pictures and
    letters of a line are level with each other.
    """

    style: str
    content: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    numbering: tuple[int, int] | None = None
    borders: str = ""
    shade: str = ""
    tabs: str = ""
    before: float | None = None
    after: float | None = None
    indent: tuple[float, float, float] | None = None
    bookmarks: list[tuple[int, str]] = field(default_factory=list)
    before_xml: str = ""
    after_xml: str = ""
    in_list: bool = False
    middle: bool = False

    def xml(self) -> str:
        """The `w:p` element."""
        starts = "".join(
            f'<w:bookmarkStart w:id="{n}" w:name="{name}"/>' for n, name in self.bookmarks
        )
        ends = "".join(f'<w:bookmarkEnd w:id="{n}"/>' for n, _ in self.bookmarks)
        properties = f"<w:pPr>{self._properties()}</w:pPr>"
        paragraph = f"<w:p>{properties}{starts}{self.content}{ends}</w:p>"
        return f"{self.before_xml}{paragraph}{self.after_xml}"

    def _properties(self) -> str:
        parts = [f'<w:pStyle w:val="{self.style}"/>']
        if self.keep_next:
            parts.append("<w:keepNext/>")
        if self.keep_lines:
            parts.append("<w:keepLines/>")
        if self.page_break:
            parts.append("<w:pageBreakBefore/>")
        if self.numbering:
            number, level = self.numbering
            parts.append(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        parts += [self.borders, self.shade, self.tabs, spacing(self.before, self.after)]
        if self.indent:
            parts.append(indent(*self.indent))
        if self.middle:
            parts.append('<w:textAlignment w:val="center"/>')
        return "".join(parts)


def spacing(before: float | None, after: float | None, line: str = "") -> str:
    """`w:spacing`, or nothing if there is nothing to say."""
    said = "" if before is None else f' w:before="{twips(before)}"'
    said += "" if after is None else f' w:after="{twips(after)}"'
    return f"<w:spacing{said}{line}/>" if said or line else ""


@dataclass(slots=True)
class Margins:
    """The margins of a cell in points."""

    top: float = 0
    left: float = 0
    bottom: float = 0
    right: float = 0

    def xml(self) -> str:
        """The `w:tcMar` element."""
        sides = (("top", self.top), ("left", self.left), ("bottom", self.bottom))
        inside = "".join(
            f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>'
            for side, width in (*sides, ("right", self.right))
        )
        return f"<w:tcMar>{inside}</w:tcMar>"


@dataclass(slots=True)
class CellBox:
    """One cell: what is in it, and its own tint, borders (XML) and margins."""

    items: list[Item]
    tint: str = ""
    borders: str = ""
    margins: Margins | None = None
    middle: bool = False

    def xml(self, width: float) -> str:
        """The `w:tc` element, `width` points wide."""
        parts = [f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>', self.borders]
        if self.tint:
            parts.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{self.tint}"/>')
        if self.margins:
            parts.append(self.margins.xml())
        if self.middle:
            parts.append('<w:vAlign w:val="center"/>')
        inside = "".join(item.xml() for item in closed(self.items))
        return f"<w:tc><w:tcPr>{''.join(parts)}</w:tcPr>{inside}</w:tc>"


@dataclass(slots=True)
class RowBox:
    """One row, never split over pages; a header row is repeated on each page (rule F26)."""

    cells: list[CellBox]
    header: bool = False

    def xml(self, widths: list[float]) -> str:
        """The `w:tr` element."""
        header = "<w:tblHeader/>" if self.header else ""
        cells = "".join(cell.xml(width) for cell, width in zip(self.cells, widths, strict=True))
        return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"


@dataclass(slots=True)
class Grid:
    """A table of fixed widths in points.

    `gap_before` and `gap_after` are the least space around it. Word has none of its own there, so
    the paragraphs before and after give it; `bottom` is what the last row's margin gives already.
    """

    style: str
    widths: list[float]
    rows: list[RowBox]
    caption: str = ""
    header_row: bool = False
    header_column: bool = False
    left: float = 0
    gap_before: float = 0
    gap_after: float = 0
    bottom: float = 0

    def xml(self) -> str:
        """The `w:tbl` element."""
        grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in self.widths)
        rows = "".join(row.xml(self.widths) for row in self.rows)
        return (
            f"<w:tbl><w:tblPr>{self._properties()}</w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    def _properties(self) -> str:
        caption = f'<w:tblCaption w:val="{escape(self.caption)}"/>' if self.caption else ""
        total = sum(twips(width) for width in self.widths)
        row, column = int(self.header_row), int(self.header_column)
        value = 0x0600 | row << 5 | column << 7
        return (
            f'<w:tblStyle w:val="{self.style}"/><w:tblW w:w="{total}" w:type="dxa"/>'
            f'<w:tblInd w:w="{twips(self.left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{value:04X}" w:firstRow="{row}" w:lastRow="0" '
            f'w:firstColumn="{column}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}'
        )


Item: TypeAlias = "Para | Grid"


def paragraphs(items: Iterable[Item]) -> Iterator[Para]:
    """Every paragraph in reading order, those in cells too."""
    for item in items:
        if isinstance(item, Para):
            yield item
        else:
            for row in item.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.items)


def separator() -> Para:
    """The paragraph that Word demands after a table at the end of a cell and between two tables.

    Its letters have the size of the body text (rule F04), only the line is as low as it can be.
    """
    return Para("TableEnd")


def closed(items: list[Item]) -> list[Item]:
    """`items` with a separator wherever Word would join two tables or wants a last paragraph."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Grid) and result and isinstance(result[-1], Grid):
            result.append(separator())
        result.append(item)
    if not result or isinstance(result[-1], Grid) or result[-1].after_xml:
        result.append(separator())
    return result
