from __future__ import annotations

from accessgen.checks.event.feedback import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
    example("six questions, the most", put("after.feedback.list", "[a, b, c, d, e, f]")),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "seven questions",
        put("after.feedback.list", "[a, b, c, d, e, f, g]"),
        says="You ask 7 questions",
    ),
    example("not on paper", put("after.feedback.how", "Ring us."), says="can answer on paper"),
    example(
        "not by phone",
        put("after.feedback.how", "Fill in the web form."),
        says="can answer by phone",
        also=(),
    ),
]
