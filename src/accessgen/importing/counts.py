"""Counting: what there is of each thing, and which words; and what became of them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

_GAPS = re.compile(r"[\s<>]+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(slots=True)
class Counts:
    """How much there is of each thing. `words` is a multiset: how often each word stands there."""

    words: Counter[str] = field(default_factory=Counter)
    headings: int = 0
    lists: int = 0
    items: int = 0
    tables: int = 0
    pictures: int = 0
    links: int = 0
    notes: int = 0
    quotes: int = 0

    def read(self, text: str) -> None:
        """Count the words of a text."""
        self.words.update(words_of(text))


THINGS = {
    "headings": "Headings",
    "lists": "Lists",
    "items": "List items",
    "tables": "Tables",
    "pictures": "Pictures",
    "links": "Links",
    "notes": "Notes at the foot or the end",
    "quotes": "Quotes",
}


def words_of(text: str) -> list[str]:
    """The words between spaces (or < and >) that hold a letter or digit, without signs around."""
    visible = "".join(c for c in text if unicodedata.category(c) != "Cf")
    stripped = (_EDGES.sub("", part) for part in _GAPS.split(visible))
    return [word for word in stripped if word]


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of the words: `lost` should be empty, and `gained` as well."""

    before: int
    after: int
    aside: int
    added: int
    lost: Counter[str]
    gained: Counter[str]


def compare(
    before: Counter[str], after: Counter[str], aside: list[str], added: list[str]
) -> Compared:
    """Hold the words that came in against those that are there now.

    `aside` are texts that were left out on purpose and told of; `added` are texts that import
    wrote itself. All the rest has to balance, word by word.
    """
    out = Counter(word for text in aside for word in words_of(text))
    new = Counter(word for text in added for word in words_of(text))
    wanted, there = before - out, after - new
    return Compared(
        before=before.total(),
        after=after.total(),
        aside=out.total(),
        added=new.total(),
        lost=wanted - there,
        gained=there - wanted,
    )
