"""Which source line did this rendered line come from? Marks in the text remember it.

A mark is an invisible note in the rendered text: two Unicode noncharacters around the number of a
file and of a line. They are taken out again before anybody reads the text as Markdown. Authors do
not write them: noncharacters never travel between programs (Unicode 16, section 23.7).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from accessgen.errors import Position

OPEN, CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(rf"{OPEN}(\d{{1,6}}):(\d{{1,9}}){CLOSE}")
_BEFORE_WORDS = re.compile(rf"(?:{_MARK.pattern}|[\s>*+-]|\d+[.)])*")


class Marks:
    """Writes marks and reads them again; knows the files by number."""

    def __init__(self) -> None:
        self._files: list[str] = []
        self._numbers: dict[str, int] = {}

    def mark(self, position: Position) -> str:
        """The invisible note for `position`."""
        number = self._numbers.get(position.file)
        if number is None:
            number = self._numbers[position.file] = len(self._files)
            self._files.append(position.file)
        return f"{OPEN}{number}:{position.line}{CLOSE}"

    def lines(self, text: str, position: Position) -> str:
        """`text` with a mark on each of its lines, the first of which is at `position`."""
        rows = text.split("\n")
        place = [Position(position.file, position.line + i) for i in range(len(rows))]
        return "\n".join(self.mark(p) + row for p, row in zip(place, rows, strict=True))

    def resolve(self, text: str, start: Position) -> Rendered:
        """Take the marks out of `text`.

        A line is where the last mark before its first word says, for words from YAML carry a mark
        of their own; or else its first mark; or else where the line before it ended.
        """
        rows, places, current = [], [], start
        for row in text.split("\n"):
            found = self._found(row)
            before = self._found(match[0]) if (match := _BEFORE_WORDS.match(row)) else []
            places.append((before[-1:] or found[:1] or [current])[0])
            current = found[-1] if found else current
            rows.append(_MARK.sub("", row))
        return Rendered("\n".join(rows), tuple(places))

    def _found(self, row: str) -> list[Position]:
        return [
            Position(self._files[int(number)], int(line))
            for number, line in _MARK.findall(row)
            if int(number) < len(self._files)
        ]


def strip(text: str) -> str:
    """Text without its marks, for a filter that has to see the words only."""
    return _MARK.sub("", text)


@dataclass(frozen=True, slots=True)
class Rendered:
    """Text after Jinja2, and the source position of each of its lines."""

    text: str
    places: tuple[Position, ...]

    def at(self, line: int) -> Position:
        """The position of line `line`, which counts from 0."""
        return self.places[min(max(line, 0), len(self.places) - 1)]

    def part(self, first: int) -> Rendered:
        """What is left from line `first` on."""
        rows = self.text.split("\n")[first:]
        return Rendered("\n".join(rows), self.places[first:] or self.places[-1:])
