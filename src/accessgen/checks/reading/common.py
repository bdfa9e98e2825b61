"""Which words most readers know: textstat's copy of Dale and Chall's list, and a list of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from accessgen.checks.reading.known import dictionary
from accessgen.checks.reading.lists import kept, words_of
from accessgen.checks.reading.prose import Sentence
from accessgen.checks.reading.spelling import respellings

# "co-production" is one word, "well-lit" is two.
_WORD = re.compile(
    r"(?<![\w'])(?:(?:co|non|re|pre|anti|inter|multi|semi|ex|mid|un|self)-)?[A-Za-z]+(?:'[a-z]+)?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:non|re|pre|ex|mid|un|self)-(?=[a-z]{3})|un(?=[a-z]{4})")
_ENDINGS = (
    ("ves", "f"), ("ves", "fe"),
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"),
    ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e"),
    ("ly", ""), ("ly", "le"), ("ful", ""), ("less", ""), ("ness", ""),
    ("ment", ""), ("ments", ""), ("able", ""), ("able", "e"), ("isation", "ise"),
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
    return len(low) == 1 or any(
        stem in _easy() or any(american in _easy() for american in respellings(stem))
        for form in dict.fromkeys((low, _BEFORE.sub("", low, count=1)))
        for stem in _stems(form)
    )


def _stems(word: str) -> Iterator[str]:
    """A word in small letters, and what it may be without its ending."""
    yield word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)] + instead
            yield stem
            if _DOUBLED.search(stem):
                yield stem[:-1]


def plain_words(text: str) -> list[str]:
    """The words of a text, numbers left out.

    Each part of a hyphenated word is one, but a prefix such as “co-” belongs to its word.
    """
    return _WORD.findall(text.replace("’", "'"))


def uncommon(sentences: tuple[Sentence, ...]) -> tuple[Counter[str], int]:
    """The words that are not common, with how often each is used; and how many words there are.

    Names are left out: words that stand with a capital inside a sentence and never without, and
    words with a capital that the dictionary knows only with one, or not at all. So are short
    forms that everybody knows.
    """
    found: Counter[str] = Counter()
    capital: set[str] = set()
    small: set[str] = set()
    known = words_of("abbreviations", "known")
    total = 0
    for sentence in sentences:
        words = plain_words(sentence.own)
        total += len(words)
        for place, word in enumerate(words):
            if word[0].islower():
                small.add(word)
            elif place or word.isupper() or word.lower() not in dictionary():
                capital.add(word.lower())
            if not (is_common(word) or (word.isupper() and word.lower() in known)):
                found[word.lower()] += 1
    names = capital - small
    return Counter({word: n for word, n in found.items() if word not in names}), total
