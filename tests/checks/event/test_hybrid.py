from __future__ import annotations

from accessgen.checks.event.hybrid import CHECK
from tests.checks.event.facts import COMPLETE, COMPLETE_HYBRID, taken_out

GOOD = [
    COMPLETE,
    COMPLETE_HYBRID,
]
BROKEN = [
    *taken_out(CHECK),
]
