from __future__ import annotations

from accessgen.checks.event.when_and_where import CHECK
from tests.checks.event.facts import COMPLETE, example, printed, put, taken_out

MAY_DAY = (
    put("days.0.date", "Monday 3 May 2027"),
    put("dates.3.when", "Monday 3 May 2027"),
    put("money.how.paid_by", "1 day after"),
    put("after.thank_you.by", "2 days after"),
)

GOOD = [
    COMPLETE,
    example("a title that holds the place", put("title", "Online at last"), put("place", "Online")),
    example(
        "a bank holiday with a note",
        *MAY_DAY,
        put("days.0.note", "This is a bank holiday."),
    ),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "a bank holiday that nobody mentions",
        *MAY_DAY,
        says="is a bank holiday (May Day)",
    ),
    printed(
        "the place before the date",
        "standard",
        "Wednesday 21 April 2027, 10:30am to 2:45pm. Alder Hall, Riverside.",
        "Alder Hall, Riverside. Wednesday 21 April 2027, 10:30am to 2:45pm.",
        says="in this order at the top",
    ),
    printed(
        "no start in Easy Read",
        "easy-read",
        "10:30am",
        "10.30",
        says="when it starts",
        also=("E03", "E04"),
    ),
]
