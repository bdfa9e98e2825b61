"""Tables of a DOCX: those that hold data, and the rows of a picture and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from accessgen.checks.opened.docx.pictures import Pictures
from accessgen.checks.opened.docx.xml import Element, W, switched_on, value
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Row, Table


def words_of(node: Element) -> str:
    """The words in an element, paragraphs parted by a space."""
    texts = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in node.iter(f"{W}p"))
    return " ".join(" ".join(texts).split())


def table_of(node: Element, pictures: Pictures, before: str) -> Table:
    """A `w:tbl`. `before` is the paragraph of the style Caption that stands before it, if any."""
    rows = [_cells(row) for row in node.iterfind(f"{W}tr")]
    heads = [cells for row, cells in zip(node.iterfind(f"{W}tr"), rows, strict=True) if _head(row)]
    texts = [[words_of(cell) for cell in row] for row in rows]
    columns = [[t for t in column if t is not None] for column in zip_longest(*texts)]
    caption = value(node.find(f"{W}tblPr"), "tblCaption") or before
    return Table(
        place=Place(),
        first=next((text for row in texts for text in row if text), ""),
        rows=len(rows),
        columns=len(columns),
        headers=tuple(words_of(cell) for cells in heads for cell in cells),
        caption=caption,
        merged=any(_merged(cell) for cells in heads for cell in cells),
        pictures=_has_picture_column(rows, pictures),
        column_texts=tuple(tuple(column) for column in columns),
    )


def rows_of(node: Element, pictures: Pictures) -> Iterator[Row]:
    """The rows of a table that sets pictures beside words."""
    for row in node.iterfind(f"{W}tr"):
        cells = _cells(row)
        if len(cells) == 2:
            held = [tuple(pictures.inside(cell)) for cell in cells]
            first = bool(held[0]) or not held[1]
            yield Row(
                figures=tuple(f for figures in held for f in figures if not f.inline),
                text=" ".join(words_of(cell) for cell in cells).strip(),
                texts=tuple(_paragraphs(cells)),
                place=Place(),
                picture_first=first,
            )


def _paragraphs(cells: Sequence[Element]) -> Iterator[str]:
    for node in (paragraph for cell in cells for paragraph in cell.iter(f"{W}p")):
        text = "".join(t.text or "" for t in node.iter(f"{W}t"))
        if text.strip():
            yield text


def _cells(row: Element) -> list[Element]:
    return [
        cell
        for kid in row
        for cell in ([kid] if kid.tag == f"{W}tc" else kid.iterfind(f"{W}sdtContent/{W}tc"))
    ]


def _head(row: Element) -> bool:
    node = row.find(f"{W}trPr/{W}tblHeader")
    return node is not None and switched_on(node)


def _merged(cell: Element) -> bool:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        return False
    wide = value(properties, "gridSpan") not in {None, "1"}
    return wide or properties.find(f"{W}vMerge") is not None


def _has_picture_column(rows: Sequence[Sequence[Element]], pictures: Pictures) -> bool:
    """Whether one column has a picture and no words in most of its cells."""
    for column in zip_longest(*rows):
        cells = [cell for cell in column if cell is not None]
        bare = [c for c in cells if not words_of(c) and next(pictures.inside(c), None) is not None]
        if len(bare) * 2 > len(cells):
            return True
    return False
