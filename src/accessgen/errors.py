"""What can go wrong, in words an author can act on.

AccessgenError              exit code 3 unless a subclass says otherwise
├── UsageError              the command was wrong (2)
├── SourceErrors            every mistake found in one publication or project (2)
│     └── holds SourceError values: file, line, what is wrong, what to do
└── OutputError             a file could not be written (2)
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file; `line` counts from 1, and 0 means the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        """The place as editors and terminals understand it: `file:line`."""
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class SourceError:
    """One mistake in a source: where it is, what is wrong, and what to do about it."""

    position: Position
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """`file:line: what is wrong` with the hint on a line of its own."""
        text = f"{self.position}: {self.message}"
        return f"{text}\n    {self.hint}" if self.hint else text


class AccessgenError(Exception):
    """The root of what accessgen raises. `exit_code` is what the command line ends with."""

    exit_code = 3


class UsageError(AccessgenError):
    """The command asked for something that does not exist, such as an unknown edition."""

    exit_code = 2


class OutputError(AccessgenError):
    """A file could not be written: the disk is full, or the folder cannot be written to."""

    exit_code = 2


class SourceErrors(AccessgenError):
    """Every mistake of a source, reported together so that an author can mend all at once."""

    exit_code = 2

    def __init__(self, errors: Iterable[SourceError]) -> None:
        self.errors = tuple(sorted(set(errors)))
        super().__init__("\n".join(str(error) for error in self.errors))

    def __reduce__(self) -> tuple[type[SourceErrors], tuple[tuple[SourceError, ...]]]:
        """Travel between processes whole: Exception would pickle the joined text only."""
        return type(self), (self.errors,)


MOST_NAMED = 24
"""Names that a hint lists; nobody reads all 130 rules in one line."""


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to `name`, or lists those that exist."""
    choices = sorted(known)
    close = difflib.get_close_matches(name, choices, n=1, cutoff=0.55)
    if close:
        return f'Did you mean "{close[0]}"?'
    more = f" and {len(choices) - MOST_NAMED} more" if len(choices) > MOST_NAMED else ""
    return f"Known here: {', '.join(choices[:MOST_NAMED])}{more}." if choices else ""
