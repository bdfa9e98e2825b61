"""Words, dates, times and phone numbers that are split over two lines (rule F13)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.layout import Line, Paragraph
from accessgen.checks.opened.structure import Spot

_HYPHENS = ("-", "\u2010", "\u00ad")
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_BEGUN = re.compile(r"([A-Za-z]+)[-\u2010\u00ad]$")
_ENDED = re.compile(r"^[a-z]+")
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_UNITS = re.compile(
    r"^(?:mm|cm|m|km|kg|g|mg|ml|miles?|metres?|pence|pounds?|million|billion|minutes?|hours?"
    r"|per cent|%)(?!\w)"
)
# What ends one line and begins the next when a thing has been split, and what the thing is.
_SPLITS = (
    (re.compile(r"\b\d{1,2}$"), re.compile(rf"^(?:{_MONTH})\b"), "a date"),
    (re.compile(rf"\b\d{{1,2}}\s(?:{_MONTH})$"), re.compile(r"^(?:19|20)\d\d\b"), "a date"),
    (re.compile(r"\b\d{1,2}(?:[:.]\d\d)?$"), re.compile(r"^[ap]m\b"), "a time"),
    (re.compile(r"\b\d+(?:[.,]\d+)*$"), _UNITS, "a number and its unit"),
    (re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?$"), re.compile(r"^[A-Z][a-z]"), "a name"),
    (re.compile(r"\b0\d{2,10}(?:\s\d{3,6})*$"), re.compile(r"^\d{3,}"), "a phone number"),
)


def splits_in(paragraphs: Sequence[Paragraph]) -> Iterator[Spot]:
    """Each split, with the words on both sides of it."""
    words = Counter(
        w.lower() for p in paragraphs for line in p.lines for w in _WORD.findall(line.text)
    )
    joined = {
        "".join(pair).lower()
        for p in paragraphs
        for line in p.lines
        for pair in re.findall(r"\b([A-Za-z]+)[-\u2010]([A-Za-z]+)\b", line.text)
    }
    for paragraph in paragraphs:
        for one, two in zip(paragraph.lines, paragraph.lines[1:], strict=False):
            what = _word(one, two, words, joined) or _thing(one, two)
            if what:
                text = f"{one.text.split()[-1]} {two.text.split()[0]}"
                yield Spot(text, Place(page=one.page), f"{what} is split over two lines")


def _word(one: Line, two: Line, words: Counter[str], joined: set[str]) -> str:
    """A word that a hyphen has split: not one that has its hyphen elsewhere in the text too."""
    begun, ended = _BEGUN.search(one.text), _ENDED.search(two.text)
    if not begun or not ended or not one.text.endswith(_HYPHENS):
        return ""
    whole = (begun[1] + ended[0]).lower()
    soft = one.text.endswith("\u00ad")
    alone = all(words[half.lower()] == 1 for half in (begun[1], ended[0]))
    real = whole in words or alone  # pieces that are no words of this text by themselves
    return "a word" if soft or (whole not in joined and real) else ""


def _thing(one: Line, two: Line) -> str:
    for before, after, what in _SPLITS:
        if before.search(one.text) and after.search(two.text):
            return what
    return ""
