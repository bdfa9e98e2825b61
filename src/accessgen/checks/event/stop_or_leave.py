"""E25: people can stop, leave or stay quiet."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, flat, held, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        shapes = [flat(str(found.value)) for found in event.each("support.cards.list.*.shape")]
        if len(set(shapes)) < len(shapes):
            yield wrong(
                CHECK,
                "Two cards have the same shape, so only their words tell them apart.",
                event.find("support.cards.list").position,
                value=", ".join(shapes),
            )


CHECK = EventCheck(
    id="E25",
    title="People can stop, leave or stay quiet",
    families=(Family.EVENT,),
    severity=Severity.SHOULD,
    standards=(
        "NHS England, Making meetings accessible: communication cards",
        "C12: not colour alone",
    ),
    limits={},
    needs=(
        Need("support.stop.text", "that people can stop, leave or stay quiet"),
        Need("support.cards.list", "how to say stop without words", printed=False),
        Need("support.cards.list.*.word", "which word is on this card"),
        Need("support.cards.list.*.shape", "which shape is on this card"),
    ),
    what="The pack says that people can stop, leave and stay quiet, and how to say stop: "
    "with cards that have a word and a shape.",
    why="Who knows that they can leave can dare to come. In the middle of it words may fail.",
    how="From event.yaml: each of these is there, and no two cards have the same shape. "
    "From every finished file: all is printed.",
    hint="Fill in support.stop and support.cards.",
    good="Stop has a square. You can leave, and you can come back.",
    bad="Hold up the red card.",
    run=run,
)
