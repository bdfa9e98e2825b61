"""Which words most readers know: textstat's copy of Dale and Chall's list, and a list of ours."""

from __future__ import annotations

import re
from collections import Counter

from accessgen.checks.reading.lists import kept, words_of
from accessgen.checks.reading.prose import Sentence

_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"),
    ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e"),
    ("ly", ""), ("ly", "le"), ("ful", ""), ("less", ""), ("ness", ""),
    ("'s", ""), ("s'", ""), ("n't", ""), ("'ll", ""), ("'re", ""), ("'ve", ""), ("'d", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"([bdglmnprt])\1$")


@kept
def _easy() -> frozenset[str]:
    # Inside the function: it takes half a second, which only the words' checks need.
    from textstat.backend.utils import get_lang_easy_words  # noqa: PLC0415

    return frozenset(get_lang_easy_words("en_US")) | words_of("common")


@kept
def is_common(word: str) -> bool:
    """Whether most readers know a word, in any of its usual endings."""
    low = word.lower()
    if low in _easy() or len(low) == 1:
        return True
    for ending, instead in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 2:
            stem = low[: -len(ending)] + instead
            if stem in _easy() or _DOUBLED.sub(r"\1", stem) in _easy():
                return True
    return False


def plain_words(text: str) -> list[str]:
    """The words of a text; each part of a hyphenated word is one, numbers are none."""
    return _WORD.findall(text.replace("’", "'"))


def uncommon(sentences: tuple[Sentence, ...]) -> tuple[Counter[str], int]:
    """The words that are not common, with how often each is used; and how many words there are.

    Names are left out: words that stand with a capital inside a sentence and never without.
    """
    found: Counter[str] = Counter()
    capital: set[str] = set()
    small: set[str] = set()
    total = 0
    for sentence in sentences:
        words = plain_words(sentence.own)
        total += len(words)
        for place, word in enumerate(words):
            if word[0].islower():
                small.add(word)
            elif place or word.isupper():
                capital.add(word.lower())
            if not is_common(word):
                found[word.lower()] += 1
    names = capital - small
    return Counter({word: n for word, n in found.items() if word not in names}), total
