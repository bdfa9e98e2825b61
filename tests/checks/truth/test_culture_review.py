from __future__ import annotations

from dataclasses import replace

from accessgen.checks.sourced_people import People
from tests.checks.truth.facts import (
    ABOUT,
    DAY,
    PICTURES,
    Change,
    example,
    in_about,
    in_edition,
    picture,
    record,
    use,
    with_pictures,
    without_answer,
)

BUS = picture("bus", "A bus", use("A bus", "Take the bus.", 40))
SEEN = tuple(replace(p, reviewed_by="The Tuesday Group", reviewed_on=DAY) for p in PICTURES)
GOOD = [
    example("one record for all"),
    example("each reviewed", in_edition("easy-read", pictures=SEEN), without_answer("I07")),
]
OTHERS = tuple(record for record in ABOUT.people.records if record.rule != "I07")
NAMES = ("boots", "clock", "paper")


def answered(**changes: object) -> Change:
    """I07 with this one record."""
    return in_about(people=People((*OTHERS, record("I07", **changes))))


GOOD += [
    example("one edition has pictures, and it was looked at", answered(edition="easy-read")),
    example("all that they saw is named", answered(pictures=NAMES)),
]
BROKEN = [
    example(
        "they looked at another edition",
        answered(edition="standard"),
        says="looked at 3 pictures (Easy Read, Large print, Standard)",
    ),
    example(
        "one came in later",
        answered(pictures=NAMES[1:]),
        says="1 picture came in after The Tuesday Group looked at the pictures on 2026-11-04: "
        "boots",
    ),
    example("nobody looked", without_answer("I07"), says="looked at 3 pictures"),
    example(
        "nobody knows when",
        with_pictures(replace(BUS, reviewed_by="The Tuesday Group")),
        says="lacks reviewed_on",
    ),
]
