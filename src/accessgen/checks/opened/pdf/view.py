"""A PDF that has been opened: its content read once, its tags read once."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

import pikepdf

from accessgen.checks.faces import x_height_of
from accessgen.checks.opened.appearance import Appearance
from accessgen.checks.opened.bounds import refuse_long
from accessgen.checks.opened.facts import (
    Block,
    Format,
    Kind,
    Paint,
    Part,
    Place,
    Span,
    UnreadableError,
)
from accessgen.checks.opened.layout import Layout
from accessgen.checks.opened.pdf.blocks import BlockReader
from accessgen.checks.opened.pdf.content import Reader, Resources
from accessgen.checks.opened.pdf.effects import effects_of
from accessgen.checks.opened.pdf.fonts import UNKNOWN
from accessgen.checks.opened.pdf.ground import Cover, Grounds, covers
from accessgen.checks.opened.pdf.items import Filled, Item, Letters
from accessgen.checks.opened.pdf.limits import MAX_CONTENT, MAX_STREAM, refuse_bomb
from accessgen.checks.opened.pdf.looks import Looks
from accessgen.checks.opened.pdf.marks import marks_of, panels_of, wordless
from accessgen.checks.opened.pdf.pages import PdfLayout
from accessgen.checks.opened.pdf.raster import Raster
from accessgen.checks.opened.pdf.structure import PdfStructure
from accessgen.checks.opened.pdf.tags import Content, Tag, Tree
from accessgen.checks.opened.pdf.untagged import paragraphs_of, words_of
from accessgen.checks.opened.structure import Structure

MAX_PAGES = 2_000


class OpenedPdf:
    """A PDF as a reader would show it. Raises UnreadableError where it is damaged or locked."""

    format = Format.PDF

    def __init__(self, data: bytes, label: str) -> None:
        self.label = label
        self._data = data
        self._pdf = _opened(data)
        if len(self._pdf.pages) > MAX_PAGES:
            raise UnreadableError(f"it has more than {MAX_PAGES:,} pages")
        self._grounds = Grounds(data)
        self._items = self._painted()

    def _painted(self) -> list[list[Item]]:
        shared = Resources()
        pages = []
        letters, painting = 0, 0
        for page in self._pdf.pages:
            painting += _size(page.obj.get("/Contents"))
            if painting > MAX_STREAM:
                raise UnreadableError(f"its pages unpack to more than {MAX_STREAM:,} bytes")
            reader = Reader(shared, page.obj.get("/Resources", {}))
            empty = page.obj.get("/Contents") is None
            items = reader.read([] if empty else pikepdf.parse_content_stream(page))
            for look in _appearances(page.obj):
                shared.form(look, 0, {})  # raises for one that draws itself
            letters += sum(len(item.text) for item in items if isinstance(item, Letters))
            refuse_long(letters)
            pages.append(items)
        return pages

    @cached_property
    def _tags(self) -> list[Tag | Content]:
        """The tags; none if no text is tagged."""
        return Tree(self._pdf).tags() if self._spans[0] else []

    @cached_property
    def _spans(self) -> tuple[dict[Content, list[Span]], list[Span]]:
        """The text that tags can point at, by its marked content, and all other text."""
        tagged: dict[Content, list[Span]] = defaultdict(list)
        other: list[Span] = []
        for number, items in enumerate(self._items, start=1):
            below: list[Cover] = []
            for item in items:
                if isinstance(item, Letters):
                    mark, ground = item.mark, self._grounds.behind(item, below, number)
                    if mark.mcid is None or mark.artifact:
                        other.append(_span(item, ground, Place(Part.FURNITURE, number)))
                    else:
                        key = Content(0 if mark.stream else number, mark.stream, mark.mcid)
                        tagged[key].append(_span(item, ground, Place(page=number)))
                elif covers(item):
                    below.append(item)
        return dict(tagged), other

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text in the order of the tags; paragraphs are guessed where there are no tags."""
        return self._read[0] if self._tags else self._guessed[0]

    @cached_property
    def _read(self) -> tuple[tuple[Block, ...], set[Content]]:
        """The blocks that the tags make, and what is tagged as the marker of an item."""
        reader = BlockReader(self._spans[0])
        return tuple(reader.read(self._tags)), reader.markers

    @cached_property
    def furniture(self) -> tuple[Span, ...]:
        """All text that is not tagged content; without tags, what comes back on each page."""
        return tuple(self._spans[1]) if self._tags else self._guessed[1]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """All text: the tagged, page by page as painted, then the furniture."""
        if not self._tags:
            return (*(span for block in self.blocks for span in block.spans), *self.furniture)
        markers = self._read[1]
        tagged = (
            replace(span, marker=True) if content in markers else span
            for content, spans in self._spans[0].items()
            for span in spans
        )
        return (*tagged, *self.furniture)

    @cached_property
    def _paragraphs(self) -> tuple[list[list[tuple[int, Letters]]], set[int]]:
        return paragraphs_of(self._items)

    @cached_property
    def _guessed(self) -> tuple[tuple[Block, ...], tuple[Span, ...]]:
        """The paragraphs and the furniture of a PDF without tags."""
        paragraphs, again = self._paragraphs
        grounds: dict[int, str | None] = {}
        furniture: list[Span] = []
        for number, items in enumerate(self._items, start=1):
            below: list[Cover] = []
            for item in items:
                if isinstance(item, Letters):
                    grounds[id(item)] = self._grounds.behind(item, below, number)
                    if id(item) in again:
                        place = Place(Part.FURNITURE, number)
                        furniture.append(_span(item, grounds[id(item)], place))
                elif covers(item):
                    below.append(item)
        blocks = []
        for letters in paragraphs:
            spans = [_span(item, grounds[id(item)], Place(page=page)) for page, item in letters]
            text = words_of([item for _, item in letters])
            blocks.append(Block(Kind.PARAGRAPH, text, spans[0].place, 0, "", (*spans,)))
        return tuple(blocks), tuple(furniture)

    @cached_property
    def paints(self) -> tuple[Paint, ...]:
        """Fills and lines; those inside figures and drawings belong to pictures."""
        found = {
            Paint(item.colour, item.use, Place(page=number, box=item.box)): None
            for number, items in enumerate(self._items, start=1)
            for item in items
            if isinstance(item, Filled) and not item.mark.picture
        }
        return tuple(found)

    @cached_property
    def structure(self) -> Structure:
        """Title, links, tables, pictures: how the file is built."""
        tagged = self._spans[0]
        reader = PdfStructure(self._pdf, self._tags, self._items, tagged, self.furniture)
        return reader.read()

    @cached_property
    def raster(self) -> Raster:
        """The pages as pictures, each painted once."""
        return Raster(self._data)

    @cached_property
    def appearance(self) -> Appearance:
        """Colours of pages and pictures, marks, panels, effects: how it looks."""
        looks = Looks(self.raster, len(self._items), self.structure.figures)
        pages, pictures = looks.read()
        return Appearance(
            pages=pages,
            pictures=pictures,
            marks=tuple(marks_of(self._items)),
            panels=tuple(panels_of(self._items)),
            effects=tuple(effects_of(self._pdf)),
            empty_cells=tuple(dict.fromkeys(wordless(self._items))),
            unseen=looks.unseen,
        )

    @cached_property
    def layout(self) -> Layout:
        """Lines, spaces, margins, tables: how the pages are set."""
        rows = self.structure.rows
        again = frozenset() if self._tags else self._paragraphs[1]
        return PdfLayout(self._pdf, self._tags, self._items, self.raster, rows, again).read()

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """Text whose letters the file does not name. That tags are missing is what S13 finds."""
        nameless = sorted({span.place.page or 0 for span in self.spans if UNKNOWN in span.text})
        return tuple(
            f"some letters on page {page}, which have no Unicode value" for page in nameless
        )


