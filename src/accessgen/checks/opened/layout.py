"""How a finished file sets its pages: lines, margins, spaces, tables, what lies over what.

Like the facts in facts.py these mean the same for DOCX and PDF; what a format does not know is
None or empty. A PDF has lines, because somebody has broken them; a DOCX has what Word is told.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.checks.opened.facts import Kind, Place
from accessgen.checks.opened.structure import Spot


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a PDF; lengths in points from the lower left, the size in points."""

    text: str
    left: float
    right: float
    base: float
    size: float
    page: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading, item or cell as it is set.

    `aligned` is left, centre, right or justified; empty if nobody knows. `pitch` is the distance
    of two lines as a share of the size. `after` is the space down to the next paragraph of running
    text, in lines; None where something else follows. `measure` is how many characters a full line
    holds. `hanging` is how far the first line, or its bullet, stands left of the others in points.
    `bold` is True if all of it is bold, and `boxed` if a box to tick makes its line high (DOCX).
    """

    text: str
    place: Place
    kind: Kind
    size: float
    level: int = 0
    aligned: str = ""
    pitch: float | None = None
    after: float | None = None
    measure: float | None = None
    marker: str = ""
    hanging: float | None = None
    left: float = 0.0
    bold: bool = False
    boxed: bool = False
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a PDF or a section of a DOCX; lengths in millimetres.

    `margins` are left, top, right, bottom: those of a PDF are what its text leaves free, None
    without text. `number` is what it prints as its number, `number_at` its left, right and
    base line. `cover` is the first page, which may go without. `turned` is a page on its side.
    `ink` is the share of the text area that is not bare ground; None where there are no pages.
    """

    place: Place
    width: float
    height: float
    margins: tuple[float, float, float, float] | None
    columns: int = 1
    gutter: float = 0.0
    number: str = ""
    number_at: tuple[float, float, float] | None = None
    cover: bool = False
    turned: bool = False
    ink: float | None = None


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font that the file uses; `embedded` is True too if the file names what to put in its place.

    Without either a reader's device has to guess.
    """

    name: str
    embedded: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that holds data. `parted` are the first words of rows that may break over pages."""

    first: str
    place: Place
    columns: int
    repeats: bool
    merged: bool
    parted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """All of it, each in reading order.

    The Spots are places where something is set in a way that readers stumble over; their `why`
    says what was found, in words. `squeezed` is letter spacing under zero and letters made
    narrower or wider, `spread` letters set far apart. `behind` is text over pictures, `floating`
    pictures and tables that text runs round, `loose` headings and picture rows that can part from
    their words, `blank` empty paragraphs between others, `plain_links` links out of the file that
    are not underlined, `columned` running text in two cells of one row (DOCX).
    """

    paragraphs: tuple[Paragraph, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    typefaces: tuple[Typeface, ...] = ()
    grids: tuple[Grid, ...] = ()
    underlined: tuple[Spot, ...] = ()
    capitals: tuple[Spot, ...] = ()
    hyphens: tuple[Spot, ...] = ()
    squeezed: tuple[Spot, ...] = ()
    spread: tuple[Spot, ...] = ()
    turned: tuple[Spot, ...] = ()
    behind: tuple[Spot, ...] = ()
    floating: tuple[Spot, ...] = ()
    loose: tuple[Spot, ...] = ()
    blank: tuple[Spot, ...] = ()
    plain_links: tuple[Spot, ...] = ()
    columned: tuple[Spot, ...] = ()
