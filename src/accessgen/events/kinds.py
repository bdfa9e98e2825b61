"""How each kind of value is read, and what the JSON Schema says of it: one table for both."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from accessgen.checks.working_days import ENGLAND
from accessgen.errors import Position, SourceError, nearest
from accessgen.events.told import Deadline, Kind, Picture, Tick
from accessgen.events.when import DATE_HINT, NotReadable, date_of, relative_of, time_of

_TICK = re.compile(r"(yes|no)\b[\s,.:;–-]*(.*)", re.IGNORECASE | re.DOTALL)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = (
    r"^\s*(\d{4}-\d\d-\d\d"
    rf"|([A-Za-z]+,? )?\d{{1,2}} ?(st|nd|rd|th)?,? ({_MONTHS})[a-z]*\.?,? \d{{4}}"
    rf"|([A-Za-z]+,? )?({_MONTHS})[a-z]*\.? \d{{1,2}},? \d{{4}}"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$"
)
_RELATIVE = r"^\d{1,3} (working day|day|week)s? (before|after)$"
_TIME = (
    r"^\s*(midday|noon|midnight|([01]?\d|2[0-3])[:.][0-5]\d|(0?[1-9]|1[0-2])([:.][0-5]\d)? ?"
    r"(am|pm|a\.m\.|p\.m\.))\s*$"
)


@dataclass
class Reading:
    """What is known while an event is read.

    `first` and `last` are its first and last day, from which other dates are counted; `series`
    says that the event is repeated, so that a fixed date would be wrong in all packs but one.
    """

    errors: list[SourceError]
    first: dt.date | None = None
    last: dt.date | None = None
    division: str = ENGLAND
    series: bool = False
    uncounted: list[Position] = field(default_factory=list)

    def wrong(self, place: Position, message: str, hint: str = "") -> None:
        """Remember a mistake."""
        self.errors.append(SourceError(place, message, hint))


Read = Callable[[Any, Position, Reading], Any]


def _text(value: Any, place: Position, reading: Reading) -> str | None:
    if isinstance(value, (str, int, float, dt.date)) and not isinstance(value, bool):
        return str(value).strip() or None
    reading.wrong(place, "Here words are needed.", "Put words that hold a colon in quotes.")
    return None


def _date(value: Any, place: Position, reading: Reading) -> dt.date | None:
    if not isinstance(value, (str, dt.date)):
        reading.wrong(place, "Here a date is needed.", DATE_HINT)
        return None
    try:
        return date_of(value)
    except NotReadable as problem:
        reading.wrong(place, str(problem), problem.hint)
        return None


def _deadline(value: Any, place: Position, reading: Reading) -> dt.date | None:
    relative = relative_of(value) if isinstance(value, (str, dt.date)) else None
    if relative is None:
        if reading.series:
            message = "This event is repeated, so this date would be wrong in all packs but one."
            hint = "Count it from the event: “20 working days before”, or “1 week after”."
            reading.wrong(place, message, hint)
        return _date(value, place, reading)
    if reading.first is None or reading.last is None:
        reading.uncounted.append(place)
        return None
    return relative.counted(reading.first, reading.last, reading.division)


def _time(value: Any, place: Position, reading: Reading) -> dt.time | None:
    if isinstance(value, float):
        message = f"{value:.2f} is read as a number, not as a time."
        half = "" if value >= 13 else " and am or pm"
        reading.wrong(place, message, f'Write "{int(value)}:{value % 1 * 100:02.0f}"{half}.')
        return None
    try:
        return time_of(str(value))
    except NotReadable as problem:
        reading.wrong(place, str(problem), problem.hint)
        return None


def _number(value: Any, place: Position, reading: Reading) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    reading.wrong(place, "Here a whole number is needed.", "Write digits only, such as 60.")
    return None


def _flag(value: Any, place: Position, reading: Reading) -> bool | None:
    if isinstance(value, bool):
        return value
    reading.wrong(place, "Here true or false is needed.")
    return None


def _tick(value: Any, place: Position, reading: Reading) -> Tick | None:
    match = _TICK.fullmatch(str(value).strip())
    if match is None:
        message = "This answer begins with neither yes nor no."
        reading.wrong(place, message, "Write “yes”, or “no: ” and what you do about it.")
        return None
    return Tick(match[1].casefold() == "yes", " ".join(match[2].split()))


def _date_schema(*patterns: str) -> dict[str, Any]:
    return {"type": "string", "anyOf": [{"pattern": f"(?i){item}"} for item in patterns]}


_KINDS: Mapping[Any, tuple[Read, dict[str, Any]]] = {
    str: (_text, {"type": ["string", "number"]}),
    Picture: (_text, {"type": "string"}),
    dt.date: (_date, _date_schema(_DATE)),
    Deadline: (_deadline, _date_schema(_DATE, _RELATIVE)),
    dt.time: (_time, {"type": "string", "pattern": f"(?i){_TIME}"}),
    int: (_number, {"type": "integer", "minimum": 1}),
    bool: (_flag, {"type": "boolean"}),
    Tick: (_tick, {"type": "string", "pattern": r"(?i)^\s*(yes|no)\b"}),
}


def read_value(kind: Kind, value: Any, place: Position, reading: Reading) -> Any:
    """One value of a kind that has no fields of its own; None if it is wrong."""
    if kind.choices:
        text = str(value).strip().casefold()
        found = next((item for item in kind.type if item.casefold() == text), None)
        if found is None:
            hint = nearest(str(value), kind.choices)
            reading.wrong(place, f"“{value}” is not one of: {', '.join(kind.choices)}.", hint)
        return found
    read, _ = _KINDS[kind.type]
    return read(value, place, reading)


def schema_of(kind: Kind) -> dict[str, Any]:
    """What the JSON Schema says of one value of a kind that has no fields of its own."""
    return {"enum": list(kind.choices)} if kind.choices else dict(_KINDS[kind.type][1])
