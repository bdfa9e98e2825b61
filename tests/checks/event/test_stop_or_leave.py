from __future__ import annotations

from accessgen.checks.event.stop_or_leave import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "two cards of one shape",
        put("support.cards.list.1.shape", "circle"),
        says="have the same shape",
    ),
]
