"""Every mistake of a document, gathered so that an author sees all of them at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from accessgen.errors import Position, SourceError, SourceErrors


class Problems:
    """A list of mistakes that only speaks at the end.

    The first `in_templates` of them are about templates, before any Markdown was read.
    """

    def __init__(self) -> None:
        self.errors: list[SourceError] = []
        self.in_templates = 0

    def add(self, position: Position, message: str, hint: str = "") -> None:
        """Remember a mistake."""
        self.errors.append(SourceError(position, message, hint))

    @contextmanager
    def gather(self) -> Iterator[None]:
        """Remember what is raised inside instead of stopping."""
        try:
            yield
        except SourceErrors as error:
            self.errors.extend(error.errors)

    def finish(self) -> None:
        """Raise SourceErrors if anything is wrong."""
        if self.errors:
            raise SourceErrors(self.errors)
