"""E15: interpreters can be asked for in time."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, in_words, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.working_days import working_days
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        by, day = event.date("support.interpreters.by"), event.first_day
        least = limits_of(CHECK, publication).number("days")
        left = working_days(by, day, event.division) if by and day else None
        if left is not None and left < least:
            yield wrong(
                CHECK,
                f"After {in_words(by)} only {left} working days are left to find an interpreter.",
                event.find("support.interpreters.by").position,
                value=f"{left} working days",
                limit=f"at least {least:g} working days",
                hint="Give an earlier day, such as “15 working days before”.",
            )


CHECK = EventCheck(
    id="E15",
    title="Interpreters can be asked for in time",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024)",
        "Ulster University, Arranging the event",
        "accessgen: the number is our own choice",
    ),
    limits={"days": "working days before the event, at least"},
    needs=(
        Need("support.interpreters.text", "how to ask for an interpreter"),
        Need("support.interpreters.by", "by when to ask for an interpreter"),
    ),
    what="The pack says how to ask for a British Sign Language or other interpreter, and by "
    "when: 10 working days or more before the event.",
    why="Interpreters are booked weeks ahead. Deaf people and people who speak little "
    "English have to ask in time.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in support.interpreters with its date.",
    good="We can book a British Sign Language interpreter. Ask us by Wednesday 24 March 2027.",
    bad="Interpreters on request.",
    run=run,
)
