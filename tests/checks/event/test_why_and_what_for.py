from __future__ import annotations

from accessgen.checks.event.why_and_what_for import CHECK
from tests.checks.event.facts import COMPLETE, printed, taken_out

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    printed(
        "not printed",
        "standard",
        "planned the day reads all",
        "will read all",
        says="what happens with what people say",
    ),
]
