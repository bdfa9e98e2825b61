"""The values of a style: what a writer reads. All lengths are points unless a name says `mm`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Face:
    """A family: the name that DOCX gives, and the files that PDF embeds (rules F01, F31).

    `equivalent` is the metric-compatible family of the files; the same as `name` if the team has
    put its own licensed files into the fonts folder. `scale` makes it look the size of Arial (F05).
    """

    name: str
    equivalent: str
    regular: Path
    bold: Path
    x_height: float
    scale: float


@dataclass(frozen=True, slots=True)
class PageStyle:
    """The sheet and its margins in millimetres, and the colour of its ground (F21, F22, C06)."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    ground: str


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One named style of text. `leading` is baseline to baseline; all lengths in points (F07)."""

    size: float
    leading: float
    before: float
    after: float
    colour: str
    bold: bool
    keep: bool


@dataclass(frozen=True, slots=True)
class PanelStyle:
    """How a Div looks: a tint behind it and a bar on its left, both optional (C07, C10).

    `keep` means that it never splits over pages (F28); `page_after` that the next block begins a
    page.
    """

    tint: str
    bar: str
    keep: bool
    page_before: bool
    page_after: bool
    padding: float
    bar_width: float
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class RowStyle:
    """Picture rows: widths in millimetres, space after in points, rows a page or 0 (I10 to I12)."""

    picture_mm: float
    gutter_mm: float
    after: float
    per_page: int


@dataclass(frozen=True, slots=True)
class FigureStyle:
    """Pictures on their own: the greatest width in millimetres, space after in points (I12)."""

    width_mm: float
    after: float


@dataclass(frozen=True, slots=True)
class ListStyle:
    """Lists: the hanging indent and the space after an item in points, the bullet (F29)."""

    indent: float
    after: float
    bullet: str


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Data tables: padding and rule in points, and two colours (C10, S08)."""

    padding: float
    rule: float
    border: str
    header_tint: str


@dataclass(frozen=True, slots=True)
class QuoteStyle:
    """Quotes: the colour of the bar, and the indent in points (F09, W27)."""

    bar: str
    indent: float


@dataclass(frozen=True, slots=True)
class FieldStyle:
    """Places to write in: the side of a box and the pitch of lines in millimetres (S25)."""

    box_mm: float
    line_mm: float


@dataclass(frozen=True, slots=True)
class Style:
    """All that a writer needs to know about looks. `text["body"]` and `text["h1"]` always exist."""

    face: Face
    page: PageStyle
    text: Mapping[str, TextStyle]
    panels: Mapping[str, PanelStyle]
    quote: QuoteStyle
    row: RowStyle
    figure: FigureStyle
    lists: ListStyle
    table: TableStyle
    field: FieldStyle
    words: Mapping[str, str]
    link: str

    @property
    def text_width_mm(self) -> float:
        """The width of the text area in millimetres."""
        return self.page.width - self.page.left - self.page.right
