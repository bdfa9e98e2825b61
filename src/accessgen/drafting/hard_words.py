"""Hard words of an idea, with what the glossary says of them. Nobody but people explains a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.common import plain_words, uncommon
from accessgen.checks.reading.prose import Sentence
from accessgen.checks.reading.words import without_addresses, words


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word that readers may not know. `meaning` is the glossary's, or "" for people to write."""

    word: str
    meaning: str = ""


class Glossary:
    """The words that people have explained; `easy` of a term is its meaning in Easy Read."""

    def __init__(self, terms: Iterable[Mapping[str, Any]]) -> None:
        found: list[tuple[re.Pattern[str], HardWord]] = []
        for term in terms:
            word, meaning = str(term.get("word", "")), str(term.get("easy", "") or "")
            name = word.partition(" (")[0]  # “British Sign Language (BSL)”
            if name:
                form = re.compile(rf"(?<![\w-]){re.escape(name)}(?:s|es)?(?![\w-])", re.IGNORECASE)
                found.append((form, HardWord(name, meaning)))
        self._terms = sorted(found, key=lambda item: -len(item[1].word))

    def find(self, text: str) -> Iterator[tuple[re.Match[str], HardWord]]:
        """Each term that a text uses, at its first place, the longest first."""
        for form, word in self._terms:
            match = form.search(text)
            if match:
                yield match, word
                text = text[: match.start()] + "_" * len(match.group()) + text[match.end() :]


def glossary_of(data: Mapping[str, Any]) -> Glossary:
    """The glossary among the data of a publication: each file that has a list `terms`."""
    terms = [
        term
        for value in data.values()
        if isinstance(value, Mapping) and isinstance(value.get("terms"), list)
        for term in value["terms"]
        if isinstance(term, Mapping)
    ]
    return Glossary(terms)


def rare_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of a whole text that many readers do not know, in small letters; no names."""
    spoken = tuple(Sentence(text, tuple(words(text)), Place()) for text in texts)
    return frozenset(uncommon(spoken)[0])


def hard_words(
    texts: Iterable[str], glossary: Glossary, rare: frozenset[str]
) -> Iterator[HardWord]:
    """The hard words of a draft: those of the glossary, then the `rare` ones, each once."""
    told = " ".join(texts)
    rest = told
    for match, term in glossary.find(told):
        yield term
        rest = rest.replace(match.group(), " ")
    for word in dict.fromkeys(item.lower() for item in plain_words(without_addresses(rest))):
        if word in rare and len(word) > 2:
            yield HardWord(word)
