from __future__ import annotations

from dataclasses import replace

from tests.checks.truth.facts import (
    DAY,
    PICTURES,
    example,
    in_edition,
    picture,
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
BROKEN = [
    example("nobody looked", without_answer("I07"), says="looked at 3 pictures"),
    example(
        "nobody knows when",
        with_pictures(replace(BUS, reviewed_by="The Tuesday Group")),
        says="lacks reviewed_on",
    ),
]
