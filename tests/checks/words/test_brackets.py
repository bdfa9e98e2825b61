from __future__ import annotations

from tests.checks.words.saying import easy, saying

GOOD = [
    saying("none", "You can bring a friend."),
    saying("a short form", "We can book British Sign Language (BSL).", limits=easy("W28")),
    saying("one in standard", "You can bring a friend (or a carer)."),
]
BROKEN = [
    saying(
        "one in Easy Read",
        "You can bring a friend (or a carer).",
        says="The text has 1 bracket in",
        limits=easy("W28"),
    ),
    saying(
        "many",
        "You (or a friend) can come (or ring) on the day (or not).",
        says="The text has 3 brackets",
    ),
    saying(
        "dashes",
        "You can come – or ring – on the day – if you like.",
        says="The text has 3 dashes",
    ),
]
