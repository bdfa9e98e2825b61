"""event.yaml to an Event: every mistake with its line, all at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from accessgen.checks.working_days import ENGLAND
from accessgen.errors import Position, SourceError, SourceErrors
from accessgen.events.agree import disagreements, times_that_disagree
from accessgen.events.kinds import Reading, read_value
from accessgen.events.model import Day, Event
from accessgen.events.told import Field, Kind, Record, fields_of
from accessgen.events.when import NotReadable, date_of
from accessgen.sources import Keys, YamlList, YamlMap

R = TypeVar("R", bound=Record)


def read_event(node: Any, file: str, on: dt.date | None = None) -> Event:
    """An event from its YAML; with `on`, the same event with its first day moved to that date.

    `file` is how messages name it. Raises SourceErrors with every mistake in it.
    """
    errors: list[SourceError] = []
    reading = Reading(errors, series=isinstance(node, dict) and bool(node.get("repeat")))
    days = _known_days(node)
    moved = on - days[0] if on and days else dt.timedelta()
    if days:
        reading.first, reading.last = days[0] + moved, days[-1] + moved
    if isinstance(node, dict) and str(node.get("division") or ENGLAND) in _DIVISIONS:
        reading.division = str(node.get("division") or ENGLAND)
    event = _record(Event, node, Position(file, 1), reading)
    if moved:
        event = replace(event, days=tuple(_moved(day, moved) for day in event.days))
    errors.extend(times_that_disagree(event) if errors else disagreements(event))
    if errors:
        raise SourceErrors(errors)
    return event


def read_series(node: Any, file: str) -> tuple[Event, ...]:
    """The event, then the same one on each date under `repeat`. Raises SourceErrors."""
    first = read_event(node, file)
    return (first, *(read_event(node, file, on=date) for date in first.repeat))


_DIVISIONS = frozenset(next(f for f in fields_of(Event) if f.name == "division").kind.choices)


def _known_days(node: Any) -> list[dt.date]:
    """The days that can be read, in order; what is wrong with the others is told elsewhere."""
    listed = node.get("days") if isinstance(node, dict) else None
    found = []
    for day in listed if isinstance(listed, list) else []:
        value = day.get("date") if isinstance(day, dict) else None
        if isinstance(value, (str, dt.date)):
            try:
                found.append(date_of(value))
            except NotReadable:
                continue
    return sorted(found)


def _moved(day: Day, by: dt.timedelta) -> Day:
    return replace(day, date=day.date + by if day.date else None)


def _record(cls: type[R], node: Any, place: Position, reading: Reading) -> R:
    keys = Keys(node, place, reading.errors)
    values = {item.name: value for item in fields_of(cls) for value in _taken(item, keys, reading)}
    keys.finish()
    places = {**keys.node.positions, "": keys.node.position}
    return cls(**values, places=places)


def _taken(item: Field, keys: Keys, reading: Reading) -> Iterator[Any]:
    """The value of a field, if there is one."""
    anything = (str, int, float, bool, dt.date, dict, list)
    value = keys.take(item.name, anything, ... if item.told.required else None, "")
    if value is None:
        return
    place = keys.node.at(item.name)
    found = _many(item.kind, value, place, reading) if item.kind.many else None
    if not item.kind.many:
        found = _one(item.kind, value, place, reading)
    if found is not None:
        yield found


def _many(kind: Kind, value: Any, place: Position, reading: Reading) -> tuple[Any, ...]:
    if not isinstance(value, YamlList):
        reading.wrong(place, "Here a list is needed.", 'Begin each of its items with "- ".')
        return ()
    items = (_one(kind, item, value.at(index), reading) for index, item in enumerate(value))
    return tuple(item for item in items if item is not None)


def _one(kind: Kind, value: Any, place: Position, reading: Reading) -> Any:
    if kind.is_record and isinstance(value, (YamlMap, YamlList)):
        return _record(kind.type, value, place, reading)
    if kind.is_record:
        first = fields_of(kind.type)[0].name
        hint = f'Write on the next line, further in: "{first}: {value}".'
        reading.wrong(place, f"“{value}” needs a name in front, which says what it is.", hint)
        return None
    if isinstance(value, (YamlMap, YamlList)):
        reading.wrong(place, "Here one value is needed, not several.", "Write it on one line.")
        return None
    return read_value(kind, value, place, reading)
