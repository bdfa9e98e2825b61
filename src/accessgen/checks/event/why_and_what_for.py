"""E02: why we meet is said plainly."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E02",
    title="Why we meet is said plainly",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024)",
        "Home Office, Designing for users with anxiety",
    ),
    limits={},
    needs=(
        Need("why.text", "why you meet"),
        Need("ask.list", "what you will ask people to do"),
        Need("after.ideas.text", "what happens with what people say"),
    ),
    what="The pack says why people meet, what they will be asked to do, and what happens "
    "with what they say.",
    why="Nobody can choose freely to come without knowing what for. Not to know makes many "
    "people anxious.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in why, ask and after.ideas.",
    good="We want to plan care with people. We will ask you to talk in a small group. The "
    "planning group reads all that people say.",
    bad="Your voice matters!",
    run=run,
)
