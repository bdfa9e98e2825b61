"""How a PDF is built, put together from its tags, its annotations and what is painted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import pikepdf

from accessgen.checks.opened.facts import Place, Span
from accessgen.checks.opened.pdf.annotations import (
    Annotation,
    Destinations,
    annotations_of,
    bookmarks_of,
)
from accessgen.checks.opened.pdf.details import details_of
from accessgen.checks.opened.pdf.fields import fields_of
from accessgen.checks.opened.pdf.figures import figure_of, loose_figures
from accessgen.checks.opened.pdf.items import Item
from accessgen.checks.opened.pdf.layout import (
    boxes_of,
    every,
    leaves_of,
    placed_items,
    running,
    text_of,
    union,
    untagged,
)
from accessgen.checks.opened.pdf.tables import table_of
from accessgen.checks.opened.pdf.tags import Content, Tag
from accessgen.checks.opened.structure import Entry, Figure, Link, Row, Spot, Structure

MOST_WORDS = 6  # blocks of words in a row; a group of more than that is a section
BULLETS = ("•", "●", "○", "▪", "■", "–")
_PRINTED = re.compile(r"[\s.…]*?(\d+)\s*$")
_DIGITS = re.compile(r"\d+")
_HEADING = re.compile(r"H\d?")
_ROWS = {"Table", "THead", "TBody", "TFoot"}
_HOLDERS = {"LI": {"L"}, "LBody": {"LI"}, "TR": _ROWS, "TH": {"TR"}, "TD": {"TR"}, "TOCI": {"TOC"}}
_BLOCKS = {"P", "L", "Table", "TOC", "BlockQuote"}


class PdfStructure:
    """Reads the structure of one PDF; `furniture` is its untagged text, for the page numbers."""

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        tags: Sequence[Tag | Content],
        pages: Sequence[Sequence[Item]],
        spans: Mapping[Content, Sequence[Span]],
        furniture: Sequence[Span],
    ) -> None:
        self._pdf, self._tags, self._pages, self._spans = pdf, tags, pages, spans
        self._furniture = furniture
        self._destinations = Destinations(pdf)
        self._notes = annotations_of(pdf, self._destinations)
        self._placed = placed_items(pages)

    @cached_property
    def _elements(self) -> tuple[Tag, ...]:
        return tuple(every(self._tags))

    @cached_property
    def _listed(self) -> set[int]:
        """The figures that stand in the contents."""
        lists = [tag for tag in self._elements if tag.role == "TOCI"]
        return {id(t) for one in lists for t in every(one.children) if t.role == "Figure"}

    def read(self) -> Structure:
        """Everything, each in the order of the tags."""
        return Structure(
            details=details_of(self._pdf),
            bookmarks=bookmarks_of(self._pdf, self._destinations),
            entries=tuple(self._entries()),
            links=tuple(self._links()),
            tables=tuple(
                table_of(tag, self._spans, self._placed)
                for tag in self._elements
                if tag.role == "Table"
            ),
            figures=tuple(self._figures()),
            rows=tuple(self._rows()),
            fields=tuple(fields_of(self._pdf, self._tags)),
            leaves=tuple(leaves_of(self._tags, self._placed, self._spans)),
            running=tuple(running(self._pages)),
            untagged=tuple(untagged(self._pages, self._tags)),
            broken_lists=tuple(self._broken_lists()),
            misplaced=tuple(self._misplaced()),
            foreign=tuple(self._foreign()),
        )

    # Links and contents

    def _annotation(self, tag: Tag) -> Annotation | None:
        held = (self._notes.get(inner.annotation) for inner in every([tag]) if inner.annotation)
        return next((note for note in held if note is not None), None)

    def _place(self, tag: Tag) -> Place:
        return Place(page=min(boxes_of(tag, self._placed), default=None))

    def _entries(self) -> Iterator[Entry]:
        for tag in self._elements:
            if tag.role == "TOCI":
                text = " ".join(text_of(tag, self._spans).split())
                found = _PRINTED.search(text)
                note = self._annotation(tag)
                page = note.target if note else None
                yield Entry(
                    text=_PRINTED.sub("", text).strip(),
                    printed=found[1] if found else "",
                    place=self._place(tag),
                    linked=note is not None,
                    page=page,
                    labels=self._names_of_pages.get(page, ()) if page else (),
                )

    @cached_property
    def _names_of_pages(self) -> dict[int, tuple[str, ...]]:
        """What each page may be called: the number that it shows, else its label and number."""
        labelled = "/PageLabels" in self._pdf.Root
        shown: dict[int, tuple[str, ...]] = {}
        for number, page in enumerate(self._pdf.pages, start=1):
            texts = [s.text for s in self._furniture if s.place.page == number]
            digits = tuple(digits for text in texts for digits in _DIGITS.findall(text))
            label = str(page.label) if labelled else str(number)
            shown[number] = digits or (label, str(number))
        return shown

    def _links(self) -> Iterator[Link]:
        tagged: set[int] = set()
        for tag in self._elements:
            if tag.role == "Link":
                note = self._annotation(tag)
                if note is not None:
                    # A link over two lines has two places to click, both in the same tag.
                    tagged.update(inner.annotation for inner in every([tag]))
                    yield _link(note, " ".join(text_of(tag, self._spans).split()))
        for number, note in self._notes.items():
            if note.kind == "Link" and number not in tagged:
                words = note.says.strip() if self._tags else ""
                yield replace(_link(note, words), tied=not self._tags)

    # Pictures

    def _figures(self) -> Iterator[Figure]:
        for tag in self._elements:
            if tag.role == "Figure":
                figure = figure_of(tag, self._placed, id(tag) in self._listed)
                if figure is not None:
                    yield figure
        yield from loose_figures(self._pages)

    def _rows(self) -> Iterator[Row]:
        for tag in self._elements:
            kids = [kid for kid in tag.children if isinstance(kid, Tag)]
            words = [kid for kid in kids if kid.role != "Figure"]
            if tag.role not in {"Div", "Sect", "Part"} or len(words) > MOST_WORDS:
                continue
            if len(words) == len(kids) or any(_HEADING.fullmatch(kid.role) for kid in words):
                continue
            yield self._row(kids, words)

    def _row(self, kids: Sequence[Tag], words: Sequence[Tag]) -> Row:
        figures = [figure_of(kid, self._placed, False) for kid in kids if kid.role == "Figure"]
        shown = tuple(figure for figure in figures if figure is not None)
        page = shown[0].place.page if shown else None
        boxes = [boxes_of(kid, self._placed).get(page or 0) for kid in words]
        inner = [kid for word in words for kid in _paragraphs(word)]
        texts = tuple(" ".join(text_of(kid, self._spans).split()) for kid in inner)
        text = " ".join(text for text in texts if text)
        first = bool(kids) and kids[0].role == "Figure"
        around = union([box for box in boxes if box])
        return Row(shown, text, Place(page=page), first, around, texts)

    # Lists

    def _broken_lists(self) -> Iterator[Spot]:
        """Lists whose elements are not L, LI, Lbl and LBody (ISO 14289-1, 7.6)."""
        for tag in self._elements:
            kids = [kid for kid in tag.children if isinstance(kid, Tag)]
            text = " ".join(text_of(tag, self._spans).split())
            if tag.role == "L" and any(k.role not in {"LI", "L", "Caption"} for k in kids):
                yield Spot(text, self._place(tag), "holds something that is no item")
            elif tag.role == "LI" and not any(kid.role == "LBody" for kid in kids):
                yield Spot(text, self._place(tag), "has an item without a body")
            elif tag.role == "LI" and kids[0].role != "Lbl" and text.startswith(BULLETS):
                yield Spot(text, self._place(tag), "has a bullet that is not tagged as one (Lbl)")

    # Nesting and languages

    def _misplaced(self) -> Iterator[Spot]:
        """Tags that stand where they may not (ISO 32000-1, 14.8.4): an item out of its list."""
        top = Tag("Document", [tag for tag in self._tags if isinstance(tag, Tag)])
        for outer in (top, *self._elements):
            for tag in outer.children:
                if isinstance(tag, Tag) and not _may_hold(outer.role, tag.role):
                    text = " ".join(text_of(tag, self._spans).split())
                    yield Spot(text, self._place(tag), f"{tag.role} in {outer.role}")

    def _foreign(self) -> Iterator[Spot]:
        own = details_of(self._pdf).language.casefold()
        for tag in self._elements:
            if tag.language and tag.language.casefold() != own:
                text = " ".join(text_of(tag, self._spans).split())
                yield Spot(text, self._place(tag), tag.language)


def _may_hold(outer: str, inner: str) -> bool:
    if _HEADING.fullmatch(outer):
        return inner not in _BLOCKS and not _HEADING.fullmatch(inner)
    return outer in _HOLDERS.get(inner, {outer})


def _paragraphs(tag: Tag) -> list[Tag]:
    """The paragraphs in an element; the element itself if there are none."""
    return [inner for inner in every([tag]) if inner.role == "P"] or [tag]


def _link(note: Annotation, text: str) -> Link:
    return Link(
        text=text,
        target=note.address or (f"#page={note.target}" if note.target else "#"),
        place=Place(page=note.page),
        described=bool(note.says.strip()),
        broken=note.inside and note.target is None,
    )
