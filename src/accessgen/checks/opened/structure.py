"""What a finished file says of its own build: title, language, links, tables, order.

Like the facts in facts.py these mean the same for DOCX and PDF; where a format does not know a
thing, its value is None or empty, and the comment beside it says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.checks.opened.facts import Place
from accessgen.findings import Box


@dataclass(frozen=True, slots=True)
class Details:
    """What the file says of itself.

    `title_shown` is whether a window shows the title (PDF only; Word always can). `language` is
    that of the text where nothing else is said. `pdfua` is the part of PDF/UA that a PDF claims,
    `tagged` whether it says that it is tagged. `readable` is whether copying and assistive
    technology are allowed. `active` names what moves, sounds or runs by itself. `pages` counts
    them; None if nobody knows. `anchored` counts text that floats in frames and text boxes.
    `charts` counts drawn charts. `pages_without_tab_order` are those whose fields and links are
    not in the order of the tags (ISO 14289-1, 7.18.3).
    """

    title: str = ""
    title_shown: bool = True
    language: str = ""
    tagged: bool = True
    pdfua: str = ""
    readable: bool = True
    active: tuple[str, ...] = ()
    pages: int | None = None
    anchored: tuple[str, ...] = ()
    charts: int = 0
    pages_without_tab_order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of a PDF's outline; `level` counts from 1, `page` too (None: it leads nowhere)."""

    level: int
    text: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the contents.

    `printed` is the page number that stands there. `page` is the page that its link opens, and
    `labels` what that page may be called: its number in the file, its label, the number that it
    shows; in a DOCX, which has no pages, None and empty. `leads_to` is the heading that the link
    of a DOCX points at. `linked` is whether there is a link at all.
    """

    text: str
    printed: str
    place: Place
    linked: bool
    page: int | None = None
    labels: tuple[str, ...] = ()
    leads_to: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its words, where it leads (`#…` inside the file), and its description.

    `described` is whether the file describes it beside its words (PDF only: ISO 14289-1, 7.18.5).
    `broken` says that it leads to a place that is not in the file. `tied` is whether a tag Link
    holds the place to click (PDF).
    """

    text: str
    target: str
    place: Place
    described: bool = True
    broken: bool = False
    tied: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `pictures` says that one of its columns holds pictures only: it sets a layout.

    `headers` are the texts of the header cells, `unscoped` counts those without a scope (PDF).
    `merged` says that a header cell covers more than one row or column. `uneven` counts rows that
    have fewer cells than the longest, where no cell covers more than one column (PDF).
    """

    place: Place
    first: str
    rows: int
    columns: int
    headers: tuple[str, ...]
    caption: str
    merged: bool
    pictures: bool
    unscoped: int = 0
    uneven: int = 0
    column_texts: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as placed.

    `alt` is its alternative text; `decorative` says that it is marked as mere decoration. `size`
    is in millimetres, `box` where it stands on its page (PDF). `pixels` are 0 for a drawing,
    which is sharp at any size. `key` is the same for the same picture. `listed` is True for a
    picture in the contents, `inline` for a sign no higher than a line. `pulled` is how much wider
    than high it is shown than it was made: 1 for one that keeps its shape.
    """

    alt: str
    decorative: bool
    place: Place
    size: tuple[float, float]
    pixels: tuple[int, int] = (0, 0)
    key: str = ""
    box: Box | None = None
    listed: bool = False
    inline: bool = False
    group: int = 0
    pulled: float = 1.0

    @property
    def resolution(self) -> float | None:
        """Pixels per inch as placed; None for a drawing."""
        inches = [side / 25.4 for side in self.size]
        if not all(self.pixels) or not all(inches):
            return None
        return min(count / side for count, side in zip(self.pixels, inches, strict=True))


@dataclass(frozen=True, slots=True)
class Row:
    """Words with a picture beside them, as Easy Read sets them.

    `texts` are its paragraphs, `words` is where they stand (PDF). `picture_first` is whether the
    picture comes before its words in reading order.
    """

    figures: tuple[Figure, ...]
    text: str
    place: Place
    picture_first: bool = True
    words: Box | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A field to fill in, in reading order.

    `kind` is tick, choice, text, lines or what the format calls another one. `size` is in
    millimetres, None where the format does not say. `name` is what a program finds the answer by;
    for a box of a choice its value comes after a colon. `tied` says that a tag Form holds the field
    (PDF). `pitch` is how far apart the rules to write on are, in millimetres, None if there are
    none. `ticked` is whether a box is ticked already.
    """

    label: str
    kind: str
    place: Place
    size: tuple[float, float] | None = None
    name: str = ""
    tied: bool = True
    pitch: float | None = None
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """A piece of a page, in the order in which it is read aloud (PDF)."""

    text: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where something is not what it looks like, and why."""

    text: str
    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class Structure:
    """All of it, each in reading order.

    PDF only: `leaves` as they are read aloud, `running` the words of the page furniture,
    `untagged` what no tag reaches, `misplaced` tags in others that may not hold them. DOCX only:
    `faked` headings. The rest is of both. `foreign` are parts marked as in another language than
    the file; their `why` names it.
    """

    details: Details
    bookmarks: tuple[Bookmark, ...] = ()
    entries: tuple[Entry, ...] = ()
    links: tuple[Link, ...] = ()
    tables: tuple[Table, ...] = ()
    figures: tuple[Figure, ...] = ()
    rows: tuple[Row, ...] = ()
    fields: tuple[Field, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    running: tuple[Leaf, ...] = ()
    untagged: tuple[Spot, ...] = ()
    faked: tuple[Spot, ...] = ()
    broken_lists: tuple[Spot, ...] = ()
    misplaced: tuple[Spot, ...] = ()
    foreign: tuple[Spot, ...] = ()
