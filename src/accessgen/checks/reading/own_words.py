"""The words that are the writer's own: quotes, web addresses and phone numbers are not.

A person who is quoted may say what they like (rules W13, W14, W23); a rule about words must not
object to words that a text only talks about, such as “person with autism” in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.quotes import completed
from accessgen.checks.reading.words import without_addresses

# A single mark counts only where it cannot be an apostrophe: don't, people's, the groups' own.
_IN_QUOTES = re.compile(
    r"“[^”]*”|\"[^\"]*\"|(?<![\w’])‘[^‘]*?’(?!\w)|(?<![\w'])'(?=\w)[^']*?\w[.!?,]?'(?!\w)"
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_ADDRESS_AGAIN = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:example|nhs|gov|info|ie)\b(?:/\S*)?")
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u00ad": None, "’": "'"})
TALKED_ABOUT = 4  # words in quotation marks: so few are seldom what somebody said
STAND_IN = "…"  # takes the place of a quote, so that the words around it do not run together


@dataclass(frozen=True, slots=True)
class Passage:
    """A block in plain spaces, hyphens and apostrophes.

    `text` is all of it, `own` only the writer's own words. `meant` keeps a few words in quotation
    marks as well: “blue sky thinking” is as hard to understand with marks as without. `inside`
    says that it begins inside a quote that an earlier passage opened.
    """

    text: str
    own: str
    meant: str
    kind: Kind
    place: Place
    block: Block
    inside: bool = False


def plain(text: str) -> str:
    """The text with plain spaces, plain hyphens and straight apostrophes."""
    return " ".join(text.translate(_PLAIN).split())


@lru_cache(maxsize=1 << 14)  # many checks ask the same of each sentence
def own_words(text: str) -> str:
    """The text without web addresses, phone numbers, postcodes and words in quotation marks."""
    return plain(_IN_QUOTES.sub(STAND_IN, _addressless(text)))


def _meant(text: str) -> str:
    return plain(_IN_QUOTES.sub(_kept, _addressless(text)))


def _addressless(text: str) -> str:
    return without_addresses(_ADDRESS_AGAIN.sub(" ", _POSTCODE.sub(" ", text)))


def _kept(quote: re.Match[str]) -> str:
    return quote.group() if len(quote.group().split()) <= TALKED_ABOUT else STAND_IN


def passages(blocks: Sequence[Block], inside: Sequence[bool]) -> tuple[Passage, ...]:
    """The passages of these blocks; contents entries only say again what headings say.

    `inside` tells for each block whether it begins inside a quote, and once more for the end.
    """
    return tuple(
        _passage(block, inside[number], goes_on=inside[number + 1])
        for number, block in enumerate(blocks)
        if block.kind is not Kind.CONTENTS
    )


def _passage(block: Block, inside: bool, goes_on: bool) -> Passage:
    (marked,) = completed([block.text], inside, goes_on)
    return Passage(
        text=plain(block.text),
        own="" if block.quoted else own_words(marked),
        meant="" if block.quoted else _meant(marked),
        kind=block.kind,
        place=block.place,
        block=block,
        inside=inside,
    )
