from __future__ import annotations

from accessgen.checks.event.contact import CHECK
from tests.checks.event.facts import COMPLETE, example, printed, put, taken_out, without

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "only a phone",
        without("contact.email"),
        without("contact.text"),
        without("contact.relay"),
        says="only 1 ways",
    ),
    example(
        "Relay UK with another number",
        put("contact.relay", "18001 01632 960199"),
        says="not 18001 and then your phone number",
    ),
    printed("no Relay UK in Easy Read", "easy-read", "18001", "", says="Relay UK"),
]
