"""An event as a calendar file (RFC 5545), so that nobody has to type in a date by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from accessgen.checks.working_days import LONDON
from accessgen.events.model import Day, Event

_DAY_BEFORE = dt.timedelta(days=-1)
"""When calendars remind people: there is time to ask, to pack, to book a taxi."""


def calendar_file(event: Event, id: str, version: str, stamp: dt.date, words: str) -> bytes:
    """The days of an event, each with where it is and `words` about it.

    `id` and `version` are the publication's: a calendar that has the event already takes the newer
    one. `stamp` is the publication's date. Days without a date are left out.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//accessgen//events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in _entries(event, id, version, stamp, words):
        calendar.add_component(entry)
    last = event.last_day or stamp
    calendar.add_missing_timezones(first_date=stamp, last_date=last + dt.timedelta(days=366))
    return bytes(calendar.to_ical())


def _entries(event: Event, id: str, version: str, stamp: dt.date, words: str) -> Iterator[Entry]:
    for number, day in enumerate(event.days, start=1):
        if day.date is None:
            continue
        entry = Entry()
        entry.add("uid", f"{id}-{number}@accessgen")
        entry.add("dtstamp", dt.datetime.combine(stamp, dt.time(), dt.UTC))
        entry.add("sequence", _sequence(version))
        entry.add("summary", f"{event.title}, {day.title}" if day.title else event.title)
        entry.add("dtstart", _when(day.date, day.start))
        entry.add("dtend", _when(day.date, day.end) if day.end else _next(day))
        entry.add("location", _where(event))
        entry.add("description", words)
        entry.add_component(_reminder(event))
        yield entry


def _when(date: dt.date, time: dt.time | None) -> dt.date | dt.datetime:
    """The moment in the United Kingdom; the whole day if nobody knows the time."""
    return dt.datetime.combine(date, time, LONDON) if time else date


def _next(day: Day) -> dt.date | dt.datetime:
    """The end of a day without one: an hour after its start, or the whole day."""
    if day.date is None or day.start is None:
        return (day.date or dt.date.min) + dt.timedelta(days=1)
    return dt.datetime.combine(day.date, day.start, LONDON) + dt.timedelta(hours=1)


def _where(event: Event) -> str:
    way, join = event.getting_there, event.join
    place = (way.address if way else "") or event.place
    link = join.video.link if join and join.video else ""
    return place if event.in_person else link or place


def _reminder(event: Event) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.title)
    alarm.add("trigger", _DAY_BEFORE)
    return alarm


def _sequence(version: str) -> int:
    """A number that rises with the version: 100 for 1.0, 101 for 1.1, 200 for 2.0."""
    parts = [int(part) for part in version.split(".")[:2] if part.isdigit()]
    return parts[0] * 100 + (parts[1] if len(parts) > 1 else 0) if parts else 0
