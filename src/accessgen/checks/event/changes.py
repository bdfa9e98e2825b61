"""E23: a change is told whole."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, missing, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_event import EventFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        yield from _said_once(event)
        if event.data.get("changes") and publication.about.version in {"1", "1.0"}:
            yield wrong(
                CHECK,
                "Something has changed, but the version is still the first.",
                event.find("changes").position,
                value=publication.about.version,
                hint="Raise the version in publication.yaml, so that people can tell which is new.",
            )


_ONCE = {"same": "what stays the same", "do": "what people have to do now"}
"""What is said once, with any of the changes."""


def _said_once(event: EventFacts) -> Findings:
    changes = event.data.get("changes") or ()
    for key, what in _ONCE.items() if changes else ():
        if not any(change.get(key) for change in changes):
            yield missing(CHECK, event.find(f"changes.0.{key}"), what)


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
        Need("changes.*.same", "what stays the same", optional=True),
        Need("changes.*.do", "what people have to do now", optional=True),
    ),
    what="The pack says how people hear of a change. Each change gives what was, what is "
    "now and why. One of them says what stays the same and what to do. The version is higher.",
    why="A late change is hard for many people. Half a message makes it worse: they fear "
    "that all has changed.",
    how="From event.yaml: if_changed is there, and each change is whole. A publication with "
    "changes may not be of version 1.0. From every finished file: all is printed.",
    hint="Fill in if_changed, and for each change: was, now and why; same and do once.",
    good="Was: the library. Now: Alder Hall. The lift is broken. The time stays the same.",
    bad="Please note the venue change.",
    run=run,
)
