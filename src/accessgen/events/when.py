"""Dates and times as people type them: `Wednesday 21 April 2027`, `20 working days before`, `10am`.

What can be read in two ways is never guessed: the author is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from accessgen.checks.reading.calendar_words import dates, in_full, weekday_of
from accessgen.checks.working_days import step

DATE_HINT = "Write “Wednesday 21 April 2027” or 2027-04-21."
TIME_HINT = "Write 10:30am, 2pm, midday, or 14:00 on the 24-hour clock."
EARLIEST = 6
"""The hour from which `6:30` is surely the morning; before it people mean the afternoon."""

_RELATIVE = re.compile(
    r"(?P<number>\d{1,3}) (?P<unit>working day|day|week)s? (?P<way>before|after)", re.IGNORECASE
)
_SLASHES = re.compile(r"(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)
_SPOKEN = re.compile(r"(half past|quarter past|quarter to) (\w+)", re.IGNORECASE)
_NAMED = {"midday": dt.time(12), "noon": dt.time(12), "midnight": dt.time(0)}


class NotReadable(ValueError):
    """What was typed is no date or time, or more than one; `hint` says what to write."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Relative:
    """A date that is counted from the event, so that it moves along with it."""

    number: int
    unit: str
    before: bool

    def counted(self, first: dt.date, last: dt.date, division: str) -> dt.date:
        """The day that is meant: before the first day of the event, or after the last."""
        start, sign = (first, -1) if self.before else (last, 1)
        if self.unit == "working day":
            return step(start, sign * self.number, division)
        return (
            start
            + sign * self.number * dt.timedelta(weeks=self.unit == "week")
            + (sign * self.number * dt.timedelta(days=self.unit == "day"))
        )


def date_of(typed: str | dt.date) -> dt.date:
    """The day that is meant. Raises NotReadable if it is none, or more than one."""
    if isinstance(typed, dt.date):
        return typed
    text = " ".join(typed.split())
    slashes = _SLASHES.fullmatch(text)
    if slashes and len(slashes[1]) < 4:
        return _from_numbers(text, slashes)
    found = [item for item in dates(_tidied(text)) if item.text == _tidied(text)]
    if not found:
        raise NotReadable(f"“{text}” is not a date that can be read.", DATE_HINT)
    written = found[0]
    if written.year is None:
        raise NotReadable(f"The date “{text}” has no year.", DATE_HINT)
    if written.date is None:
        raise NotReadable(f"“{text}” is no day in any calendar.", "Look in a calendar.")
    if written.weekday and weekday_of(written.date)[:2] != written.weekday[:2]:
        really = weekday_of(written.date)
        raise NotReadable(
            f"The weekday does not fit: {in_full(written.date, False)} is a {really}.",
            "Look in a calendar which of the two is right, the weekday or the day.",
        )
    return written.date


def _tidied(text: str) -> str:
    """Capitals as a calendar has them: `wednesday 21 APRIL 2027`."""
    return re.sub(r"[A-Za-z]{3,}", lambda word: word[0].capitalize(), text)


def _from_numbers(text: str, match: re.Match[str]) -> dt.date:
    """A date all in numbers: only if there is one way to read it."""
    one, two, three = int(match[1]), int(match[2]), int(match[3])
    year = three if len(match[3]) == 4 else 2000 + three
    readings = [_day(year, two, one), _day(year, one, two)]
    if len(match[3]) < 4:
        readings.append(_day(2000 + one, two, three))
    meant = sorted({day for day in readings if day})
    if len(meant) == 1:
        return meant[0]
    if not meant:
        raise NotReadable(f"“{text}” is no day in any calendar.", DATE_HINT)
    ways = " or ".join(in_full(day, True) for day in meant)
    raise NotReadable(f"“{text}” can be read in more than one way: {ways}.", DATE_HINT)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def relative_of(typed: str | dt.date) -> Relative | None:
    """`10 working days before`, `1 week after`; None if it is not said like that."""
    match = _RELATIVE.fullmatch(" ".join(str(typed).split()))
    if match is None:
        return None
    return Relative(int(match["number"]), match["unit"].lower(), match["way"].lower() == "before")


def time_of(typed: str) -> dt.time:
    """The time that is meant. Raises NotReadable if it is none, or more than one."""
    text = " ".join(str(typed).split()).casefold()
    if text in _NAMED:
        return _NAMED[text]
    if _SPOKEN.fullmatch(text):
        raise NotReadable(f"“{typed}” can be in the morning or in the afternoon.", TIME_HINT)
    match = _CLOCK.fullmatch(text)
    if match is None or not (match[2] or match[3]):
        raise NotReadable(f"“{typed}” is not a time that can be read.", TIME_HINT)
    hour, minute = int(match[1]), int(match[2] or 0)
    half = (match[3] or "").replace(".", "")
    if half and not 1 <= hour <= 12:
        raise NotReadable(f"There is no time “{typed}”.", TIME_HINT)
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif 0 < hour < EARLIEST and len(match[1]) == 1:
        raise NotReadable(
            f"“{typed}” can be in the morning or in the afternoon.",
            f"Write {hour}:{minute:02}pm, or {hour + 12}:{minute:02} on the 24-hour clock.",
        )
    if hour > 23 or minute > 59:
        raise NotReadable(f"There is no time “{typed}”.", TIME_HINT)
    return dt.time(hour, minute)
