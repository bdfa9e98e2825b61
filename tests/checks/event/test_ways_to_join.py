from __future__ import annotations

from accessgen.checks.event.ways_to_join import CHECK
from tests.checks.event.facts import (
    COMPLETE_HYBRID,
    hybrid,
    printed_hybrid,
    taken_out,
    without,
)

GOOD = [
    COMPLETE_HYBRID,
]
BROKEN = [
    *taken_out(CHECK),
    hybrid("nobody says which way", without("way"), says="whether it is in person, online or both"),
    printed_hybrid("no PIN", "easy-read", "715 204", "the PIN", says="which PIN to key in"),
]
