from __future__ import annotations

import datetime as dt
from dataclasses import replace

from accessgen.checks.sourced_people import People
from tests.checks.truth.facts import (
    ABOUT,
    BLOCKS,
    DAY,
    example,
    in_about,
    in_edition,
)

RECORDS = tuple(replace(record, version="1.2") for record in ABOUT.people.records)
UNDATED = replace(BLOCKS[-2], text="Riverside Health and Care Partnership. Version 1.0.")

GOOD = [example("all four are given and said")]
BROKEN = [
    example("no review date", in_about(review=None), says="This publication has no review date"),
    example("no owner", in_about(owner=""), says="This publication has no owner"),
    example(
        "the text gives another version",
        in_about(version="1.2", people=People(RECORDS)),
        says="The text nowhere gives the version, “1.2”",
    ),
    example(
        "one edition does not say when",
        in_edition("standard", blocks=(*BLOCKS[:-2], BLOCKS[-1], UNDATED)),
        says="The text nowhere gives the date, “4 November 2026”",
    ),
    example(
        "looked at again before it came out",
        in_about(review=DAY - dt.timedelta(days=1)),
        says="is not after the date",
    ),
]
