"""What a finished file shows its reader, in words that DOCX and PDF share.

A check that reads only these facts is written once and holds for both formats. Sizes are points
as the eye meets them, after scaling; colours are `#RRGGBB`, or None where they cannot be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from accessgen.findings import Box

if TYPE_CHECKING:
    from accessgen.checks.opened.appearance import Appearance
    from accessgen.checks.opened.layout import Layout
    from accessgen.checks.opened.structure import Structure

WHITE = "#FFFFFF"
BLACK = "#000000"


class Format(StrEnum):
    """The formats that accessgen writes and opens again."""

    DOCX = "docx"
    PDF = "pdf"


class Part(StrEnum):
    """Where in a file something stands. In a PDF all that is no content is furniture."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXT_BOX = "text box"
    CHART = "chart"
    DIAGRAM = "SmartArt diagram"
    FURNITURE = "page furniture"


class Kind(StrEnum):
    """What a block of text is to its reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    CELL = "table cell"
    CAPTION = "caption"
    CONTENTS = "contents entry"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; `page` counts from 1 and is None where the format has no pages.

    `box` is known of what has no words to look for: pictures, tables, fields and colours of a PDF.
    Reports mark it; two places that differ in nothing else are the same.
    """

    part: Part = Part.BODY
    page: int | None = None
    box: Box | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Span:
    """Text set alike in one go.

    `family` is the typeface as the file names it and `x_height` the height of its small x as a
    share of the size, None where neither the file nor fonts.yaml tells it. `ground` is what is
    really behind the letters. `link` is where the text leads, empty for plain text. `marker` says
    that these are the number or bullet of a list item.
    """

    text: str
    family: str
    size: float
    colour: str | None
    ground: str | None
    bold: bool
    italic: bool
    place: Place
    x_height: float | None = None
    link: str = ""
    marker: bool = False

    def saying(self, text: str) -> Span:
        """Another text that looks the same."""
        return replace(self, text=text)

    def looks_like(self, other: Span) -> bool:
        """Whether another text looks the same and stands in the same place."""
        return self._look == other._look

    @property
    def _look(self) -> tuple[object, ...]:
        inked = (self.size, self.colour, self.ground, self.family, self.bold, self.italic)
        return (*inked, self.link, self.marker, self.place.page, self.place.part)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or cell, in reading order.

    `marker` is the number or bullet that stands before a list item; `level` counts headings and
    lists from 1. `quoted` says that the words are somebody's, and marked so: by the tag BlockQuote,
    or by a Word style whose name begins with Quot.
    """

    kind: Kind
    text: str
    place: Place
    level: int = 0
    marker: str = ""
    spans: tuple[Span, ...] = ()
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Paint:
    """A flat colour on the page that is not a letter: a fill, a border, a shading, a line."""

    colour: str | None
    use: str
    place: Place


class Opened(Protocol):
    """A finished file that has been opened; every property is worked out once and kept."""

    @property
    def format(self) -> Format:
        """What kind of file it is."""

    @property
    def label(self) -> str:
        """What the report calls the file."""

    @property
    def blocks(self) -> Sequence[Block]:
        """The text in reading order, without page furniture."""

    @property
    def furniture(self) -> Sequence[Span]:
        """Headers, footers and page numbers."""

    @property
    def spans(self) -> Sequence[Span]:
        """All text: that of the blocks, then the furniture."""

    @property
    def paints(self) -> Sequence[Paint]:
        """The flat colours that are not letters."""

    @property
    def structure(self) -> Structure:
        """How it is built: title, links, tables, pictures, order."""

    @property
    def appearance(self) -> Appearance:
        """How it looks: colours of pages and pictures, marks, panels, effects."""

    @property
    def layout(self) -> Layout:
        """How its pages are set: lines, spaces, margins, tables."""

    @property
    def unread(self) -> Sequence[str]:
        """In plain words, each thing in the file that cannot be measured here."""


class UnreadableError(Exception):
    """The file cannot be opened; the message says why in plain words."""
