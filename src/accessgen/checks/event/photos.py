"""E27: photos and recording need consent."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E27",
    title="Photos and recording need consent",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("UK GDPR",),
    limits={},
    needs=(
        Need("support.photos.text", "whether you take photos, and how to say no"),
        Need(
            "forms.photos.title", "what the form about photos is called", easy=True, optional=True
        ),
    ),
    what="The pack says whether you take photos or record, that people are asked first, and "
    "how to say no.",
    why="To be seen can be a danger, or bring back bad times. Each person decides for themselves.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in support.photos.",
    good="We only take your photo if you say yes on the day. You can say no.",
    bad="By attending you agree to be photographed.",
    run=run,
)
