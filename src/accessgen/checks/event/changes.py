"""E23: a change is told whole."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        if event.data.get("changes") and publication.about.version in {"1", "1.0"}:
            yield wrong(
                CHECK,
                "Something has changed, but the version is still the first.",
                event.find("changes").position,
                value=publication.about.version,
                hint="Raise the version in publication.yaml, so that people can tell which is new.",
            )


CHECK = EventCheck(
    id="E23",
    title="A change is told whole",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024): last-minute changes",),
    limits={},
    needs=(
        Need("if_changed.text", "how people hear of a change"),
        Need("changes.*.was", "what it was before"),
        Need("changes.*.now", "what it is now"),
        Need("changes.*.why", "why it has changed"),
        Need("changes.*.same", "what stays the same"),
        Need("changes.*.do", "what people have to do now"),
    ),
    what="The pack says how people hear of a change. Each change gives what was, what is "
    "now, why, what stays the same and what to do, and the version is higher.",
    why="A late change is hard for many people. Half a message makes it worse: they fear "
    "that all has changed.",
    how="From event.yaml: if_changed is there, and each change is whole. A publication with "
    "changes may not be of version 1.0. From every finished file: all is printed.",
    hint="Fill in if_changed, and for each change: was, now, why, same and do.",
    good="Was: the library. Now: Alder Hall. The lift is broken. The time stays the same.",
    bad="Please note the venue change.",
    run=run,
)
