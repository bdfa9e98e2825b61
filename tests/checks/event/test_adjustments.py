from __future__ import annotations

from accessgen.checks.event.adjustments import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "asks about a diagnosis",
        put("support.adjustments.lead", "What is your diagnosis?"),
        says="asks about “diagnosis”",
    ),
]
