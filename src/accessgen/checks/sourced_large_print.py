"""Large print says what the standard edition says, word for word (rule W30).

Tables may have become lists (rule F26): then a cell stands after the heading of its column, the
headings are said more than once, and a column to write in is named by its boxes. Nothing else may
differ but the edition's own name and the contents list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from accessgen.checks.check import shortened
from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import EditionFacts, FinishedText

_Line = tuple[str, int | None]  # a text and its page
_LABEL = re.compile(r"(?P<heading>.{1,80}?): (?P<value>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that only one of the two has, the page in large print, and the words before."""

    standard: str
    large: str
    page: int | None
    before: str


def differences(standard: EditionFacts, large: EditionFacts) -> Iterator[Difference]:
    """Each place where large print differs from the standard words.

    Of large print in parts, each part holds some chapters, and all parts together hold every one.
    """
    parts = large.parts or (large.texts,)
    cells = {_plain(text.text) for text in standard.texts if text.kind is Kind.CELL}
    headings = {heading for part in parts for heading in _headings(part, cells)}
    labels = {block.text for block in standard.source.blocks if block.role == "field"}
    ours = list(_lines(standard.texts, standard.source.edition_title, headings, labels))
    theirs = [list(_lines(part, large.source.edition_title, headings, labels)) for part in parts]
    if large.parts:
        ours, theirs = _left_over(ours, theirs)
    yield from _between(_words(ours), [word for part in theirs for word in _words(part)])


def _left_over(
    ours: list[_Line], parts: list[list[_Line]]
) -> tuple[list[_Line], list[list[_Line]]]:
    """The lines of the standard edition that no part holds, and those of parts that it lacks."""
    told: set[int] = set()
    others: list[list[_Line]] = []
    for part in parts:
        matcher = SequenceMatcher(
            None, [text for text, _ in ours], [text for text, _ in part], autojunk=False
        )
        held: set[int] = set()
        for a, b, size in matcher.get_matching_blocks():
            told.update(range(a, a + size))
            held.update(range(b, b + size))
        others.append([line for index, line in enumerate(part) if index not in held])
    return [line for index, line in enumerate(ours) if index not in told], others


def _between(ours_placed: Sequence[_Line], theirs: Sequence[_Line]) -> Iterator[Difference]:
    """Each place where two sequences of words differ."""
    ours = [word for word, _ in ours_placed]
    words = [word for word, _ in theirs]
    begin, end = _common(ours, words)
    matcher = SequenceMatcher(
        None, ours[begin : len(ours) - end], words[begin : len(words) - end], autojunk=False
    )
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            at = begin + c
            page = theirs[min(at, len(theirs) - 1)][1] if theirs else None
            yield Difference(
                shortened(" ".join(ours[begin + a : begin + b])),
                shortened(" ".join(words[at : begin + d])),
                page,
                " ".join(words[max(0, at - 4) : at]),
            )


def _common(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, int]:
    """How many words at the beginning and at the end are the same in both."""
    most = min(len(ours), len(theirs))
    begin = next((n for n in range(most) if ours[n] != theirs[n]), most)
    rest = most - begin
    end = next((n for n in range(rest) if ours[-1 - n] != theirs[-1 - n]), rest)
    return begin, end


def _headings(texts: Sequence[FinishedText], cells: set[str]) -> set[str]:
    """Cells of the standard edition that stand before a colon in large print: column headings."""
    found = set()
    for text in texts:
        match = _LABEL.fullmatch(_plain(text.text))
        if match and match["heading"] in cells:
            found.add(match["heading"])
    return found


def _lines(
    texts: Sequence[FinishedText], title: str, headings: set[str], labels: set[str]
) -> Iterator[_Line]:
    """The texts that both have to hold, with their pages."""
    left = {title, *headings, *labels}
    for block in texts:
        text = _plain(block.text)
        if block.kind is Kind.CONTENTS or text in left or text.startswith(f"{title}, part "):
            continue
        match = _LABEL.fullmatch(text)
        if block.kind is not Kind.CELL and match and match["heading"] in headings:
            text = match["value"]
        yield text, block.page


def _words(lines: Sequence[_Line]) -> list[_Line]:
    """The same, word by word."""
    return [(word, page) for text, page in lines for word in text.split()]


def _plain(text: str) -> str:
    return " ".join(text.split())
