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

_LABEL = re.compile(r"(?P<heading>.{1,80}?): (?P<value>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that only one of the two has, the page in large print, and the words before."""

    standard: str
    large: str
    page: int | None
    before: str


def differences(standard: EditionFacts, large: EditionFacts) -> Iterator[Difference]:
    """Each place where large print differs from the standard words."""
    cells = {_plain(text.text) for text in standard.texts if text.kind is Kind.CELL}
    headings = _headings(large.texts, cells)
    labels = {block.text for block in standard.source.blocks if block.role == "field"}
    ours = [word for word, _ in _words(standard, headings, labels)]
    theirs = list(_words(large, headings, labels))
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


def _words(
    edition: EditionFacts, headings: set[str], labels: set[str]
) -> Iterator[tuple[str, int | None]]:
    """The words that both have to hold, with their pages."""
    left = {_plain(edition.source.edition_title), *headings, *labels}
    for block in edition.texts:
        text = _plain(block.text)
        if block.kind is Kind.CONTENTS or text in left:
            continue
        match = _LABEL.fullmatch(text)
        if block.kind is not Kind.CELL and match and match["heading"] in headings:
            text = match["value"]
        for word in text.split():
            yield word, block.page


def _plain(text: str) -> str:
    return " ".join(text.split())
