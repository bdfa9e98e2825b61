"""What a draft must not lose or add: numbers, dates, times, names, addresses and negations.

Both texts become multisets of facts in one spelling each, so that `50%` and `half`, `two` and `2`,
`14:30` and `2:30pm`, `don't` and `do not` are the same; what is left over on either side is an
alarm. It is meant to be sure rather than clever: it does not know whether the meaning is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from accessgen.checks.reading.calendar_words import MONTHS, Found, dates
from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.own_words import plain
from accessgen.checks.reading.sentences import sentences


class Kind(StrEnum):
    """What sort of fact it is, as people are told."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    ADDRESS = "address"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """One thing that a sentence says, in a spelling of its own."""

    kind: Kind
    said: str


@dataclass(frozen=True, slots=True, order=True)
class Alarm:
    """A fact that the draft has lost, or one that its source does not have."""

    fact: Fact
    lost: bool

    def __str__(self) -> str:
        """Such as `The number “3” is lost.`"""
        what = "is lost" if self.lost else "was added"
        return f"The {self.fact.kind} “{self.fact.said}” {what}."


NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=2,
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"], start=3
    )
}
"""Numbers in letters. “One” is no number here: it is too often “one of us” or “no one”."""

PARTS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8),
    "half": Fraction(1, 2),
    "a quarter": Fraction(1, 4),
    "quarter": Fraction(1, 4),
    "a third": Fraction(1, 3),
}
_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "nobody",
        "nothing",
        "none",
        "nowhere",
        "neither",
        "nor",
        "without",
        "unless",
        "hardly",
        "scarcely",
        "except",
    ]
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TIME = re.compile(
    r"\b(?:(midday|noon|midnight)|(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?"
    r"|([01]?\d|2[0-3]):([0-5]\d)(?!\d|\.\d))",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)|\b(\d+) in (?:every )?(\d+)\b|([½¼¾⅓⅔⅕⅛])"
    r"|\b(half|a quarter|quarter|a third)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:{'|'.join(NUMBER_WORDS)}|thousand|million|dozen)\b",
    re.IGNORECASE,
)
_LARGE = {"thousand": 1000, "million": 1_000_000, "dozen": 12}
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def alarms(source: str, draft: str) -> tuple[Alarm, ...]:
    """What `draft` has lost of `source`, and what it has added."""
    had, has = _facts(source), _facts(draft)
    source, draft = _dateless(source), _dateless(draft)
    named = _names(source) | _names(draft)
    before, after = _word_counts(source), _word_counts(draft)
    for word in named:
        had[Fact(Kind.NAME, word)] = before[word.lower()]
        has[Fact(Kind.NAME, word)] = after[word.lower()]
    lost = [Alarm(fact, True) for fact in (had - has)]
    added = [Alarm(fact, False) for fact in (has - had)]
    return tuple(sorted([*lost, *added]))


def has_number(text: str) -> bool:
    """Whether a text says a number, a date or a time that a person should check."""
    numbers = {Kind.NUMBER, Kind.DATE, Kind.TIME}
    return any(fact.kind in numbers for fact in _facts(text))


def _facts(text: str) -> Counter[Fact]:
    """Everything but names, each taken out of the text once it is found."""
    rest, found = plain(text), Counter[Fact]()

    def take(kind: Kind, said: str) -> str:
        found[Fact(kind, said)] += 1
        return " "

    rest = _ADDRESS.sub(lambda m: take(Kind.ADDRESS, m.group().rstrip(".,;)")), rest)
    for date in _dates(rest):
        year = f" {date.year}" if date.year else ""
        said = f"{date.day} {MONTHS[date.month - 1]}{year}"
        rest = rest[: date.start] + take(Kind.DATE, said) + rest[date.start + len(date.text) :]
    rest = _TIME.sub(lambda m: take(Kind.TIME, _time(m)), rest)
    rest = _SHARE.sub(lambda m: take(Kind.NUMBER, _share(m)), rest)
    rest = _NUMBER.sub(lambda m: take(Kind.NUMBER, _number(m.group())), rest)
    for word in _WORD.findall(rest.lower().replace("no one", "no")):
        if word.endswith("n't") or word == "cannot":
            take(Kind.NEGATION, "not")
        elif word in _NEGATIONS:
            take(Kind.NEGATION, word)
    return found


def _dates(text: str) -> list[Found]:
    """The dates of a plain text, the last one first, so that each can be cut out."""
    return sorted(dates(text), key=lambda date: -date.start)


def _dateless(text: str) -> str:
    """A text without its dates, whose weekdays and months are no names."""
    text = plain(text)
    for date in _dates(text):
        text = text[: date.start] + text[date.start + len(date.text) :]
    return text


def _time(match: re.Match[str]) -> str:
    name, hour, minute, half, hour24, minute24 = match.groups()
    if name:
        return "00:00" if name.lower() == "midnight" else "12:00"
    if half:
        hours = int(hour) % 12 + (12 if half.lower() == "p" else 0)
        return f"{hours:02}:{minute or '00'}"
    return f"{int(hour24):02}:{minute24}"


def _share(match: re.Match[str]) -> str:
    per_cent, part, whole, sign, word = match.groups()
    if per_cent:
        return str(Fraction(per_cent) / 100)
    if part:
        return f"{Fraction(int(part), int(whole))}" if int(whole) else match.group()
    return str(PARTS[sign or word.lower()])


def _number(text: str) -> str:
    low = text.lower()
    if low in _LARGE:
        return str(_LARGE[low])
    if low in NUMBER_WORDS:
        return str(NUMBER_WORDS[low])
    return f"{Decimal(low.replace(',', '')).normalize():f}"


def _names(text: str) -> frozenset[str]:
    """Words with a capital letter inside a sentence, and uncommon ones at its beginning."""
    found: set[str] = set()
    for sentence in sentences(plain(text)):
        for place, word in enumerate(_WORD.findall(sentence)):
            root = word.removesuffix("'s")
            if not root[0].isupper() or root in {"I", "I'm", "I'll", "I've", "I'd"}:
                continue
            if place or (root.isupper() and len(root) > 1) or not _may_begin(root):
                found.add(root)
    return frozenset(found)


def _may_begin(word: str) -> bool:
    """Whether a word has its capital only because the sentence begins with it."""
    if any(swaps_of("jargon").find(word)):
        return True
    return all(is_common(part) for part in word.lower().split("-")) or word.lower().endswith("ing")


def _word_counts(text: str) -> Counter[str]:
    return Counter(word.removesuffix("'s") for word in _WORD.findall(plain(text).lower()))
