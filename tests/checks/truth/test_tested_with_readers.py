from __future__ import annotations

import datetime as dt

import pytest

from accessgen.checks.sourced_doubts import record_findings
from accessgen.checks.sourced_people import People
from accessgen.errors import Position
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.truth.facts import (
    ABOUT,
    DAY,
    EASY_MD,
    STANDARD_MD,
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
]


def test_each_edition_is_asked() -> None:
    results = example("", without_answer("W02")).results()
    asked = [f.file for f in results.findings if f.check == "W02"]
    assert sorted(asked) == [EASY_MD, STANDARD_MD, STANDARD_MD]


def test_one_edition_does_not_answer_for_another() -> None:
    one = in_about(people=People((*OTHERS, record("W02", edition="easy-read"))))
    open_ = [f for f in example("", one).results().findings if f.outcome is Outcome.NEEDS_PERSON]
    assert [f.message for f in open_ if f.check == "W02"] == [
        f"Which readers tried version 1.0 of the {title} edition, and what did they say?"
        for title in ("large print", "standard")
    ]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"tested_with": ""}, "it lacks tested_with"),
        ({"said": "[To fill in: what they said]", "role": "TBC"}, "it lacks role, said"),
        ({"version": "2.0"}, "it is for version 2.0, and this is version 1.0"),
        ({"date": DAY + dt.timedelta(days=1)}, "it is dated 2026-11-05, which is still to come"),
    ],
)
def test_a_record_that_does_not_count(changes: dict[str, object], says: str) -> None:
    wrong = record("W02", position=Position("review.yaml", 7), **changes)
    (found,) = record_findings([wrong], "1.0", DAY)
    assert (found.check, found.severity, found.source) == (
        "W02",
        Severity.MUST,
        Position("review.yaml", 7),
    )
    assert says in found.message
    question = Finding("W02", Outcome.NEEDS_PERSON, Severity.MUST, "Which readers?")
    assert People((wrong,)).decide([question], "standard", "1.0", DAY, DAY) == (question,)


def test_nobody_has_seen_a_version_before_the_one_before_it() -> None:
    late = record("W02", date=DAY + dt.timedelta(days=9), said="We liked it.")
    (found,) = record_findings([late, record("W02", version="1.10")], "1.10", None)
    assert "it is dated before the record of version 1.0" in found.message


def test_the_same_words_on_another_day_are_a_warning() -> None:
    again = record("W02", version="1.1", date=DAY + dt.timedelta(days=9))
    (found,) = record_findings([record("W02"), again], "1.1", None)
    assert found.severity is Severity.SHOULD
    assert found.message == (
        "What was said on 2026-11-13 is word for word what was said on 2026-11-04."
    )
