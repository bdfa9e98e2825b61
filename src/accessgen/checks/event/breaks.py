"""E04: there are enough breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, clock, events, flat, held, limits_of, wrong
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import EditionFacts, PublicationFacts
from accessgen.checks.sourced_event import EventFacts, minutes
from accessgen.errors import Position
from accessgen.findings import Finding, Severity

_TIME = r"midday|midnight|\d{1,2}(?::\d\d)?[ap]m"
_SPAN = re.compile(rf"\b({_TIME}) to ({_TIME})")
_NOON, _AFTER_LUNCH = 12 * 60, 14 * 60


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the programme, in minutes since midnight."""

    title: str
    start: int
    end: int
    rest: bool
    position: Position

    @property
    def length(self) -> int:
        return self.end - self.start


def run(publication: PublicationFacts) -> Findings:
    """A finding for each stretch without a break, and for a file that prints other times."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        limits = limits_of(CHECK, publication)
        for number, day in enumerate(event.days):
            parts = list(_parts(event, number))
            if parts:
                yield from _lengths(parts, limits)
                yield from _stretches(parts, day, limits)
                yield from _long_day(parts, day, limits)
        for edition in publication.editions:
            yield from _printed(event, edition)


def _parts(event: EventFacts, number: int) -> Iterator[_Part]:
    """The parts of a day that have both times."""
    for found in event.each(f"days.{number}.programme.*"):
        node: Any = found.value
        start, end = minutes(node.get("start")), minutes(node.get("end"))
        if start is not None and end is not None:
            rest = bool(node.get("rest"))
            yield _Part(str(node.get("title")), start, end, rest, found.position)


def _lengths(parts: list[_Part], limits: Limits) -> Findings:
    """Parts that are too long, and breaks that are too short."""
    longest, shortest = limits.number("part"), limits.number("rest")
    for part in parts:
        if not part.rest and part.length > longest:
            yield _failed(
                f"“{part.title}” is {part.length} minutes long.", part, longest, "at most"
            )
        if part.rest and part.length < shortest:
            yield _failed(
                f"“{part.title}” is only {part.length} minutes.", part, shortest, "at least"
            )


def _stretches(parts: list[_Part], day: Any, limits: Limits) -> Findings:
    """More than an hour without a break that counts."""
    every, shortest = limits.number("every"), limits.number("rest")
    rested = minutes(day.get("start"))
    if rested is None:
        return  # rule E01 tells
    told = -1
    for part in parts:
        if part.rest and part.length >= shortest:
            rested = part.end
        elif part.end - rested > every and told != rested:
            told = rested
            words = f"From {_said(rested)} to {_said(part.end)} there is no break."
            yield _failed(words, replace(part, start=rested), every, "at most")


def _long_day(parts: list[_Part], day: Any, limits: Limits) -> Findings:
    """A longer break in the middle of more than 2 hours, and lunch."""
    start, end = minutes(day.get("start")), minutes(day.get("end"))
    if start is None or end is None:
        return  # rule E01 tells
    rests = [part for part in parts if part.rest]
    longest = max(
        rests, key=lambda part: part.length, default=replace(parts[0], end=parts[0].start)
    )
    middle, lunch = limits.number("middle"), limits.number("lunch")
    if start < _NOON and end > _AFTER_LUNCH:
        if longest.length < lunch:
            yield _failed("There is not enough time for lunch.", longest, lunch, "at least")
    elif end - start > limits.number("long") and longest.length < middle:
        yield _failed("There is no longer break in the middle.", longest, middle, "at least")


def _failed(message: str, part: _Part, limit: float, most: str) -> Finding:
    return wrong(
        CHECK,
        message,
        part.position,
        value=f"{part.length} minutes",
        limit=f"{most} {limit:g} minutes",
    )


def _said(minute: int) -> str:
    return clock(f"{minute // 60:02}:{minute % 60:02}")


def _printed(event: EventFacts, edition: EditionFacts) -> Findings:
    """A finding for each file that does not print the times of the programme, in their order."""
    wanted = [
        f"{clock(found.value['start'])} to {clock(found.value['end'])}"
        for found in event.each("days.*.programme.*")
        if found.value.get("start") and found.value.get("end")
    ]
    for file, text in edition.said:
        shown = iter([match[0] for match in _SPAN.finditer(flat(text))])
        lacking = next((span for span in wanted if span not in shown), "")
        if lacking:
            finding = CHECK.failed(
                f"{file} does not print the times of the programme as event.yaml has them.",
                element=lacking,
                value="not printed, or in another order",
                hint="Print each start and end in the template of the pack.",
            )
            yield replace(finding, file=file)


CHECK = EventCheck(
    id="E04",
    title="There are enough breaks",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024): sufficient scheduled breaks",
        "accessgen: the number is our own choice",
    ),
    limits={
        "rest": "minutes of the shortest break that counts",
        "every": "minutes without a break, at most",
        "long": "minutes from which the middle needs a longer break",
        "middle": "minutes of that longer break",
        "lunch": "minutes of lunch, at least",
        "part": "minutes of the longest part",
    },
    needs=(),
    what="There is a break of at least 10 minutes in every hour, one of 15 minutes in the "
    "middle of more than 2 hours, and 45 minutes for lunch. No part is longer than 45 "
    "minutes.",
    why="People need rest to listen and to think. Some need the toilet often, or have to "
    "eat or take medicine at a set time.",
    how="From the times of the programme in event.yaml, and from the times that each "
    "finished file prints: they have to be the same. Time to arrive before the start "
    "does not count. An event that begins before midday and ends after 2pm has lunch.",
    hint="Add breaks to the programme, with “rest: true”, or make parts shorter.",
    good="10:45am to 11:15am, then a break of 15 minutes.",
    bad="9am to 1pm: presentations.",
    run=run,
)
