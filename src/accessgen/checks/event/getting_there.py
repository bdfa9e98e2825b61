"""E10: the way is told in words and on a map."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import THERE, EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E10",
    title="The way is told in words and on a map",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024)",
        "NHS patient engagement guides",
    ),
    limits={},
    needs=(
        Need("getting_there.map", "where it is on a map", printed=False),
        Need("getting_there.route", "how to get there, in words", printed=False),
        Need("getting_there.route.*.text", "what to do in this step of the way"),
        Need("getting_there.bus.text", "which buses go there"),
        Need("getting_there.taxi.text", "where taxis stop"),
        Need("getting_there.parking.text", "where to park"),
        Need("getting_there.blue_badge.text", "where the Blue Badge spaces are"),
    ),
    ways=THERE,
    not_here="The event is online: nobody has to travel.",
    what="The pack has a map, each step of the way in words, and says where buses and taxis "
    "stop, where to park and where the Blue Badge spaces are (rule I16).",
    why="Not everyone can read a map. Not everyone can see one. And nobody should have to "
    "ask whether they can park.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in getting_there: map, route, bus, taxi, parking, blue_badge.",
    good="Get off the bus at Mill Lane. Walk straight on. You pass the library.",
    bad="See the map on our website.",
    run=run,
)
