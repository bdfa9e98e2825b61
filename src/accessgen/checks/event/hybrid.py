"""E14: the room and the screen work together."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E14",
    title="The room and the screen work together",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024), Considerations Checklist",),
    limits={},
    needs=(
        Need("join.hybrid.camera.text", "where the camera is and what it shows"),
        Need("join.hybrid.microphones.text", "where the microphones are"),
        Need("join.hybrid.captions.text", "whether there are captions"),
        Need("join.hybrid.chat.text", "who watches the chat"),
        Need("join.hybrid.recording.text", "whether it is recorded"),
    ),
    ways=("hybrid",),
    not_here="The event is not hybrid: all take part in the same way.",
    what="A hybrid event says where the camera and the microphones are, whether there are "
    "captions, who watches the chat and whether it is recorded.",
    why="People at home are often forgotten. People in the room want to know who sees and "
    "hears them.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in join.hybrid.",
    good="Each table has a microphone. Sam reads the chat out loud. We do not record.",
    bad="The event will be streamed.",
    run=run,
)
