"""What a short text says that its source does not: numbers, and names with a capital letter.

Meant to be sure rather than complete: words are compared only where the same thing can hardly be
said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_NUMBER = re.compile(r"(?<![\w])£?(\d+(?:[.,:]\d+)*)(?:st|nd|rd|th|am|pm|p|m)?(?!\w)")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}\b)")
_CLOSED = re.compile(r"[.!?:]['”\"’)]*$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_COUNTS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen", "twenty"),
)
_ALWAYS_CAPITAL = frozenset({"i", "i'm", "i’m", "i’ll", "i'll", "i’ve", "i've"})


@dataclass(frozen=True, slots=True)
class Said:
    """The numbers and all the words of a text, in one spelling each."""

    numbers: frozenset[str]
    words: frozenset[str]

    def __or__(self, other: Said) -> Said:
        """What either says."""
        return Said(self.numbers | other.numbers, self.words | other.words)


def said(texts: Iterable[str]) -> Said:
    """What these texts say between them. Counts may be in words: “seven” is 7."""
    numbers: set[str] = set()
    words: set[str] = set()
    for text in texts:
        numbers.update(_numbers(text))
        found = {_spelling(word) for word in _WORD.findall(text)}
        words |= found
        numbers.update(str(_COUNTS.index(word)) for word in found.intersection(_COUNTS))
    return Said(frozenset(numbers | {_clock(number) for number in numbers}), frozenset(words))


def new_numbers(text: str, source: Said) -> list[str]:
    """Numbers in figures that the source does not hold, each once, in order.

    9:30, 9.30 and 09.30 are one; 1,000 and 1000 too; 13:00 and 1pm too.
    """
    found = dict.fromkeys(_numbers(text))
    return [number for number in found if number not in source.numbers]


def new_names(text: str, source: Said) -> list[str]:
    """Words with a capital letter inside a sentence that the source does not hold, in order."""
    return list(dict.fromkeys(name for line in text.splitlines() for name in _names(line, source)))


def _names(line: str, source: Said) -> Iterator[str]:
    begins = True
    for token in line.split():
        match = _WORD.search(token)
        if match is None:
            begins = begins or bool(_CLOSED.search(token))
            continue
        word = match[0]
        capital = word[0].isupper() and _spelling(word) not in _ALWAYS_CAPITAL
        opening = token[0] in "‘“'\"("  # a quotation begins with a capital of its own
        if capital and not begins and not opening and not _known(word, source):
            yield word
        begins = bool(_CLOSED.search(token))


def _known(word: str, source: Said) -> bool:
    """Whether the source has the word, or each part of one with hyphens."""
    parts = [_spelling(part) for part in word.split("-") if part]
    return _spelling(word) in source.words or all(part in source.words for part in parts)


def _numbers(text: str) -> list[str]:
    plain = _GROUPED.sub("", text)
    return [_number(match) for match in _NUMBER.findall(plain)]


def _number(number: str) -> str:
    """One spelling: 09:30 is 9.30 and 10.00 is 10."""
    whole, *rest = re.split(r"[.,:]", number)
    rest = rest if set("".join(rest)) - {"0"} else []
    return ".".join([whole.lstrip("0") or "0" if len(whole) <= 2 else whole, *rest])


def _clock(number: str) -> str:
    """A time of the 24-hour clock as the 12-hour clock has it; any other number as it is."""
    whole, *rest = number.split(".")
    hour = int(whole) if len(whole) <= 2 else 0
    return ".".join([str(hour - 12), *rest]) if 13 <= hour <= 23 else number


def _spelling(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").rstrip("'-")
