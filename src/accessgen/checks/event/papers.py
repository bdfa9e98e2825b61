"""E21: papers come in time and in each form."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.working_days import working_days
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        by, day = event.date("support.papers.by"), event.first_day
        left = working_days(by, day, event.division) if by and day else None
        for edition in publication.limits if left is not None else ():
            least = limits_of(CHECK, publication, edition).number("days")
            if left is not None and left < least:
                yield wrong(
                    CHECK,
                    f"People get the papers only {left} working days before ({edition} edition).",
                    event.find("support.papers.by").position,
                    value=f"{left} working days",
                    limit=f"at least {least:g} working days",
                )


CHECK = EventCheck(
    id="E21",
    title="Papers come in time and in each form",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024), Considerations Checklist",
        "self-advocates: 10 working days for Easy Read",
        "accessgen: the number is our own choice",
    ),
    limits={"days": "working days before the event, at least"},
    needs=(Need("support.papers.by", "by when people get the papers", easy=True),),
    what="The pack says by when people get the papers, in the form that they asked for: 5 "
    "working days before the event, and 10 if there is Easy Read.",
    why="People need time to read with somebody, to think, and to ask.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in support.papers.by.",
    good="We will send you the papers by Tuesday 6 April 2027.",
    bad="Papers will be tabled.",
    run=run,
)
