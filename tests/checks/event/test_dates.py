from __future__ import annotations

from accessgen.checks.event.dates import CHECK
from tests.checks.event.facts import COMPLETE, drop, example, printed, put, taken_out

GOOD = [
    COMPLETE,
    example(
        "Easter Monday is a working day in Scotland",
        put("division", "Scotland"),
        put("dates.1.when", "Monday 29 March 2027"),
        put("support.adjustments.by", "Monday 29 March 2027"),
    ),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "a deadline is not in the list",
        drop("dates.2"),
        says="Tuesday 6 April 2027 is given elsewhere",
    ),
    example(
        "not in order",
        put("dates.0.when", "2027-03-31"),
        put("dates.1.when", "2027-03-24"),
        says="not in order",
    ),
    example(
        "a deadline on a Saturday",
        put("dates.1.when", "Saturday 27 March 2027"),
        put("support.adjustments.by", "Saturday 27 March 2027"),
        says="is no working day",
    ),
    example(
        "a deadline on a bank holiday",
        put("dates.1.when", "Monday 29 March 2027"),
        put("support.adjustments.by", "Monday 29 March 2027"),
        says="is no working day",
    ),
    printed(
        "no weekday",
        "standard",
        "Tuesday 6 April 2027",
        "6 April 2027",
        says="when this is",
        also=("E21",),
    ),
]
