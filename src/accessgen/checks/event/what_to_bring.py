"""E24: what to bring and wear is said."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import THERE, EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E24",
    title="What to bring and wear is said",
    families=(Family.EVENT,),
    severity=Severity.SHOULD,
    standards=("Home Office, Designing for users with anxiety",),
    limits={},
    needs=(
        Need("bring.bring.text", "what to bring"),
        Need("bring.wear.text", "what to wear", ways=THERE),
        Need("bring.cameras.text", "whether there are cameras"),
    ),
    what="The pack says what to bring, what to wear, what there is to eat, and whether there "
    "are cameras.",
    why="Small things keep people awake the night before: is there lunch? Will I be seen?",
    how="From event.yaml: each of these is there. Food is asked for by rule E11. From every "
    "finished file: all is printed.",
    hint="Fill in bring.",
    good="Bring this pack. Wear what you feel good in. Lunch is free. You can keep your "
    "camera off.",
    bad="Dress code: smart casual.",
    run=run,
)
