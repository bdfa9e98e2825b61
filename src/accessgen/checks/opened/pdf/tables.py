"""Tables of a PDF as their tags tell them (ISO 32000-1, 14.8.4.3.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from accessgen.checks.opened.facts import Place, Span
from accessgen.checks.opened.pdf.layout import Placed, boxes_of, every, text_of
from accessgen.checks.opened.pdf.tags import Content, Tag
from accessgen.checks.opened.structure import Table

_GROUPS = {"THead", "TBody", "TFoot"}


def table_of(tag: Tag, spans: Mapping[Content, Sequence[Span]], placed: Placed) -> Table:
    """A Table element with its rows and cells; tables inside its cells are not looked into."""
    rows = [[cell for cell in _tags(row) if cell.role in {"TH", "TD"}] for row in _rows(tag)]
    headers = [cell for row in rows for cell in row if cell.role == "TH"]
    words = {id(cell): " ".join(text_of(cell, spans).split()) for row in rows for cell in row}
    captions = [
        " ".join(text_of(kid, spans).split()) for kid in _tags(tag) if kid.role == "Caption"
    ]
    columns = [[cell for cell in column if cell] for column in zip_longest(*rows)]
    boxes = boxes_of(tag, placed)
    page = min(boxes, default=None)
    return Table(
        place=Place(page=page, box=boxes[page] if page else None),
        first=next((text for text in words.values() if text), ""),
        rows=len(rows),
        columns=len(columns),
        headers=tuple(words[id(cell)] for cell in headers),
        caption=captions[0] if captions else "",
        merged=any(cell.merged for cell in headers),
        pictures=any(_only_pictures(column, words) for column in columns),
        unscoped=sum(not cell.scope for cell in headers),
        uneven=_uneven(rows),
        column_texts=tuple(tuple(words[id(cell)] for cell in column) for column in columns),
    )


def _uneven(rows: Sequence[Sequence[Tag]]) -> int:
    """How many rows are shorter than the longest (ISO 14289-1, 7.5); merged cells allow it."""
    if any(cell.merged for row in rows for cell in row):
        return 0
    longest = max(map(len, rows), default=0)
    return sum(len(row) < longest for row in rows)


def _tags(tag: Tag) -> Iterator[Tag]:
    return (kid for kid in tag.children if isinstance(kid, Tag))


def _rows(tag: Tag) -> Iterator[Tag]:
    for kid in _tags(tag):
        if kid.role == "TR":
            yield kid
        elif kid.role in _GROUPS:
            yield from _rows(kid)


def _only_pictures(column: Sequence[Tag], words: Mapping[int, str]) -> bool:
    """Whether the cells of a column hold pictures and no words, header cells left out."""
    cells = [cell for cell in column if cell.role == "TD"]
    return bool(cells) and all(
        not words[id(cell)] and any(kid.role == "Figure" for kid in every([cell])) for cell in cells
    )