def _span(item: Letters, ground: str | None, place: Place) -> Span:
    family = item.font.name.split("+", 1)[-1]
    return Span(
        text=item.text if item.mark.actual is None else item.mark.actual,
        family=family,
        size=item.size,
        colour=item.colour,
        ground=ground,
        bold="bold" in family.lower(),
        italic=item.skewed or item.font.slanted,
        place=place,
        x_height=item.font.x_height or x_height_of(family),
    )


def _appearances(page: pikepdf.Object) -> Iterator[pikepdf.Stream]:
    """What the annotations of a page look like (12.5.5)."""
    notes = page.get("/Annots")
    for note in notes if isinstance(notes, pikepdf.Array) else ():
        looks = note.get("/AP") if isinstance(note, pikepdf.Dictionary) else None
        usual = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
        if isinstance(usual, pikepdf.Stream):
            yield usual
        elif isinstance(usual, pikepdf.Dictionary):
            yield from (look for look in usual.values() if isinstance(look, pikepdf.Stream))


def _size(contents: object) -> int:
    """How many bytes paint a page. Raises UnreadableError if they are too many."""
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    size = sum(refuse_bomb(s, MAX_CONTENT) for s in streams if isinstance(s, pikepdf.Stream))
    if size > MAX_CONTENT:
        raise UnreadableError(f"a page in it unpacks to more than {MAX_CONTENT:,} bytes")
    return size


def _opened(data: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(data), attempt_recovery=False)
    except pikepdf.PasswordError:
        raise UnreadableError("it is locked with a password") from None
    except (pikepdf.PdfError, ValueError):
        raise UnreadableError("it is damaged or cut short") from None
