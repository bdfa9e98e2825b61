"""E19: all dates stand in one list."""

from __future__ import annotations

import datetime as dt

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, in_words, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_event import EventFacts
from accessgen.checks.working_days import is_working_day
from accessgen.findings import Severity

_ELSEWHERE = (
    "support.interpreters.by",
    "support.adjustments.by",
    "support.papers.by",
    "join.test.date",
    "days.*.date",
)


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        listed = [found for found in event.each("dates.*.when") if found.value]
        when = [found.value for found in listed]
        if when != sorted(when):
            yield wrong(CHECK, "The dates are not in order.", event.find("dates").position)
        if listed:
            yield from _not_listed(event, when)
        for found in listed:
            if not is_working_day(found.value, event.division) and found.value not in _days(event):
                yield wrong(
                    CHECK,
                    f"{in_words(found.value)} is no working day. Nobody may be there to ask.",
                    found.position,
                    hint="Choose a working day before it.",
                    severity=Severity.SHOULD,
                )


def _days(event: EventFacts) -> set[dt.date]:
    return {found.value for found in event.each("days.*.date") if found.value}


def _not_listed(event: EventFacts, when: list[dt.date]) -> Findings:
    """A finding for each date that stands elsewhere and not in the list."""
    for path in _ELSEWHERE:
        for found in event.each(path):
            if found.value and found.value not in when:
                yield wrong(
                    CHECK,
                    f"{in_words(found.value)} is given elsewhere, but not in the list of dates.",
                    event.find("dates").position,
                    value=found.path,
                    hint="Add it to the list, in its place.",
                )


CHECK = EventCheck(
    id="E19",
    title="All dates stand in one list",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Ulster University, Arranging the event",),
    limits={},
    needs=(
        Need("dates", "all dates in one list", printed=False),
        Need("dates.*.when", "when this is"),
        Need("dates.*.what", "what to do by then"),
    ),
    what="One list holds every date that people have to know, in order, each with its "
    "weekday. Deadlines are on working days, and none is after the event.",
    why="People who find planning hard need one list for the wall, not dates in ten places.",
    how="From event.yaml: the list is there and in order, and each date that the pack gives "
    "elsewhere stands in it (the days, interpreters, adjustments, papers, the test). A "
    "deadline on a weekend or a bank holiday is a warning. From every finished file: "
    "each date is printed with its weekday. That none is after the event is checked "
    "when event.yaml is read.",
    hint="Fill in dates.",
    good="Wednesday 24 March 2027: tell us that you want to come.",
    bad="Dates are given in the sections below.",
    run=run,
)
