"""E26: what happens afterwards has a date."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E26",
    title="What happens afterwards has a date",
    families=(Family.EVENT,),
    severity=Severity.SHOULD,
    standards=("what people said after real events",),
    limits={},
    needs=(
        Need("after.thank_you.text", "how you thank people"),
        Need("after.thank_you.by", "when you thank people"),
        Need("after.you_said.text", "how people hear what came of it"),
        Need("after.you_said.by", "when people hear what came of it"),
    ),
    what="The pack says when you thank people, and by when you tell them what came of it: "
    "“You said, we did”.",
    why="Many people have given their time before and never heard again. A date is a promise.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in after.thank_you and after.you_said, with dates that you can keep.",
    good="You said, we did: by Wednesday 19 May 2027.",
    bad="We will be in touch in due course.",
    run=run,
)
