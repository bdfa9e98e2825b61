"""E12: people are shown with picture, name and role."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E12",
    title="People are shown with picture, name and role",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024), Considerations Checklist",),
    limits={},
    needs=(
        Need("people", "who will be there", printed=False),
        Need("people.*.name", "what this person is called", easy=True),
        Need("people.*.role", "which role this person has"),
        Need("people.*.picture", "what this person looks like", printed=False),
        Need("people.*.agreed", "when this person agreed to their name and picture", printed=False),
        Need("people_expected", "how many people will come", easy=True),
    ),
    what="The pack shows those who lead, each with picture, name and role and the day on "
    "which they agreed to it (rule I17), and says about how many people will come.",
    why="A face and a name that one knows take away much of the fear of meeting strangers.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in people and people_expected. Ask each person first.",
    good="Bev, lived experience partner. About 60 people will come.",
    bad="A range of speakers.",
    run=run,
)
