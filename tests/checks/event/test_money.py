from __future__ import annotations

from accessgen.checks.event.money import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
    example("paid after seven days, the most", put("money.how.paid_by", "7 days after")),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "paid after eight days", put("money.how.paid_by", "8 days after"), says="People wait 8 days"
    ),
]
