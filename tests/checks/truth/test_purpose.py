from __future__ import annotations

from dataclasses import replace

from tests.checks.truth.facts import example, picture, use, with_pictures

BUS = picture("bus", "A bus at its stop", use("A bus at its stop", "Take the bus.", 40))
GOOD = [example("each has a purpose"), example("one more", with_pictures(BUS))]
BROKEN = [
    example("none", with_pictures(replace(BUS, purpose=" ")), says="Nothing says why"),
    example(
        "only the alt text again",
        with_pictures(replace(BUS, purpose="A bus at  its stop")),
        says="only repeats its alt text",
    ),
]
