"""Lines and paragraphs of a PDF, from its tags and from where its letters stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from accessgen.checks.opened.facts import Kind, Place
from accessgen.checks.opened.layout import Line, Paragraph
from accessgen.checks.opened.pdf.blocks import HEADINGS, KINDS, OUTER
from accessgen.checks.opened.pdf.items import Letters
from accessgen.checks.opened.pdf.layout import Placed, boxes_of
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.pdf.tags import Content, Tag
from accessgen.checks.opened.pdf.text import LOW

_SAME_LINE = 0.4  # of the size: raised letters still belong to their line
_EDGE = 1.0  # points: what stands this near to an edge stands at it
_ENOUGH = 4  # lines that show how a paragraph is aligned (rule F08)
_MIDDLE = 3.0


@dataclass(slots=True)
class Piece:
    """A block of text, or a picture (`kind` is None), with the letters in it, in tag order."""

    kind: Kind | None
    level: int
    letters: list[tuple[int, Letters]] = field(default_factory=list)
    marker: list[tuple[int, Letters]] = field(default_factory=list)
    boxes: dict[int, Box] = field(default_factory=dict)


def pieces_of(tags: Sequence[Tag | Content], placed: Placed) -> list[Piece]:
    """The blocks and the pictures in the order of the tags."""
    walker = _Walker(placed)
    walker.walk(tags, Piece(Kind.PARAGRAPH, 0), None, 0)
    return [piece for piece in walker.pieces if piece.letters or piece.boxes]


class _Walker:
    def __init__(self, placed: Placed) -> None:
        self._placed = placed
        self._marker: list[tuple[int, Letters]] = []
        self.pieces: list[Piece] = []

    def walk(
        self, tags: Sequence[Tag | Content], to: Piece, outer: Kind | None, lists: int
    ) -> None:
        for tag in tags:
            if isinstance(tag, Content):
                to.letters.extend(self._letters(tag))
            elif tag.role == "Figure":
                self.pieces.append(Piece(None, 0, boxes=boxes_of(tag, self._placed)))
            elif tag.role == "Lbl" and outer is not Kind.CONTENTS:
                self._marker = [pair for one in _contents(tag) for pair in self._letters(one)]
            elif tag.role in KINDS:
                self._block(tag, outer, lists)
            else:
                self.walk(tag.children, to, outer, lists + (tag.role == "L"))

    def _block(self, tag: Tag, outer: Kind | None, lists: int) -> None:
        own = KINDS[tag.role]
        kind = outer if outer is not None and own is Kind.PARAGRAPH else own
        level = HEADINGS.get(tag.role, lists if kind is Kind.LIST_ITEM else 0)
        piece = Piece(kind, level, marker=self._marker)
        self._marker = []
        self.pieces.append(piece)
        after = len(self.pieces)
        self.walk(tag.children, piece, own if own in OUTER else outer, lists)
        inner = next((one for one in self.pieces[after:] if one.letters), None)
        if not piece.letters and inner is not None:
            inner.marker = inner.marker or piece.marker

    def _letters(self, content: Content) -> Iterator[tuple[int, Letters]]:
        for page, item in self._placed.get(content, ()):
            if isinstance(item, Letters):
                yield page, item


def _contents(tag: Tag) -> Iterator[Content]:
    for child in tag.children:
        if isinstance(child, Content):
            yield child
        else:
            yield from _contents(child)


def base_of(letters: Letters) -> float:
    """The base line of letters that stand upright."""
    return letters.box[1] - LOW * letters.size


def level(letters: Letters) -> bool:
    """Whether letters run level, from left to right (rule F20)."""
    (x0, y0), _, (x1, y1) = letters.samples
    return x1 >= x0 and abs(y1 - y0) <= max(0.02 * abs(x1 - x0), 0.01)


def lines_of(letters: Sequence[tuple[int, Letters]]) -> list[Line]:
    """Letters in reading order as lines; those of nothing but spaces do not widen a line."""
    groups: list[list[tuple[int, Letters]]] = []
    for page, item in letters:
        last = groups[-1][0] if groups else None
        near = (
            last is not None
            and last[0] == page
            and abs(base_of(last[1]) - base_of(item)) <= _SAME_LINE * max(item.size, last[1].size)
        )
        if near:
            groups[-1].append((page, item))
        else:
            groups.append([(page, item)])
    return [line for group in groups if (line := _line(group)) is not None]


def _line(group: Sequence[tuple[int, Letters]]) -> Line | None:
    shown = [item for _, item in group if item.text.strip()]
    if not shown:
        return None
    text = "".join(item.text for _, item in group)
    biggest = max(shown, key=lambda item: len(item.text))
    last = max(shown, key=lambda item: item.box[2])
    return Line(
        text=text.strip(),
        left=min(item.box[0] for item in shown),
        right=seen_right(last),
        base=base_of(biggest),
        size=biggest.size,
        page=group[0][0],
    )


def seen_right(letters: Letters) -> float:
    """The right edge of what is seen: a space at the end is not."""
    loose = len(letters.text) - len(letters.text.rstrip())
    width = (letters.box[2] - letters.box[0]) / max(len(letters.text), 1)
    return letters.box[2] - loose * width * 0.6


def paragraph_of(piece: Piece, page_middle: float, text_left: float) -> Paragraph | None:
    """A block as it is set; None for a picture or for nothing that shows."""
    lines = lines_of(piece.letters)
    if piece.kind is None or not lines:
        return None
    text = " ".join(line.text for line in lines)
    marks = lines_of(piece.marker)
    first = lines[0]
    shown = [item for _, item in piece.letters if item.text.strip()]
    return Paragraph(
        text=text,
        place=Place(page=first.page),
        kind=piece.kind,
        size=first.size,
        level=piece.level,
        aligned=_aligned(lines, piece.kind, page_middle, text_left),
        pitch=_pitch(lines),
        measure=max((len(line.text) for line in lines[:-1]), default=None),
        marker=marks[0].text if marks else "",
        hanging=_hanging(lines, marks[0]) if marks else None,
        left=marks[0].left if marks else first.left,
        bold=all("bold" in item.font.name.lower() for item in shown),
        lines=tuple(lines),
    )


def _pitch(lines: Sequence[Line]) -> float | None:
    gaps = [
        (one.base - two.base) / max(one.size, two.size)
        for one, two in pairwise(lines)
        if one.page == two.page and one.base > two.base
    ]
    return round(median(gaps), 3) if gaps else None


def _hanging(lines: Sequence[Line], mark: Line) -> float:
    rest = [line.left for line in lines if line.page == lines[0].page]
    return min(rest) - mark.left


def _aligned(lines: Sequence[Line], kind: Kind, middle: float, text_left: float) -> str:
    """How four lines or more are aligned; fewer tell it only for a heading in the middle."""
    if len(lines) < _ENOUGH:
        off = all(abs((line.left + line.right) / 2 - middle) < _MIDDLE for line in lines)
        far = all(line.left - text_left > 4 * line.size for line in lines)
        return "centre" if kind is Kind.HEADING and off and far else ""
    lefts, rights = [line.left for line in lines], [line.right for line in lines]
    mids = [(line.left + line.right) / 2 for line in lines]
    if _even(lefts[1:]):
        return "justified" if _even(rights[:-1]) else "left"
    if _even(rights):
        return "right"
    return "centre" if _even(mids) else ""


def _even(values: Sequence[float]) -> bool:
    return max(values) - min(values) <= _EDGE
