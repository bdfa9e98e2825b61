"""Bookmarks: the places that links and the contents point to (rule S05).

Word wants a name of a letter followed by letters, digits and underscores, of 40 characters at most,
each once in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from accessgen.model import Contents, Field, Heading, Link, plain_text

_LONGEST = 40


class Bookmarks:
    """The names of all places that something points to, among the nodes of a document."""

    def __init__(self, nodes: Iterable[object]) -> None:
        self._words: dict[str, str] = {}
        self._names: dict[str, str] = {}
        here: dict[str, None] = {}
        wanted: set[str] = set()
        for node in nodes:
            identifier = getattr(node, "id", "")
            if identifier:
                here[identifier] = None
                self._words.setdefault(identifier, _words(node))
            wanted.update(_targets(node))
        taken: set[str] = set()
        for identifier in here:
            if identifier in wanted:
                name = _free(_valid(identifier), taken)
                taken.add(name.casefold())
                self._names[identifier] = name
        self._numbers = {identifier: n for n, identifier in enumerate(self._names, start=1)}
        self._placed: set[str] = set()

    def name(self, identifier: str) -> str:
        """The bookmark of an id; empty if the document has no such place."""
        return self._names.get(identifier, "")

    def words(self, identifier: str) -> str:
        """What the place is called, to be shown before the link is followed; may be empty."""
        return self._words.get(identifier, "")

    def place(self, identifier: str) -> list[tuple[int, str]]:
        """Number and name of the bookmark to set here: none if nothing points to the id."""
        if identifier not in self._names or identifier in self._placed:
            return []
        self._placed.add(identifier)
        return [(self._numbers[identifier], self._names[identifier])]


def _words(node: object) -> str:
    match node:
        case Heading(children=children):
            return plain_text(children)
        case Field(label=label):
            return label
        case _:
            return ""


def _targets(node: object) -> Iterator[str]:
    match node:
        case Link(target=target) if target.startswith("#"):
            yield target[1:]
        case Contents(entries=entries):
            yield from (entry.target.removeprefix("#") for entry in entries)


def _valid(identifier: str) -> str:
    name = re.sub(r"\W", "_", identifier, flags=re.ASCII)[:_LONGEST]
    return name if name[0].isalpha() else f"a{name}"[:_LONGEST]


def _free(name: str, taken: set[str]) -> str:
    candidate, n = name, 1
    while candidate.casefold() in taken:  # Word does not tell upper from lower case
        n += 1
        candidate = f"{name[: _LONGEST - len(str(n)) - 1]}_{n}"
    return candidate
