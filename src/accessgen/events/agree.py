"""Whether the parts of an event agree: times that rise, ends after starts, dates before the day.

These are mistakes, told with their line. What is merely missing or too short is for the rules
E01 to E28.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from babel.dates import format_time

from accessgen.checks.reading.calendar_words import in_full
from accessgen.errors import Position, SourceError, nearest
from accessgen.events.afterwards import Pair
from accessgen.events.drawings import rows_of
from accessgen.events.forms import Form, forms_of
from accessgen.events.model import Day, Event, Part
from accessgen.events.parts import Plan
from accessgen.events.told import Record, fields_of
from accessgen.pictures.drawn.plan import NotARoom, rooms_of

_NAMED = {dt.time(12): "midday", dt.time(0): "midnight"}


def disagreements(event: Event) -> Iterator[SourceError]:
    """Every mistake of an event that could be read whole."""
    yield from _easy_only(event)
    if event.repeat and event.first_day is None:
        yield _wrong(event.at("repeat"), "An event without a date cannot be repeated.", "Date it.")
    if event.venue and event.venue.plan:
        yield from _plan(event.venue.plan)
    for pair in event.after.pairs if event.after else ():
        yield from _answered(pair)
    for _, form in forms_of(event.forms):
        yield from _form(form)
    yield from times_that_disagree(event)


def times_that_disagree(event: Event) -> Iterator[SourceError]:
    """Dates and times that do not go together, as far as they could be read."""
    dated = [day for day in event.days if day.date]
    for before, after in pairwise(dated):
        if before.date and after.date and after.date <= before.date:
            yield _wrong(after.at("date"), "This day is not after the day before it in the list.")
    for day in event.days:
        yield from _times(day)
        yield from _programme(day)
    if event.first_day and event.last_day:
        yield from _before(event, event.first_day)
        yield from _after(event, event.last_day)


def _wrong(place: Position, message: str, hint: str = "") -> SourceError:
    return SourceError(place, message, hint or "Look which of the two is right.")


def _answered(pair: Pair) -> Iterator[SourceError]:
    """Whoever said something is told what came of it, and why not; Easy Read says nothing new."""
    if not pair.did and not pair.cannot:
        hint = 'Write "did", or "cannot" and "why": an honest no is an answer too.'
        yield _wrong(pair.at(), "This says neither what you did nor what you cannot do.", hint)
    if pair.cannot and not pair.why:
        yield _wrong(pair.at("cannot"), "This does not say why.", 'Write it after "why:".')
    for key in ("did", "cannot"):
        if getattr(pair, f"easy_{key}") and not getattr(pair, key):
            message = f'There are Easy Read words here, but "{key}" is missing.'
            hint = "Write the standard words too: Easy Read says nothing that they do not say."
            yield _wrong(pair.at(f"easy_{key}"), message, hint)


def _form(form: Form) -> Iterator[SourceError]:
    """A form has a place, and a name that people can read."""
    if not form.form:
        hint = 'Write the name of its folder after "form:", such as feedback-form.'
        yield _wrong(form.at("title"), "This does not say where the form is.", hint)
    elif form.on_the_web and not form.title:
        hint = 'Write what people will read after "title:".'
        yield _wrong(form.at("form"), "A form on a website needs a title.", hint)


def _easy_only(record: Record) -> Iterator[SourceError]:
    """Easy Read words without standard ones: Easy Read may say nothing new (rule W30)."""
    names = [item.name for item in fields_of(type(record))]
    said = next((name for name in ("text", "list", "now", "address") if name in names), "")
    if said and getattr(record, "easy", "") and not getattr(record, said):
        message = f'There are Easy Read words here, but "{said}" is missing.'
        hint = "Write the standard words too: Easy Read says nothing that they do not say."
        yield _wrong(record.at("easy"), message, hint)
    for name in names:
        value = getattr(record, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Record):
                yield from _easy_only(part)


def clock(time: dt.time) -> str:
    """A time as the pack prints it: `1:30pm`, `midday`."""
    return _NAMED.get(time) or str(
        format_time(time, "h:mma" if time.minute else "ha", locale="en_GB")
    )


def _plan(plan: Plan) -> Iterator[SourceError]:
    """Each room is one rectangle, and the names beside the plan are names in it."""
    try:
        rooms = rooms_of(rows_of(plan))
    except NotARoom as wrong:
        hint = "Put the same name only beside or below itself, so that it is one rectangle."
        yield _wrong(plan.at("rows"), str(wrong), hint)
        return
    named = [("quiet", plan.quiet), *(("exits", name) for name in plan.exits)]
    for key, name in named:
        if name and name not in rooms:
            message = f"There is no room “{name}” in the plan."
            yield _wrong(plan.at(key), message, nearest(name, rooms))


def _times(day: Day) -> Iterator[SourceError]:
    """Doors open, start, end and leaving come in this order."""
    names = {
        "doors_open": "the doors open",
        "start": "it starts",
        "end": "it ends",
        "room_free_until": "people have to leave",
    }
    given = [(name, getattr(day, name)) for name in names if getattr(day, name)]
    for (before, earlier), (after, later) in pairwise(given):
        if later < earlier or (later == earlier and (before, after) == ("start", "end")):
            message = f"At {clock(later)} {names[after]}, but at {clock(earlier)} {names[before]}."
            yield _wrong(day.at(after), message)


def _programme(day: Day) -> Iterator[SourceError]:
    earliest, latest = day.doors_open, day.room_free_until
    for part in day.programme:
        if part.start and part.end and part.end <= part.start:
            yield _wrong(part.at("end"), f"“{part.title}” ends before it starts.")
        if part.start and earliest and part.start < earliest:
            message = f"“{part.title}” starts at {clock(part.start)}, before the doors open."
            yield _wrong(part.at("start"), message)
        if part.end and latest and part.end > latest:
            message = f"“{part.title}” ends at {clock(part.end)}, when all is over."
            yield _wrong(part.at("end"), message)
    yield from _rising(day.programme)


def _rising(parts: tuple[Part, ...]) -> Iterator[SourceError]:
    for before, after in pairwise(parts):
        if before.end and after.start and after.start < before.end:
            message = f"“{after.title}” starts before “{before.title}” ends."
            yield _wrong(after.at("start"), message, "Times in the programme have to rise.")


def _before(event: Event, first: dt.date) -> Iterator[SourceError]:
    """What people have to do first is due before the event."""
    support, test = event.support, event.join.test if event.join else None
    due = [(test.at("date"), test.date)] if test else []
    for offer in (support.interpreters, support.adjustments, support.papers) if support else ():
        if offer:
            due.append((offer.at("by"), offer.by))
    for place, day in due:
        if day and day >= first:
            message = f"{in_full(day, True)} is not before the event, which is on "
            yield _wrong(place, f"{message}{in_full(first, True)}.", "Give an earlier day.")


def _after(event: Event, last: dt.date) -> Iterator[SourceError]:
    """What follows comes after it, and stands in a list of its own."""
    for item in event.dates:
        if item.when and item.when > last:
            message = f"{in_full(item.when, True)} is after the event."
            yield _wrong(item.at("when"), message, "What comes later belongs under “after”.")
    after, paid = event.after, event.money.how if event.money else None
    later = [(paid.at("paid_by"), paid.paid_by)] if paid else []
    for step in (after.thank_you, after.ideas, after.you_said) if after else ():
        if step:
            later.append((step.at("by"), step.by))
    for place, day in later:
        if day and day < last:
            message = f"{in_full(day, True)} is before the event ends, on {in_full(last, True)}."
            yield _wrong(place, message)
