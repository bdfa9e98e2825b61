"""Which words a text explains: in a list of hard words, or where it uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from accessgen.checks.opened.facts import Block, Kind
from accessgen.checks.reading.own_words import plain
from accessgen.checks.reading.prose import Prose

_LIST = re.compile(r"\b(?:words|glossary|jargon|terms)\b", re.IGNORECASE)
_LONGEST_TERM = 6  # words
_SAYS_WHAT = (
    r"(?:means?|stands? for|is short for|is when|are when|is an?|is the|is what|is how|are people"
    r"|are things|which|who|that is|or|helps?|looks? after|puts?|says?|lets?|stops?|finds?)"
)


def is_bold(block: Block) -> bool:
    """Whether all the text of a block is bold."""
    spans = [span for span in block.spans if span.text.strip() and not span.marker]
    return bool(spans) and all(span.bold for span in spans)


_TERMS: WeakKeyDictionary[Prose, frozenset[str]] = WeakKeyDictionary()


def listed_terms(prose: Prose) -> frozenset[str]:
    """The terms of the list of hard words, in lower case; empty if the text has none."""
    if prose not in _TERMS:
        _TERMS[prose] = frozenset(_listed(prose))
    return _TERMS[prose]


def _listed(prose: Prose) -> Iterator[str]:
    inside = False
    for passage in prose.passages:
        if passage.kind in {Kind.HEADING, Kind.TITLE}:
            inside = bool(_LIST.search(passage.text))
        elif inside and is_bold(passage.block) and len(passage.text.split()) <= _LONGEST_TERM:
            yield passage.text.lower().rstrip(":")


def explains(prose: Prose, term: str) -> bool:
    """Whether the text says somewhere what a term means."""
    root = re.escape(_root(term))
    if any(re.search(rf"\b{root}", listed) for listed in listed_terms(prose)):
        return True
    told = re.compile(
        rf"\b{root}\w{{0,3}}[”\"')]?,? {_SAYS_WHAT}\b"
        rf"|\b(?:called|call (?:this|it|them|these)|known as) (?:an? |the )?[“\"']?{root}",
        re.IGNORECASE,
    )
    low = root.replace("\\", "")
    return any(
        low in passage.text.lower() and told.search(passage.text) for passage in prose.passages
    )


def _root(term: str) -> str:
    """A term in lower case, without the ending of its plural."""
    low = plain(term).lower()
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def root_of(term: str) -> str:
    """What a term and its plural share, in lower case."""
    return _root(term)
