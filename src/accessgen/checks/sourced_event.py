"""What event.yaml says, as plain data for the checks of event packs (rules E01 to E28)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from accessgen.errors import Position
from accessgen.sources import YamlList, YamlMap

IN_PERSON, ONLINE, HYBRID = "in person", "online", "hybrid"


@dataclass(frozen=True, slots=True)
class At:
    """A value of an event, or the place where it belongs: `value` is None if it is missing."""

    path: str
    value: Any
    position: Position


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event: mappings and lists that know their lines. Times are `HH:MM`, dates are dates."""

    data: YamlMap

    @property
    def way(self) -> str:
        """`in person`, `online` or `hybrid`; empty if nobody says it."""
        return str(self.data.get("way") or "")

    @property
    def division(self) -> str:
        """The part of the United Kingdom whose bank holidays count."""
        return str(self.data["division"])

    @property
    def days(self) -> list[YamlMap]:
        """The days on which people meet."""
        return list(self.data.get("days") or ())

    @property
    def first_day(self) -> dt.date | None:
        """The first day that has a date."""
        return min((day["date"] for day in self.days if day.get("date")), default=None)

    @property
    def last_day(self) -> dt.date | None:
        """The last day that has a date."""
        return max((day["date"] for day in self.days if day.get("date")), default=None)

    def find(self, path: str) -> At:
        """What stands at a path without a `*`, such as `venue.lift.text`."""
        return next(self.each(path), At(path, None, self.data.position))

    def text(self, path: str) -> str:
        """A text; empty if it is missing."""
        return str(self.find(path).value or "")

    def date(self, path: str) -> dt.date | None:
        """A date; None if it is missing."""
        value = self.find(path).value
        return value if isinstance(value, dt.date) else None

    def each(self, path: str) -> Iterator[At]:
        """What stands at a path; `*` is each item of a list, none if the list is empty."""
        return _each(self.data, tuple(path.split(".")), (), self.data.position)


def _each(node: Any, rest: tuple[str, ...], gone: tuple[str, ...], at: Position) -> Iterator[At]:
    if not rest:
        yield At(".".join(gone), node if node not in (None, "", [], {}) else None, at)
        return
    key, *more = rest
    if key == "*":
        for index, item in enumerate(node if isinstance(node, YamlList) else ()):
            yield from _each(item, tuple(more), (*gone, str(index)), node.at(index))
        return
    if isinstance(node, YamlMap):
        yield from _each(node.get(key), tuple(more), (*gone, key), node.at(key))
    elif isinstance(node, YamlList) and key.isdigit() and int(key) < len(node):
        yield from _each(node[int(key)], tuple(more), (*gone, key), node.at(int(key)))
    elif "*" not in more:
        yield At(".".join((*gone, *rest)), None, at)


def minutes(time: object) -> int | None:
    """`10:30` as minutes since midnight; None if there is no time."""
    if not isinstance(time, str) or ":" not in time:
        return None
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)
