"""Where a sentence ends, by rules made for UK public information.

General splitters break at `a.m.`, `St.` and `i.e.`, and run list items together. These rules look
at the word before the stop and the word after it. Blocks are split one at a time.
"""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(r"[.!?…]+[\"'’”)\]]*(?=\s)")
_OPENERS = "\"'‘“(["
# Short forms by what may stand after them. They are met in lower case, without the last stop.
_BEFORE_NAMES = re.compile(r"dr|mr|mrs|ms|prof|rev|sr|jr|ie|i\.e|eg|e\.g|vs|approx|al|cf|inc")
_BEFORE_NUMBERS = re.compile(
    r"nos?|pp?|fig|vol|ext|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|mon|tues?|weds?|thur?s?|fri|sat|sun"
)
_TIMES = re.compile(r"[ap]\.m")
_DOTTED = re.compile(r"(?:[a-z]\.)+[a-z]")
_DAY_OR_MONTH = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August"
    r"|September|October|November|December"
)
_SAYS = re.compile(r"(?:[A-Z]\w+|he|she|they|we|I) (?:says?|said|asks?|asked|tells?|told|wrote)\b")
# Words that often begin a sentence, but seldom follow a dotted short form inside one.
_STARTER = re.compile(
    r"(?:an?|all|and|ask|at|but|call|come|do|each|for|he|how|i|if|in|it|many|most|no|on|our|people"
    r"|please|she|some|tell|that|the|then|there|these|they|this|to|we|what|when|where|who|why"
    r"|you|your)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences of one block of text, in order; white space is made plain."""
    return list(_split(text))


@lru_cache(maxsize=1 << 14)  # several checks ask, and large print says what standard says
def _split(text: str) -> tuple[str, ...]:
    text = " ".join(text.split())
    found, start = [], 0
    for match in _END.finditer(text):
        before, after = text[start : match.end()], text[match.end() :].lstrip()
        if _ends(before, match.group(), after):
            found.append(before.strip())
            start = match.end()
    found.append(text[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def _ends(before: str, stop: str, after: str) -> bool:
    first = after.lstrip(_OPENERS)[:1]
    if not (first.isupper() or first.isdigit() or after[:1] == "•" or after.startswith("http")):
        return False
    if stop[-1] in "\"'’”" and _SAYS.match(after):
        return False  # “Are you well?” Sam asked.
    return stop != "." or not _is_short_form(before, after)


def _is_short_form(before: str, after: str) -> bool:
    """Whether the full stop at the end of `before` belongs to its last word only."""
    words = before[:-1].split()
    if not words:
        return True
    last = words[-1].lstrip(_OPENERS)
    low = last.lower()
    if len(words) == 1 and (last.isdigit() or len(last) == 1):
        return True  # the number of an item: 1. a.
    if _TIMES.fullmatch(low):
        return bool(_DAY_OR_MONTH.match(after))
    return (
        bool(_BEFORE_NAMES.fullmatch(low))
        or (bool(_BEFORE_NUMBERS.fullmatch(low)) and after[:1].isdigit())
        or (low == "st" and not _is_street(words))
        or (len(last) == 1 and last.isupper() and last != "I")
        or (bool(_DOTTED.fullmatch(low)) and not _STARTER.match(after))
    )


def _is_street(words: list[str]) -> bool:
    """`at High St.` against `at St. Mary's`: a street has a name before it."""
    return len(words) > 2 and words[-2][:1].isupper()
