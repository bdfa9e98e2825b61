"""What people write down: it counts while it is complete, and never hides."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from accessgen.checks.sourced_people import (
    Override,
    People,
    override_findings,
    unused_overrides,
)
from accessgen.errors import Position
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.truth.facts import DAY, record

FAULT = Finding("F03", Outcome.FAILED, Severity.MUST, "Text of 9 points.", page=3, element="Notes")
QUESTION = Finding("I08", Outcome.NEEDS_PERSON, Severity.FLAG, "Do readers recognise themselves?")
GOOD = Override(
    rule="F03",
    reason="The map is a drawing by its artist.",
    name="Ruth Ambleside",
    date=DAY,
    expires=DAY + dt.timedelta(days=90),
    position=Position("publication.yaml", 12),
)


def decide(finding: Finding, people: People, edition: str = "standard") -> Finding:
    (decided,) = people.decide([finding], edition, "1.0", DAY)
    return decided


@pytest.mark.parametrize(
    "changes",
    [{}, {"edition": "standard"}, {"page": 3}, {"element": "notes"}, {"element": "9  points"}],
)
def test_a_fault_is_overridden_and_still_shown(changes: dict[str, object]) -> None:
    people = People(overrides=(replace(GOOD, **changes),))  # type: ignore[arg-type]
    found = decide(FAULT, people)
    assert found.outcome is Outcome.OVERRIDDEN
    assert (found.message, found.severity) == (FAULT.message, FAULT.severity)
    assert found.decision is not None
    assert found.decision.by == "Ruth Ambleside"
    assert found.decision.words == GOOD.reason
    assert (found.decision.date, found.decision.expires) == (GOOD.date, GOOD.expires)
    assert found.decision.source == GOOD.position


@pytest.mark.parametrize(
    "changes",
    [
        {"rule": "F04"},
        {"edition": "easy-read"},
        {"page": 4},
        {"element": "the map"},
        {"reason": ""},
        {"name": ""},
        {"date": None},
        {"expires": None},
        {"expires": DAY},
        {"date": DAY + dt.timedelta(days=1)},
    ],
)
def test_an_override_that_does_not_fit_or_is_not_in_force(changes: dict[str, object]) -> None:
    people = People(overrides=(replace(GOOD, **changes),))  # type: ignore[arg-type]
    assert decide(FAULT, people) == FAULT


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"reason": "", "expires": None}, "lacks: reason, expires"),
        ({"expires": DAY}, "expired on 2026-11-04"),
        ({"date": DAY + dt.timedelta(days=1)}, "is dated 2026-11-05, which is still to come"),
    ],
)
def test_an_override_that_is_wrong_is_a_fault_itself(changes: dict[str, object], says: str) -> None:
    wrong = replace(GOOD, **changes)  # type: ignore[arg-type]
    (found,) = override_findings([wrong, GOOD], DAY)
    assert (found.outcome, found.severity) == (Outcome.FAILED, Severity.MUST)
    assert says in found.message
    assert found.source == GOOD.position


def test_an_override_that_nothing_needs_is_told() -> None:
    used = decide(FAULT, People(overrides=(GOOD,)))
    assert list(unused_overrides([GOOD], [used], DAY)) == []
    (found,) = unused_overrides([GOOD], [FAULT], DAY)
    assert found.severity is Severity.SHOULD
    assert "Nothing was found" in found.message


@pytest.mark.parametrize("edition", ["", "standard"])
def test_a_question_is_answered(edition: str) -> None:
    found = decide(QUESTION, People((record("I08", edition=edition),)))
    assert found.outcome is Outcome.ANSWERED
    assert found.decision is not None
    assert (found.decision.by, found.decision.role) == ("The Tuesday Group", "self-advocates")
    assert found.decision.words == "Tested with 5 men. It is fine."


@pytest.mark.parametrize("changes", [{"rule": "I07"}, {"version": "0.9"}, {"edition": "easy-read"}])
def test_an_answer_to_something_else(changes: dict[str, object]) -> None:
    wrong = replace(record("I08"), **changes)  # type: ignore[arg-type]
    assert decide(QUESTION, People((wrong,))) == QUESTION


def test_the_latest_answer_counts() -> None:
    later = record("I08", date=DAY + dt.timedelta(days=9), by="The Friday Group")
    found = decide(QUESTION, People((later, record("I08"))))
    assert found.decision is not None
    assert found.decision.by == "The Friday Group"


def test_a_fault_is_no_question_and_a_question_no_fault() -> None:
    assert decide(FAULT, People((record("F03"),))) == FAULT
    assert decide(QUESTION, People(overrides=(replace(GOOD, rule="I08"),))) == QUESTION
