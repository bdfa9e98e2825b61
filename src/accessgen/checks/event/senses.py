"""E08: light, noise, smells and screens are described."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import THERE, EventCheck, Need, held
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)


CHECK = EventCheck(
    id="E08",
    title="Light, noise, smells and screens are described",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024), Considerations Checklist",
        "NHS England, Sensory-friendly resource pack (2022)",
    ),
    limits={},
    needs=(
        Need("senses.light.text", "what the light is like", ways=THERE),
        Need("senses.strip_lights.text", "whether there are strip lights", ways=THERE),
        Need("senses.noise.text", "how loud it gets"),
        Need("senses.sound.text", "how sound carries in the room", ways=THERE),
        Need("senses.smells.text", "what it smells of", ways=THERE),
        Need("senses.screens.text", "what screens show, and whether they move or flash"),
        Need("senses.change.text", "what you can turn up, down or off", ways=THERE),
    ),
    what="The pack has short answers about light, strip lights, noise, sound in the room, "
    "smells, moving screens, and what can be changed. For an online event: noise and "
    "screens.",
    why="Autistic people and people with migraine or epilepsy can only come if they know "
    "what waits for their senses.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Answer each one under senses, even if the answer is no.",
    good="There are no strip lights. The lamps do not hum.",
    bad="A bright, buzzing venue.",
    run=run,
)
