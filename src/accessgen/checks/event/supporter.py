"""E17: a support person is welcome."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E17",
    title="A support person is welcome",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("NHS England practice",),
    limits={},
    needs=(Need("support.supporter.text", "that a support person is welcome, and who pays"),),
    what="The pack says that people can bring somebody to support them, and that their place "
    "and travel are paid.",
    why="Many people can only come with somebody, and cannot pay for two.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in support.supporter.",
    good="You can bring someone to support you. Their place is free. We pay for their travel too.",
    bad="Places are limited to one per invitation.",
    run=run,
)
