from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying(
        "two roles",
        "Lived experience consultants and peer support workers can come. You can have an "
        "interpreter or a signer.",
    ),
    saying("one word", "A patient can ask. Patients pay nothing for it."),
    saying("somebody's words", "Patients can ask. Sam says “service users” when she asks."),
]
BROKEN = [
    saying(
        "two words",
        "A patient can ask. Each patient is free to. A client can ask too.",
        says="2 names for a person who uses services: “patient” (2), “client” (1)",
    ),
]
