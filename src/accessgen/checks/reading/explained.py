"""Which words a text explains: in a list of hard words, or where it uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from accessgen.checks.opened.facts import Block, Kind
from accessgen.checks.reading.own_words import plain
from accessgen.checks.reading.prose import Prose

_LIST = re.compile(r"\b(?:words|glossary|jargon|terms)\b", re.IGNORECASE)
_LONGEST_TERM = 6  # words
_SAYS_WHAT = re.compile(
    r"[”\"')]?,? (?:means?|stands? for|is short for|is when|are when|is an?|is the|is what|is how"
    r"|are people|are things|which|who|that is|or|helps?|looks? after|puts?|says?|lets?|stops?"
    r"|finds?)\b"
)
_CALLED = re.compile(r"\b(?:called|call (?:this|it|them|these)|known as) (?:an? |the )?[“\"']?")
_BEGINS = re.compile(r"\b\w")
_NEAR = 80  # letters: no term is longer
_ENDING = 3  # letters of an ending, as in “interpreters”


def is_bold(block: Block) -> bool:
    """Whether all the text of a block is bold."""
    spans = [span for span in block.spans if span.text.strip() and not span.marker]
    return bool(spans) and all(span.bold for span in spans)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a text explains: terms before “means” and its like, and the words after “called”."""

    before: frozenset[str]
    after: tuple[str, ...]


_TERMS: WeakKeyDictionary[Prose, frozenset[str]] = WeakKeyDictionary()
_TOLD: WeakKeyDictionary[Prose, _Told] = WeakKeyDictionary()


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
    root = _root(term)
    if any(f" {root}" in f" {listed.replace('(', ' ')}" for listed in listed_terms(prose)):
        return True
    if prose not in _TOLD:
        _TOLD[prose] = _told(prose)
    told = _TOLD[prose]
    return root in told.before or any(words.startswith(root) for words in told.after)


def _told(prose: Prose) -> _Told:
    """All that the text explains, gathered once: hundreds of words are asked for."""
    before: set[str] = set()
    after: list[str] = []
    for passage in prose.passages:
        low = passage.text.lower()
        for match in _SAYS_WHAT.finditer(low):
            before.update(_terms_before(low[max(0, match.start() - _NEAR) : match.start()]))
        after += (low[match.end() : match.end() + _NEAR] for match in _CALLED.finditer(low))
    return _Told(frozenset(before), tuple(after))


def _terms_before(text: str) -> Iterator[str]:
    """Whatever may be the term at the end of a text, with and without an ending."""
    starts = [match.start() for match in _BEGINS.finditer(text)][-_LONGEST_TERM:]
    for shorter in range(_ENDING + 1):
        end = len(text) - shorter
        if not text[end:].replace("_", "a").isalnum() and shorter:
            return
        yield from (text[start:end] for start in starts if start < end)


def _root(term: str) -> str:
    """A term in lower case, without the ending of its plural."""
    low = plain(term).lower()
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def root_of(term: str) -> str:
    """What a term and its plural share, in lower case."""
    return _root(term)
