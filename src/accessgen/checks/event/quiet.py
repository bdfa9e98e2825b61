"""E07: there is a quiet space, or the pack says that there is none."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E07",
    title="There is a quiet space, or the pack says that there is none",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "NHS England, Making meetings accessible",
        "Black Country Co-Production Guidance (2024)",
    ),
    limits={},
    needs=(Need("quiet.text", "where the quiet space is, or that there is none"),),
    what="The pack says where the quiet space is and how to ask for it, without having to "
    "explain. If there is none, it says so.",
    why="People who are overwhelmed need to know before they come where they can go.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in quiet.",
    good="The Garden Room is quiet. You do not need to ask, or to say why.",
    bad="Speak to a member of staff if you feel unwell.",
    run=run,
)
