from __future__ import annotations

from tests.checks.event.facts import COMPLETE, drop, example, printed, put

MORNING = """
- {start: 10:30am, end: 11:00am, title: One, who: Bev, you: Talk.}
- {start: 11:00am, end: 11:10am, title: Break, rest: true}
- {start: 11:10am, end: 11:50am, title: Two, who: Bev, you: Talk.}
- {start: 11:50am, end: midday, title: Rest, rest: true}
- {start: midday, end: 12:40pm, title: Three, who: Bev, you: Talk.}
"""

GOOD = [
    COMPLETE,
    example(
        "a morning with a real break",
        put("days.0.end", "1pm"),
        put("days.0.programme", MORNING.replace("11:10am", "11:15am")),
    ),
]
BROKEN = [
    example(
        "no break in the morning",
        drop("days.0.programme.3"),
        says="From 10:30am to 12:15pm there is no break",
    ),
    example(
        "a long part",
        put("days.0.programme.4.end", "12:20pm"),
        put("days.0.programme.5.start", "12:20pm"),
        says="is 50 minutes long",
    ),
    example("a short break", put("days.0.programme.3.end", "11:20am"), says="is only 5 minutes"),
    example(
        "a short lunch", put("days.0.programme.5.end", "12:45pm"), says="not enough time for lunch"
    ),
    example(
        "a long morning with one short break",
        put("days.0.end", "1pm"),
        put("days.0.room_free_until", "3:15pm"),
        put("days.0.programme", MORNING),
        says="no longer break in the middle",
    ),
    printed(
        "a file with other times",
        "easy-read",
        "11:15am to 11:30am",
        "11:15am to 11:45am",
        says="does not print the times",
    ),
]
