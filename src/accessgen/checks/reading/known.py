"""Which words are spelled right, as far as a pronouncing dictionary and a list of ours know."""

from __future__ import annotations

from functools import cache

from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.lists import words_of
from accessgen.checks.reading.spelling import respelled

_BEFORE = ("un", "re", "non", "pre", "co", "mis", "over", "under", "out", "anti", "inter", "self")
_AFTER = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ly", ""), ("ness", ""), ("iness", "y"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"),
    ("able", ""), ("able", "e"), ("less", ""), ("ful", ""), ("fully", ""), ("ation", "e"),
)  # fmt: skip
SHORTEST = 4  # letters: shorter words are too often short forms


@cache
def is_known(word: str) -> bool:
    """Whether a word in small letters is right; of a hyphenated word each part is looked at."""
    parts = [part for part in word.split("-") if len(part) >= SHORTEST]
    joined = word.replace("-", "")
    return _single(joined) or all(_single(part) for part in parts)


def _single(word: str) -> bool:
    if _listed(word):
        return True
    for ending, instead in _AFTER:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(stem) >= SHORTEST - 1 and _listed(stem):
            return True
    for start in _BEFORE:
        if word.startswith(start) and len(word) - len(start) >= SHORTEST:
            return _single(word.removeprefix(start))
    return False


def _listed(word: str) -> bool:
    from textstat.backend.utils import get_cmudict  # noqa: PLC0415 - large; read once

    known = get_cmudict("en_US")
    right = words_of("spelling", "right")
    return word in right or is_common(word) or respelled(word, known).lower() in known
