"""How much work a template may do. Steps are counted, never seconds, so that a limit is the same
on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from typing import Any

from accessgen.reader.placed import entry
from accessgen.sources import YamlList

MAX_STEPS = 100_000
MAX_CHARACTERS = 2_000_000
MAX_INTEGER_BITS = 256


class LimitReached(Exception):
    """A template asked for more than it may have. `hint` says what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class Budget:
    """Counts steps and characters; one for a whole document, its data blocks included."""

    def __init__(self) -> None:
        self._steps = 0
        self._characters = 0

    def spend(self, steps: int) -> None:
        """Count loop rounds, calls and includes. Raises LimitReached beyond 100,000."""
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise LimitReached(
                f"This template takes more than {MAX_STEPS:,} steps.",
                "Look for a loop that is too long, or for a file that includes itself.",
            )

    def write(self, text: str) -> str:
        """Count what is written out. Raises LimitReached beyond 2 million characters."""
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            self._too_long()
        return text

    def hold(self, value: Any) -> Any:
        """Let a value pass that a template has made, if it is not enormous."""
        if isinstance(value, int) and value.bit_length() > MAX_INTEGER_BITS:
            raise LimitReached("This number is too large.", "Work out the number yourself.")
        if isinstance(value, Sized) and len(value) > MAX_CHARACTERS:
            self._too_long()
        return value

    def loop(self, items: Any) -> Iterator[Any]:
        """The items of a loop, each counted; texts of a YAML list remember their line."""
        if isinstance(items, YamlList):
            items = [entry(items, index, value) for index, value in enumerate(items)]
        return self._count(items)

    def _count(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self.spend(1)
            yield item

    def range(self, *bounds: int) -> range:
        """Python's range, paid for in advance: a filter may run through it unseen."""
        numbers = range(*bounds)
        self.spend(len(numbers) if abs(numbers.stop) < 2**62 else MAX_STEPS + 1)
        return numbers

    def _too_long(self) -> None:
        raise LimitReached(
            f"This template writes more than {MAX_CHARACTERS:,} characters.",
            "Look for a loop that is too long.",
        )
