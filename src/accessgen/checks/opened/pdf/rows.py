"""Tables of a PDF as they lie on its pages: their columns, and rows that break (rule F26)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.layout import Grid
from accessgen.checks.opened.pdf.items import Letters
from accessgen.checks.opened.pdf.layout import Placed, boxes_of, every
from accessgen.checks.opened.pdf.tags import Content, Tag, contents
from accessgen.checks.opened.structure import Spot


def grid_of(tag: Tag, placed: Placed) -> Grid:
    """A Table element. Headers that come again are artifacts, so `repeats` is not asked here."""
    rows = [inner for inner in every(tag.children) if inner.role == "TR"]
    cells = [[kid for kid in row.children if _cell(kid)] for row in rows]
    return Grid(
        first=next((text for row in rows if (text := _words(row, placed))), ""),
        place=Place(page=min(boxes_of(tag, placed), default=None)),
        columns=max((len(row) for row in cells), default=0),
        repeats=True,
        merged=any(isinstance(kid, Tag) and kid.merged for row in cells for kid in row),
        parted=tuple(_words(row, placed) for row in rows if len(boxes_of(row, placed)) > 1),
    )


def _cell(kid: Tag | Content) -> bool:
    return isinstance(kid, Tag) and kid.role in {"TH", "TD"}


def _words(tag: Tag, placed: Placed) -> str:
    items = (item for one in contents(tag) for _, item in placed.get(one, ()))
    return "".join(item.text for item in items if isinstance(item, Letters))


def parted_rows(tags: Sequence[Tag | Content], placed: Placed) -> Iterator[Spot]:
    """Rows of tables without headers, which set pictures beside words, that lie on two pages."""
    for tag in every(tags):
        if tag.role == "Table" and not any(inner.role == "TH" for inner in every(tag.children)):
            for row in every(tag.children):
                if row.role == "TR" and len(boxes_of(row, placed)) > 1:
                    page = min(boxes_of(row, placed))
                    yield Spot(_words(row, placed), Place(page=page), "a picture and its words")
