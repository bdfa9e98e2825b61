from __future__ import annotations

from accessgen.checks.event.ways_to_join import CHECK
from tests.checks.event.facts import COMPLETE, example, printed, taken_out, without

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "nobody says which way", without("way"), says="whether it is in person, online or both"
    ),
    printed("no PIN", "easy-read", "482 913", "the PIN", says="which PIN to key in"),
]
