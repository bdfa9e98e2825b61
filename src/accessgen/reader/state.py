"""What is known of a document while it is being read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from accessgen.errors import Position, SourceErrors, nearest
from accessgen.model import Picture
from accessgen.reader.budget import Budget
from accessgen.reader.marks import Marks
from accessgen.reader.problems import Problems
from accessgen.reader.source import PictureEntry, Source


@dataclass(slots=True)
class State:
    """One document being read: its source, what goes wrong, and what its templates have cost.

    `links` gathers each `#id` that is pointed to, with its place.
    """

    source: Source
    problems: Problems = field(default_factory=Problems)
    budget: Budget = field(default_factory=Budget)
    marks: Marks = field(default_factory=Marks)
    links: list[tuple[str, Position]] = field(default_factory=list)

    @property
    def variables(self) -> Mapping[str, Any]:
        """What templates may name: the publication's data, and the edition."""
        meta = self.source.meta
        return {
            **self.source.variables,
            "edition": {"id": meta.edition, "title": meta.edition_title},
        }

    @property
    def locale(self) -> str:
        """The document's language as date formats name it."""
        return self.source.meta.lang.replace("-", "_")

    def picture(self, name: str, position: Position, alt: str, decorative: bool) -> Picture:
        """The picture as this document uses it; mistakes go to the problems.

        `alt` wins over the library's words; a picture with no words has to be decorative
        (WCAG 1.1.1, rule I02).
        """
        found = self.library(name, position)
        if found is None:
            return Picture(name)
        if decorative:
            if alt:
                message = f'The picture "{name}" has alt text and is marked decorative.'
                self.problems.add(position, message, "Keep one of the two.")
            return Picture(name, "", found.credit)
        words = alt or ("" if found.decorative else found.alt)
        if not words and not found.decorative:
            message = f'The picture "{name}" has no alt text.'
            hint = "Say what it shows, or mark it {.decorative} if it says nothing new."
            self.problems.add(position, message, hint)
        return Picture(name, words, found.credit)

    def library(self, name: str, position: Position) -> PictureEntry | None:
        """What the library knows of a picture; None, and a problem, if it cannot be used.

        An unknown name is the mistake of the text that uses it; anything else is one of the
        library, and its message already says where.
        """
        try:
            return self.source.pictures.get(name)
        except SourceErrors as errors:
            for error in errors.errors:
                place = error.position if error.position.line else position
                self.problems.add(place, error.message, error.hint)
            return None

    def known_keys(self, attributes: dict[str, str], known: str, position: Position) -> None:
        """Complain of attributes that mean nothing here; `known` are words in one text."""
        allowed = set(known.split()) | {"id"}
        for key in attributes:
            if key not in allowed:
                message = f'The attribute "{key}" is unknown here.'
                self.problems.add(position, message, nearest(key, allowed - {"class"}))

    def number(self, attributes: dict[str, str], key: str, default: float, at: Position) -> float:
        """A number above 0 among the attributes."""
        text = attributes.get(key)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = 0
        if not 0 < value < 10_000:
            self.problems.add(at, f'"{key}" has to be a number above 0, not "{text}".')
            return default
        return value
