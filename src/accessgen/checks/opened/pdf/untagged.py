"""Paragraphs of a PDF without tags, guessed from where its lines stand.

Nothing in such a file says what belongs together. Lines of one size that follow each other at the
usual distance are taken for one paragraph, unless the next word would have fitted on the line
before: then the line was ended on purpose. What comes back at the same place on other pages is page
furniture. What is a heading or a list is not guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from accessgen.checks.opened.pdf.items import Item, Letters
from accessgen.checks.opened.pdf.text import LOW

Placed = tuple[int, Letters]
_SAME_LINE = 0.4  # of the size: raised letters still belong to their line
_WIDER = 1.25  # of the usual distance of lines: more is a space between paragraphs
_FAR = 2.2  # of the size: however often lines stand so far apart, they are paragraphs
_LARGER = 0.05  # of the size: more is another size
_GAP = 0.12  # of the size: a gap that is a space, if none is written
_BULLET = re.compile(r"\s*(?:[•●○◦▪■□‣⁃·➢➤►\uf0b7\uf0a7]|[-–—*]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)")
_AT_HYPHEN = re.compile(r"(?<=\w)(-) (?=[a-z])")  # “co-” at the end of a line, and “design”
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class _Line:
    page: int
    letters: list[Letters]

    @property
    def base(self) -> float:
        return _base(self.letters[0])

    @property
    def size(self) -> float:
        return max(self.letters, key=lambda item: len(item.text)).size

    @property
    def left(self) -> float:
        return min(item.box[0] for item in self.letters)

    @property
    def right(self) -> float:
        return max(item.box[2] for item in self.letters)

    @property
    def text(self) -> str:
        return joined(self.letters)


def joined(letters: Sequence[Letters]) -> str:
    """The words of one line, with the spaces that are only gaps."""
    text = ""
    before: Letters | None = None
    for item in letters:
        gap = before is not None and item.box[0] - before.box[2] > _GAP * item.size
        if gap and not text.endswith(" ") and not item.text.startswith(" "):
            text += " "
        text += item.text
        before = item
    return text.strip()


def words_of(letters: Sequence[Letters]) -> str:
    """The words of a paragraph, whose lines go on."""
    lines: list[list[Letters]] = []
    for item in letters:
        same = bool(lines) and abs(_base(lines[-1][0]) - _base(item)) <= _SAME_LINE * item.size
        if same:
            lines[-1].append(item)
        else:
            lines.append([item])
    return _AT_HYPHEN.sub(r"\1", " ".join(joined(line) for line in lines))


def _base(item: Letters) -> float:
    return item.box[1] - LOW * item.size


def paragraphs_of(pages: Sequence[Sequence[Item]]) -> tuple[list[list[Placed]], set[int]]:
    """The letters of each paragraph, and the `id` of all letters that are page furniture."""
    lines = [line for number, items in enumerate(pages, start=1) for line in _lines(items, number)]
    again = _furniture(lines, len(pages))
    body = [line for line in lines if id(line) not in again]
    edges = {page: max(line.right for line in body if line.page == page) for page in _pages(body)}
    usual = _usual(body)
    groups: list[list[_Line]] = []
    for line in body:
        if groups and not _apart(groups[-1][-1], line, usual, edges[line.page]):
            groups[-1].append(line)
        else:
            groups.append([line])
    furniture = {id(item) for line in lines if id(line) in again for item in line.letters}
    return [[(x.page, item) for x in group for item in x.letters] for group in groups], furniture


def _lines(items: Sequence[Item], page: int) -> list[_Line]:
    lines: list[_Line] = []
    for item in items:
        if not isinstance(item, Letters) or not item.text.strip():
            continue
        near = bool(lines) and abs(lines[-1].base - _base(item)) <= _SAME_LINE * item.size
        if near:
            lines[-1].letters.append(item)
        else:
            lines.append(_Line(page, [item]))
    return lines


def _furniture(lines: Sequence[_Line], pages: int) -> set[int]:
    """Lines that say the same, numbers apart, at the same height on two pages or more."""
    keys = {id(line): (_DIGITS.sub("", line.text), round(line.base)) for line in lines}
    places: dict[tuple[str, int], set[int]] = {}
    for line in lines:
        places.setdefault(keys[id(line)], set()).add(line.page)
    most = max(2, pages // 3)  # a form may begin two pages alike by chance
    return {id(line) for line in lines if pages > 1 and len(places[keys[id(line)]]) >= most}


def _pages(lines: Sequence[_Line]) -> set[int]:
    return {line.page for line in lines}


def _usual(lines: Sequence[_Line]) -> dict[float, float]:
    """How far apart lines of each size usually stand, in points: the commonest distance."""
    gaps: dict[float, Counter[float]] = {}
    for one, two in pairwise(lines):
        if one.page == two.page and one.base > two.base and one.size == two.size:
            gaps.setdefault(one.size, Counter())[round(one.base - two.base, 1)] += 1
    return {size: _commonest(counts) for size, counts in gaps.items()}


def _commonest(counts: Counter[float]) -> float:
    most = max(counts.values())
    return min(gap for gap, count in counts.items() if count >= most / 2)


def _apart(one: _Line, two: _Line, usual: dict[float, float], edge: float) -> bool:
    """Whether a paragraph ends between two lines."""
    if one.page != two.page or two.base >= one.base:
        return True
    if abs(one.size - two.size) > _LARGER * one.size or _BULLET.match(two.text):
        return True
    if one.base - two.base > _FAR * one.size:
        return True
    if one.base - two.base > _WIDER * usual.get(one.size, one.base - two.base):
        return True
    letter = median((item.box[2] - item.box[0]) / max(len(item.text), 1) for item in one.letters)
    word = len(two.text.split(" ", 1)[0]) + 1
    return one.right + word * letter < edge - letter
