from __future__ import annotations

from accessgen.checks.sourced_people import People
from tests.checks.truth.facts import (
    ABOUT,
    EASY_MD,
    example,
    in_about,
    record,
    without_answer,
)

OTHERS = tuple(record for record in ABOUT.people.records if record.rule != "W02")

GOOD = [example("five readers tried it")]
BROKEN = [
    example("nobody has", without_answer("W02"), says="Which readers tried version 1.0"),
    example(
        "readers of the version before",
        without_answer("W02"),
        in_about(people=People((*OTHERS, record("W02", version="0.9")))),
        says="Which readers tried version 1.0",
    ),
    example(
        "nobody knows which readers",
        in_about(people=People((*OTHERS, record("W02", tested_with="")))),
        says="does not say who the readers were",
    ),
]


def test_only_easy_read_is_asked() -> None:
    results = example("", without_answer("W02")).results()
    assert [f.file for f in results.findings if f.check == "W02"] == [EASY_MD]
