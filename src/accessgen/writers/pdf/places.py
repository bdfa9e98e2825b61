"""Where ids and headings ended up, once the pages are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.model import Contents, Document, Link, Text, plain_text, walk
from accessgen.writers.pdf.pages import Page
from accessgen.writers.pdf.paint import Sheet


class Destination(NamedTuple):
    """A place: the index of its page, and the height in points from the page's bottom."""

    page: int
    top: float


class Places:
    """`of` gives the place of an id, `page_of` its printed page number.

    `begun` are the ids of headings that are the first thing on their page.
    """

    def __init__(self, pages: list[Page], sheet: Sheet) -> None:
        self.of: dict[str, Destination] = {}
        self.page_of: dict[str, int] = {}
        self.begun: set[str] = set()
        self.headings: list[tuple[int, str, Destination]] = []
        for page in pages:
            for y, anchor in page.anchors():
                place = Destination(page.number - 1, sheet.place(0, y)[1])
                if anchor.id and anchor.id not in self.of:
                    self.of[anchor.id] = place
                    self.page_of[anchor.id] = page.number
                if anchor.bookmark:
                    self.headings.append((*anchor.bookmark, place))
                    if y == 0 and page.number > 1:
                        self.begun.add(anchor.id)


def missing_targets(document: Document, known: dict[str, Destination]) -> SourceErrors:
    """The error that names every link to an id that nothing in the document has."""
    return SourceErrors(
        SourceError(
            place,
            f'"{words}" leads to "#{target}", and nothing in this document has that id.',
            nearest(target, known),
        )
        for place, words, target in _inner_links(document)
        if target not in known
    )


def _inner_links(document: Document) -> Iterator[tuple[Position, str, str]]:
    place = Position(document.meta.id)
    for node in walk(document):
        place = getattr(node, "position", None) or place
        match node:
            case Link(children, target) if target.startswith("#"):
                first = next((n for n in walk(node) if isinstance(n, Text)), None)
                yield (first.position if first else place), plain_text(children), target[1:]
            case Contents(entries):
                for entry in entries:
                    yield place, entry.text, entry.target
