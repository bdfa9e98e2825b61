"""What many checks measure: the body size, and like things gathered into one finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from accessgen.checks.opened.facts import Kind, Opened, Part, Place, Span
from accessgen.checks.opened.structure import Spot

ROUNDING = 0.05  # points: less than files or eyes can tell apart
RUNNING = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})
Key = TypeVar("Key")
_DIGITS = re.compile(r"[\d.]+")


@dataclass(frozen=True, slots=True)
class Group:
    """Spans that share what is wrong with them: the first of them, and how many letters in all."""

    first: Span
    letters: int

    @property
    def place(self) -> Place:
        """Where the first of them stands."""
        return self.first.place

    @property
    def where(self) -> str:
        """Where in words: `in the footer`; empty for the body of the text."""
        part = self.first.place.part
        return "" if part is Part.BODY else f" in the {part}"


def visible(spans: Iterable[Span]) -> Iterable[Span]:
    """The spans that show something: those of nothing but spaces are left out."""
    return (span for span in spans if span.text.strip())


def grouped(spans: Iterable[Span], key: Callable[[Span], Key]) -> dict[Key, Group]:
    """The spans by `key`, in the order in which each first stands in the file.

    One fault that comes back on every page is one finding, not a hundred.
    """
    firsts: dict[Key, Span] = {}
    letters: Counter[Key] = Counter()
    for span in spans:
        shown = len(span.text.strip())
        if shown:
            name = key(span)
            firsts.setdefault(name, span)
            letters[name] += shown
    return {name: Group(first, letters[name]) for name, first in firsts.items()}


def is_bullet(span: Span) -> bool:
    """Whether this is the bullet of a list: one sign, or Word's small o. Numbers are read."""
    sign = span.text.strip()
    return span.marker and len(sign) == 1 and (not sign.isalnum() or sign == "o")


def running_spans(file: Opened) -> list[Span]:
    """The text of paragraphs and list items: what a reader reads most of."""
    return [
        span
        for block in file.blocks
        if block.kind in RUNNING
        for span in block.spans
        if span.text.strip() and not span.marker
    ]


def body_size(file: Opened) -> float | None:
    """The size in points that most letters of the running text have; None if there is none."""
    letters: Counter[float] = Counter()
    for span in running_spans(file):
        letters[span.size] += len(span.text.strip())
    return max(letters, key=lambda size: (letters[size], size)) if letters else None


def gathered(spots: Iterable[Spot]) -> Iterable[tuple[Spot, int]]:
    """The first of the places that share a reason and a part of the file, and how many there are.

    Digits in the reason do not tell places apart: one fault of many sizes is one fault.
    """
    found: dict[tuple[str, Part], tuple[Spot, int]] = {}
    for spot in spots:
        key = (_DIGITS.sub("", spot.why), spot.place.part)
        first, count = found.get(key, (spot, 0))
        found[key] = (first, count + 1)
    return found.values()


def more(count: int) -> str:
    """The end of a sentence that says how often: nothing for once."""
    return "." if count == 1 else f", and in {counted(count - 1, 'more place')}."


def counted(count: int, thing: str) -> str:
    """A count in words: `1 letter`, `2,000 letters`."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def points(size: float) -> str:
    """A size in words: `12 points`, `11.5 points`."""
    return f"{size:g} points"
