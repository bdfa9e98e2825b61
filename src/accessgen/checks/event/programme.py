"""E03: the programme says who leads and what people do."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, flat, held, missing, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_event import At, EventFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        for part in event.each("days.*.programme.*"):
            if not part.value.get("rest"):
                yield from _part(event, part)
        for number in range(len(event.days)):
            yield from _twice(event, f"days.{number}.programme.*.title")


def _part(event: EventFacts, part: At) -> Findings:
    """A finding for each thing that a part of the programme does not say."""
    title = part.value.get("title")
    for key, what in (("who", "who leads"), ("you", "what people do in")):
        found = event.find(f"{part.path}.{key}")
        if found.value is None:
            yield missing(CHECK, found, f"{what} “{title}”")


def _twice(event: EventFacts, path: str) -> Findings:
    """A finding for each part of one day that has the name of an earlier one."""
    seen: set[str] = set()
    for found in event.each(path):
        parent = event.find(found.path.removesuffix(".title")).value or {}
        name = flat(str(found.value))
        if name in seen and not parent.get("rest"):
            yield wrong(
                CHECK,
                f"“{found.value}” stands in the programme twice.",
                found.position,
                hint="Finish a subject before the next, or say in the name what is new.",
            )
        seen.add(name)


CHECK = EventCheck(
    id="E03",
    title="The programme says who leads and what people do",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024)",),
    limits={},
    needs=(
        Need("days.*.programme", "what happens, and when", printed=False),
        Need("days.*.programme.*.start", "when this part starts", easy=True),
        Need("days.*.programme.*.end", "when this part ends", easy=True),
        Need("days.*.programme.*.title", "what this part is called", optional=True),
        Need("days.*.programme.*.who", "who leads this part", optional=True),
        Need("days.*.programme.*.you", "what people do in this part", optional=True),
    ),
    what="Each part of the programme has a start, an end, a name, somebody who leads it and "
    "what people will be asked to do. No part comes twice.",
    why="People who find change hard need to see the whole day before they come, without "
    "surprises.",
    how="From event.yaml: every day has a programme, and each part that is no break has who "
    "and you. Two parts of one day may not have the same name. From every finished "
    "file: each start, end, leader and task is printed. That times rise is checked when "
    "event.yaml is read.",
    hint="Write each part under programme, with who and you.",
    good="10:45am to 11:15am. What helps you to sleep? Talk in your group. Bev leads.",
    bad="Morning: workshops.",
    run=run,
)
