"""UK words as an American pronouncing dictionary knows them, for counting syllables."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

# From the most particular to the most general; the first that the dictionary knows is taken.
_RESPELLINGS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"isation(s|al|ally)?$", r"ization\1"),
        (r"is(e|ed|es|er|ers|ing|able)$", r"iz\1"),
        (r"ys(e|ed|es|er|ing)$", r"yz\1"),
        (r"our(s|ed|ing|ful|less|able|ably|al|ally|ly|hood|hoods|ite|ites)?$", r"or\1"),
        (r"tre(s|d)?$", r"ter\1"),
        (r"ogramme(s|d)?$", r"ogram\1"),
        (r"logue(s)?$", r"log\1"),
        (r"ll(ed|ing|er|ers)$", r"l\1"),
        (r"lment(s)?$", r"llment\1"),
        (r"ence(s)?$", r"ense\1"),
        (r"ae", "e"),
        (r"oe", "e"),
    )
)
_ACRONYM = re.compile(r"([A-Z]{2,6})s?")
# Words of one to many syllables: each stands in for an acronym that is said letter by letter.
_AS_LONG = ("bed", "table", "family", "january", "university", "responsibility")
_W = 3  # the syllables of the letter W


def respelled(word: str, known: Container[str]) -> str:
    """The word as textstat should see it: unchanged if `known` holds it in lower case.

    `organisation` becomes `organization`; `NHS`, said letter by letter, becomes a word of three
    syllables. Words that no rule helps with stay as they are.
    """
    low = word.lower()
    if low in known:
        return word
    acronym = _ACRONYM.fullmatch(word)
    if acronym:
        syllables = sum(_W if letter == "W" else 1 for letter in acronym[1])
        return _AS_LONG[min(syllables, len(_AS_LONG)) - 1]
    return next((new for new in respellings(low) if new in known), word)


def respellings(word: str) -> Iterator[str]:
    """What a UK word in small letters may be in the USA, the most particular first."""
    for pattern, american in _RESPELLINGS:
        new = pattern.sub(american, word)
        if new != word:
            yield new
