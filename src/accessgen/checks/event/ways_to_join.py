"""E13: people can join by video and by phone."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import REMOTE, EventCheck, Need, events, held, missing
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        if not event.way:
            yield missing(CHECK, event.find("way"), "whether it is in person, online or both")


CHECK = EventCheck(
    id="E13",
    title="People can join by video and by phone",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024): hybrid meetings",),
    limits={},
    needs=(
        Need("join.video.link", "how to join by video", printed=False),
        Need("join.video.say", "which address to type in"),
        Need("join.phone.number", "which number to ring to join by phone", easy=True),
        Need("join.phone.pin", "which PIN to key in", easy=True),
        Need("join.open_from", "from when the line is open"),
        Need("join.test.date", "when people can try it out", easy=True),
        Need("join.helper.name", "who helps if it does not work"),
        Need("join.helper.number", "whom to ring if it does not work", easy=True),
    ),
    ways=REMOTE,
    not_here="People can only come in person, so there is no line to describe. Think of those "
    "who cannot travel.",
    what="The pack gives a link, a phone number with its PIN, a time to try it out, and what "
    "to do if it fails. All ways start at the same time.",
    why="Some people cannot travel, some have no internet. Without a phone line or a helper "
    "they are shut out.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in way, and join: video, phone, open_from, test and helper.",
    good="Ring 01632 960155 and key in 482 913. If it does not work, ring Sam.",
    bad="A link will be circulated.",
    run=run,
)
