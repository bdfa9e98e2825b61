from __future__ import annotations

from accessgen.checks.event.programme import CHECK
from tests.checks.event.facts import COMPLETE, example, printed, put, taken_out, without

GOOD = [
    COMPLETE,
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "a part that nobody leads", without("days.0.programme.1.who"), says="who leads “Welcome”"
    ),
    example(
        "a part without a task",
        without("days.0.programme.1.you"),
        says="what people do in “Welcome”",
    ),
    example(
        "a part twice",
        put("days.0.programme.8.title", "Welcome"),
        says="“Welcome” stands in the programme twice",
    ),
    printed(
        "a leader is not printed", "standard", "Leon and Sam", "Leon", says="who leads this part"
    ),
]
