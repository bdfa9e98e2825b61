from __future__ import annotations

from accessgen.checks.event.getting_there import CHECK
from tests.checks.event.facts import COMPLETE, printed, taken_out

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    printed("no bus", "standard", "Bus 4 comes", "A bus comes", says="which buses go there"),
]
