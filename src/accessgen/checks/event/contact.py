"""E20: people can reach you in the way that suits them."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        least = limits_of(CHECK, publication).number("ways")
        ways = [need.path for need in CHECK.needs if event.text(need.path)]
        if 0 < len(ways) < least:
            yield wrong(
                CHECK,
                f"There are only {len(ways)} ways to reach you.",
                event.find("contact").position,
                value=f"{len(ways)} ways",
                limit=f"at least {least:g} ways",
            )
        phone, relay = (
            re.sub(r"\D", "", event.text(f"contact.{key}")) for key in ("phone", "relay")
        )
        if phone and relay and relay != f"18001{phone}":
            yield wrong(
                CHECK,
                "The Relay UK number is not 18001 and then your phone number.",
                event.find("contact.relay").position,
                value=event.text("contact.relay"),
                limit=f"18001 {event.text('contact.phone')}",
            )


CHECK = EventCheck(
    id="E20",
    title="People can reach you in the way that suits them",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "SCIE, Making events accessible",
        "Black Country Co-Production Guidance (2024)",
        "Relay UK",
    ),
    limits={"ways": "ways to reach you, at least"},
    needs=(
        Need("contact.phone", "which phone number to ring", easy=True),
        Need("contact.email", "which email address to write to", easy=True),
        Need("contact.text", "which number to send a text message to", easy=True),
        Need("contact.relay", "how to reach you by Relay UK", easy=True),
    ),
    what="The pack gives a phone number, an email address, a number for text messages and "
    "Relay UK (18001 before the phone number): three ways or more.",
    why="Some people cannot hear, some cannot speak, some do not write. Each needs a way to "
    "ask you.",
    how="From event.yaml: each of these is there; there are three or more; the Relay UK "
    "number is 18001 and then the phone number. From every finished file: all are "
    "printed.",
    hint="Fill in contact.",
    good="Phone 01632 960124. Relay UK: 18001 01632 960124.",
    bad="Email the project manager.",
    run=run,
)
