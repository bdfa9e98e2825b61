"""E11: getting in and around is described."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import THERE, EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E11",
    title="Getting in and around is described",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024), Considerations Checklist",
        "Ulster University, Arranging the event",
    ),
    limits={},
    needs=(
        Need("venue.steps.text", "whether there are steps"),
        Need("venue.doors.text", "what the doors are like"),
        Need("venue.lift.text", "whether there is a lift"),
        Need("venue.toilets.text", "where the accessible toilets are"),
        Need("venue.changing_places.text", "where the nearest Changing Places toilet is"),
        Need("venue.hearing_loop.text", "whether there is a hearing loop"),
        Need("venue.prayer_room.text", "whether there is a room to pray in"),
        Need("bring.food.text", "whether there is food, and what is in it"),
    ),
    ways=THERE,
    not_here="The event is online: there is no building to get into.",
    what="The pack answers, yes or no: steps, doors, lift, accessible toilets, a Changing "
    "Places toilet, hearing loop, prayer room, and food with labels.",
    why="A missing answer keeps people at home: they cannot risk to come and find no toilet "
    "that they can use.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Answer each one under venue, and bring.food, even if the answer is no.",
    good="There are no steps. There is a Changing Places toilet next to the main room.",
    bad="The venue is fully accessible.",
    run=run,
)
