from __future__ import annotations

from accessgen.checks.event.hybrid import CHECK
from tests.checks.event.facts import COMPLETE_HYBRID, taken_out

GOOD = [
    COMPLETE_HYBRID,
]
BROKEN = [
    *taken_out(CHECK),
]
