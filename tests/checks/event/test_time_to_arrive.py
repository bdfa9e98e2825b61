from __future__ import annotations

from accessgen.checks.event.time_to_arrive import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out

GOOD = [
    COMPLETE,
    example("fifteen minutes, the least", put("days.0.room_free_until", "3pm")),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "ten minutes to arrive",
        put("days.0.doors_open", "10:20am"),
        put("days.0.programme.0.start", "10:20am"),
        says="only 10 minutes before the start",
    ),
    example(
        "no time to leave",
        put("days.0.room_free_until", "2:50pm"),
        says="only 5 minutes after the end",
    ),
]
