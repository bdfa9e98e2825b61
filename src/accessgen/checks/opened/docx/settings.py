"""Font table, hyphenation, tables and what is kept together in a DOCX."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from accessgen.checks.opened.docx.tables import is_data
from accessgen.checks.opened.docx.xml import Element, W, switched_on, value
from accessgen.checks.opened.facts import Kind, Part, Place
from accessgen.checks.opened.layout import Grid, Typeface
from accessgen.checks.opened.structure import Spot

if TYPE_CHECKING:
    from accessgen.checks.opened.docx.layout import Held

Roots = Sequence[tuple[Part, str, Element]]
_EMBEDDED = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
SOFT = "\u00ad"


def typefaces_of(table: Element | None) -> Iterator[Typeface]:
    """The fonts that a file brings along, or names something to put in their place (17.8.3)."""
    for font in () if table is None else table.iterfind(f"{W}font"):
        known = font.find(f"{W}altName") is not None
        embedded = any(font.find(W + name) is not None for name in _EMBEDDED)
        yield Typeface(font.get(f"{W}name", ""), known or embedded, Place())


def hyphens_of(settings: Element | None, roots: Roots) -> Iterator[Spot]:
    """Hyphenation that is switched on (17.15.1.10), and soft hyphens in the text."""
    automatic = None if settings is None else settings.find(f"{W}autoHyphenation")
    if automatic is not None and switched_on(automatic):
        yield Spot("", Place(), "automatic hyphenation is on")
    for part, _, root in roots:
        for node in root.iter(f"{W}t", f"{W}softHyphen"):
            text = node.text or ""
            if node.tag == f"{W}softHyphen" or SOFT in text:
                yield Spot(text.replace(SOFT, "-"), Place(part), "a soft hyphen")


def grids_of(roots: Roots) -> Iterator[Grid]:
    """The tables that hold data: those with a header row (17.4.78)."""
    for part, _, root in roots:
        for table in root.iter(f"{W}tbl"):
            if is_data(table):
                yield _grid(table, part)


def _grid(table: Element, part: Part) -> Grid:
    rows = table.findall(f"{W}tr")
    cells = [cell for row in rows for cell in row.findall(f"{W}tc")]
    return Grid(
        first=next((text for cell in cells if (text := _words(cell))), ""),
        place=Place(part),
        columns=max(sum(_width(cell) for cell in row.findall(f"{W}tc")) for row in rows),
        repeats=bool(rows) and _switch(rows[0], "tblHeader"),
        merged=any(_merged(cell) for cell in cells),
        parted=tuple(_words(row) for row in rows if not _switch(row, "cantSplit")),
    )


def _switch(row: Element, name: str) -> bool:
    node = row.find(f"{W}trPr/{W}{name}")
    return node is not None and switched_on(node)


def _width(cell: Element) -> int:
    wide = value(cell.find(f"{W}tcPr"), "gridSpan") or "1"
    return int(wide) if wide.isdigit() else 1


def _merged(cell: Element) -> bool:
    return _width(cell) > 1 or cell.find(f"{W}tcPr/{W}vMerge") is not None


def loose_in(held: Sequence[Held], roots: Roots) -> Iterator[Spot]:
    """Headings that may be the last on a page, and rows of a picture and words that may break."""
    for one in held:
        heads = one.kind is Kind.HEADING and one.text and one.table is None
        if heads and one.node.getnext() is not None and not one.set.on("keepNext"):
            yield Spot(one.text, Place(one.part), "a heading")
    for part, _, root in roots:
        for row in root.iter(f"{W}tr"):
            cells = row.findall(f"{W}tc")
            shown = [next(cell.iter(f"{W}drawing"), None) is not None for cell in cells]
            words = [bool(_words(cell)) for cell in cells]
            beside = any(s and not w for s, w in zip(shown, words, strict=True)) and any(words)
            if beside and not _switch(row, "cantSplit"):
                yield Spot(_words(row), Place(part), "a picture and its words")


def _words(node: Element) -> str:
    return " ".join("".join(text.text or "" for text in node.iter(f"{W}t")).split())
