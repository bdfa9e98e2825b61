"""E06: there is a safe place to wait."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E06",
    title="There is a safe place to wait",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024), Considerations Checklist",),
    limits={},
    needs=(
        Need("waiting.text", "where people can wait"),
        Need("waiting.who", "who is there while people wait"),
    ),
    what="The pack names a place to wait before and after, and a person who is there.",
    why="People who come early, or who wait for a lift home, need a calm place and a face to ask.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in waiting: the place as text, the person as who.",
    good="You can wait in the front lounge. Asha will be there.",
    bad="Please do not arrive early.",
    run=run,
)
