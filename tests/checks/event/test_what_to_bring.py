from __future__ import annotations

from accessgen.checks.event.what_to_bring import CHECK
from tests.checks.event.facts import COMPLETE, taken_out

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
]
