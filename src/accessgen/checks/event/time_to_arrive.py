"""E05: there is time to arrive and to leave."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_event import minutes
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        limits = limits_of(CHECK, publication)
        spans = (
            ("doors_open", "start", "before", "before the start"),
            ("end", "room_free_until", "after", "after the end"),
        )
        for number, day in enumerate(event.days):
            for early, late, name, words in spans:
                earlier, later = minutes(day.get(early)), minutes(day.get(late))
                if earlier is None or later is None or later - earlier >= limits.number(name):
                    continue
                key = "doors_open" if name == "before" else "room_free_until"
                yield wrong(
                    CHECK,
                    f"There are only {later - earlier} minutes {words}.",
                    event.find(f"days.{number}.{key}").position,
                    value=f"{later - earlier} minutes",
                    limit=f"at least {limits.number(name):g} minutes",
                )


CHECK = EventCheck(
    id="E05",
    title="There is time to arrive and to leave",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024): more time to get in and out",
        "accessgen: the number is our own choice",
    ),
    limits={
        "before": "minutes before the start, at least",
        "after": "minutes after the end, at least",
    },
    needs=(
        Need("days.*.doors_open", "when people can come in or join"),
        Need("days.*.room_free_until", "until when people can stay"),
    ),
    what="The doors or the line open 15 minutes or more before the start, and people can "
    "stay 15 minutes or more after the end.",
    why="People who use a wheelchair, who need to settle, or who travel with help should "
    "not be rushed.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in doors_open and room_free_until of each day.",
    good="The doors open at 10am. We start at 10:30am. The room stays open until 3:15pm.",
    bad="Doors open at 10:30am for a 10:30am start.",
    run=run,
)
