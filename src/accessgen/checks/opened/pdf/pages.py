"""How a PDF sets its pages, put together from its lines, its pages and what is painted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from functools import cache, cached_property
from itertools import groupby
from typing import Any

import pikepdf

from accessgen.checks.opened.facts import Kind, Part, Place
from accessgen.checks.opened.layout import Layout, Line, Paragraph, Sheet, Typeface
from accessgen.checks.opened.pdf.items import Item, Letters
from accessgen.checks.opened.pdf.layout import every, placed_items, union
from accessgen.checks.opened.pdf.lines import (
    Piece,
    level,
    lines_of,
    paragraph_of,
    pieces_of,
    seen_right,
)
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.pdf.over import behind_in, wrapped_in
from accessgen.checks.opened.pdf.raster import LARGEST, Raster, ink_of
from accessgen.checks.opened.pdf.rows import grid_of, parted_rows
from accessgen.checks.opened.pdf.rules import plain_links_in, underlined_in
from accessgen.checks.opened.pdf.splits import splits_in
from accessgen.checks.opened.pdf.tags import Content, Tag
from accessgen.checks.opened.pdf.untagged import paragraphs_of
from accessgen.checks.opened.structure import Row, Spot

MM = 25.4 / 72
WIDEST = 0.16  # of the size: 35% of the mean width of a letter (British Dyslexia Association)
_CLOSE = 0.002  # of the size: less than that is rounding
_UNEVEN = 1.5  # per cent
_NUMBER = re.compile(r"\D{0,12}?\d{1,4}")
_COLUMN_LINES = 3


class PdfLayout:
    """Reads the layout of one PDF; `rows` are its pictures with words beside them."""

    def __init__(  # noqa: PLR0913, PLR0917 - a PDF as it was read has these sides
        self,
        pdf: pikepdf.Pdf,
        tags: Sequence[Tag | Content],
        pages: Sequence[Sequence[Item]],
        raster: Raster,
        rows: Sequence[Row],
        again: Set[int] = frozenset(),
    ) -> None:
        self._pdf, self._tags, self._pages = pdf, tags, pages
        self._raster, self._rows = raster, rows
        self._again = (
            again  # the `id` of letters that come back on each page of a file without tags
        )
        self._placed = placed_items(pages)
        self._box = cache(self._boxed)

    def read(self) -> Layout:
        """Everything, each in the order of the tags or of the pages."""
        paragraphs = self._paragraphs
        return Layout(
            paragraphs=paragraphs,
            sheets=tuple(self._sheets()),
            typefaces=tuple(self._typefaces()),
            grids=tuple(grid_of(tag, self._placed) for tag in every(self._tags) if _data(tag)),
            underlined=tuple(underlined_in(self._pdf, self._pages)),
            hyphens=tuple(splits_in(paragraphs)),
            squeezed=tuple(self._of_letters(_squeezed)),
            spread=tuple(self._of_letters(_spread)),
            turned=tuple(self._of_letters(_turned)),
            behind=tuple(behind_in(self._pages, self._raster)),
            floating=tuple(wrapped_in(self._pages, paragraphs)),
            loose=tuple(self._loose()),
            plain_links=tuple(plain_links_in(self._pdf, self._pages)),
        )

    @cached_property
    def _pieces(self) -> list[Piece]:
        if self._tags:
            return pieces_of(self._tags, self._placed)
        return [Piece(Kind.PARAGRAPH, 0, letters) for letters in paragraphs_of(self._pages)[0]]

    @cached_property
    def _paragraphs(self) -> tuple[Paragraph, ...]:
        lefts = [item.box[0] for items in self._pages for item in items if _content(item)]
        edge = min(lefts, default=0.0)
        found: list[Paragraph] = []
        for piece in self._pieces:
            page = piece.letters[0][0] if piece.letters else 0
            middle = sum(self._box(page)[::2]) / 2 if page else 0.0
            paragraph = paragraph_of(piece, middle, edge)
            if paragraph is not None:
                if found:
                    found[-1] = replace(found[-1], after=_after(found[-1], paragraph))
                found.append(paragraph)
        return tuple(found)

    def _boxed(self, page: int) -> tuple[float, float, float, float]:
        box = self._pdf.pages[page - 1].mediabox
        return float(box[0]), float(box[1]), float(box[2]), float(box[3])

    # Pages

    def _sheets(self) -> Iterator[Sheet]:
        columns = self._columns()
        for number, items in enumerate(self._pages, start=1):
            page: Any = self._pdf.pages[number - 1].obj
            unit = float(page.get("/UserUnit", 1)) * MM
            left, bottom, right, top = self._box(number)
            shown = [i for i in items if isinstance(i, Letters) and self._inside(i)]
            boxes = [item.box for item in shown]
            margins = None
            if boxes:
                margins = (
                    (min(box[0] for box in boxes) - left) * unit,
                    (top - max(box[3] for box in boxes)) * unit,
                    (right - max(map(seen_right, shown))) * unit,
                    (min(box[1] for box in boxes) - bottom) * unit,
                )
            printed = _printed(items, number)
            gutter = columns.get(number)
            yield Sheet(
                place=Place(page=number),
                width=(right - left) * unit,
                height=(top - bottom) * unit,
                margins=margins,
                columns=1 if gutter is None else 2,
                gutter=(gutter or 0.0) * unit,
                number=printed.text if printed else "",
                number_at=(printed.left, printed.right, printed.base) if printed else None,
                cover=number == 1 and len(self._pages) > 1,
                turned=int(self._rotation(page)) % 360 != 0,
                ink=self._ink(number) if boxes else None,
            )

    def _inside(self, item: Letters) -> bool:
        """Whether it is text of the page and no running title or page number."""
        return _content(item) and id(item) not in self._again

    @cached_property
    def _area(self) -> Box | None:
        """Where the text of all pages stands: the area that any page may fill."""
        return union([item.box for items in self._pages for item in items if _content(item)])

    def _ink(self, number: int) -> float | None:
        """The share of the text area that is not bare, on a page of ordinary size."""
        left, bottom, right, top = self._box(number)
        area = self._area
        large = max(right - left, top - bottom) > LARGEST
        if area is None or large or not self._raster.fits(number):
            return None
        pixels = self._raster.page(number)
        spot = (area[0] - left, top - area[3], area[2] - left, top - area[1])
        return ink_of(pixels, (spot[0], spot[1], spot[2], spot[3]))

    def _rotation(self, page: Any) -> int:
        return int(page.get("/Rotate", 0))

    def _columns(self) -> dict[int, float]:
        """The pages on which running text stands side by side, and the gap between in points."""
        found: dict[int, float] = {}
        long = [p for p in self._paragraphs if p.kind is Kind.PARAGRAPH and _lines_on_one(p)]
        for page, group in groupby(long, lambda p: p.place.page):
            held = [_extent(p) for p in group]
            for one in held:
                for two in held:
                    gap = two[0] - one[2]
                    if gap >= 0 and min(one[3], two[3]) - max(one[1], two[1]) > 0:
                        found[page or 0] = max(gap, found.get(page or 0, 0.0))
        return found

    # Letters

    def _typefaces(self) -> Iterator[Typeface]:
        seen = set()
        for number, items in enumerate(self._pages, start=1):
            for item in items:
                if isinstance(item, Letters) and item.font.name not in seen:
                    seen.add(item.font.name)
                    name = item.font.name.split("+", 1)[-1]
                    yield Typeface(name, item.font.embedded, Place(page=number))

    def _of_letters(self, fault: Any) -> Iterator[Spot]:
        """Text with a fault, as `fault` names it; what stands together is one spot."""
        for number, items in enumerate(self._pages, start=1):
            shown = [i for i in items if isinstance(i, Letters) and i.text.strip()]
            for (why, artifact), group in groupby(shown, lambda i: (fault(i), i.mark.artifact)):
                if why:
                    part = Part.FURNITURE if artifact else Part.BODY
                    text = "".join(item.text for item in group)
                    yield Spot(text, Place(part, number), why)

    # What belongs together

    def _loose(self) -> Iterator[Spot]:
        """Headings whose words begin on the next page, and rows that lie on two pages."""
        for piece, following in zip(self._pieces, self._pieces[1:], strict=False):
            if piece.kind is not Kind.HEADING or not piece.letters:
                continue
            page = piece.letters[-1][0]
            ahead = following.letters[0][0] if following.letters else min(following.boxes)
            cover = page == 1 and piece.level == 1  # its title has a page of its own
            if ahead > page and not cover:
                words = "".join(item.text for _, item in piece.letters)
                yield Spot(words, Place(page=page), "a heading")
        for row in self._rows:
            if row.figures and row.text and row.words is None:
                yield Spot(row.text, row.place, "a picture and its words")
        yield from parted_rows(self._tags, self._placed)


def _content(item: Item) -> bool:
    return isinstance(item, Letters) and not item.mark.artifact and bool(item.text.strip())


def _data(tag: Tag) -> bool:
    return tag.role == "Table" and any(inner.role == "TH" for inner in every(tag.children))


def _printed(items: Sequence[Item], page: int) -> Line | None:
    """The page number among the furniture: the outermost line that ends with a number."""
    held = [(page, i) for i in items if isinstance(i, Letters) and _furniture(i)]
    found = []
    for line in lines_of(held):
        if _NUMBER.fullmatch(line.text):
            found.append(line)
    for _, item in held:  # a number that shares its line with a running title
        if _NUMBER.fullmatch(item.text.strip()):
            found.extend(lines_of([(page, item)]))
    return min(found, key=lambda line: line.base, default=None)


def _furniture(item: Letters) -> bool:
    return item.mark.artifact or item.mark.mcid is None


def _extent(paragraph: Paragraph) -> tuple[float, float, float, float]:
    lines = paragraph.lines
    return (
        min(line.left for line in lines),
        min(line.base for line in lines),
        max(line.right for line in lines),
        max(line.base for line in lines),
    )


def _lines_on_one(paragraph: Paragraph) -> bool:
    return len(paragraph.lines) >= _COLUMN_LINES and len({x.page for x in paragraph.lines}) == 1


def _after(one: Paragraph, two: Paragraph) -> float | None:
    """The space between two paragraphs of running text that stand under each other, in lines."""
    last, first = one.lines[-1], two.lines[0]
    running = one.kind is two.kind is Kind.PARAGRAPH and last.page == first.page
    if not running or abs(one.left - two.left) > 1 or first.base >= last.base:
        return None
    pitch = two.pitch or one.pitch
    if pitch is None or first.size != last.size:
        return None
    return round((last.base - first.base) / (pitch * first.size) - 1, 2)


def _squeezed(item: Letters) -> str:
    if item.spacing < -_CLOSE:
        return f"letters {-item.spacing * item.size:.2g} points closer than usual"
    if abs(item.stretch - 100) > _UNEVEN:
        return f"letters stretched to {item.stretch:g}% of their width"
    return ""


def _spread(item: Letters) -> str:
    wide = item.spacing > WIDEST
    return f"letters {item.spacing * item.size:.2g} points further apart than usual" if wide else ""


def _turned(item: Letters) -> str:
    return "" if level(item) else "turned text"
