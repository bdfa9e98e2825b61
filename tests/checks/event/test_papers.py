from __future__ import annotations

from accessgen.checks.event.papers import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
    example(
        "ten working days, the least",
        put("support.papers.by", "10 working days before"),
        put("dates.2.when", "10 working days before"),
    ),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "nine working days are too few for Easy Read",
        put("support.papers.by", "9 working days before"),
        put("dates.2.when", "9 working days before"),
        says="only 9 working days before (easy-read edition)",
    ),
]
