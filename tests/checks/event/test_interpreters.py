from __future__ import annotations

from accessgen.checks.event.interpreters import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
    example(
        "ten working days, the least",
        put("support.interpreters.by", "10 working days before"),
        put("dates.2.when", "10 working days before"),
    ),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "nine working days",
        put("support.interpreters.by", "9 working days before"),
        says="only 9 working days are left",
        also=("E19",),
    ),
]
