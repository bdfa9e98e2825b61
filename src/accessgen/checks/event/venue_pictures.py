"""E09: there are pictures of the place and the way in."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import THERE, EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E09",
    title="There are pictures of the place and the way in",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024), Considerations Checklist",),
    limits={},
    needs=(
        Need("getting_there.picture", "what the place looks like", printed=False),
        Need("venue.entrance_picture", "what the entrance looks like", printed=False),
    ),
    ways=THERE,
    not_here="The event is online: there is no place to show.",
    what="The pack has a picture of the building from outside and one of the entrance (rule I15).",
    why="People who cannot read the address, or who worry about new places, look for what "
    "they have seen before.",
    how="From event.yaml: both pictures are named. That each picture exists, and fits, is "
    "checked when the pack is built.",
    hint="Name the pictures: getting_there.picture and venue.entrance_picture.",
    good="A picture of the hall, and one of its green door.",
    bad="An address only.",
    run=run,
)
