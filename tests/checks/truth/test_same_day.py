from __future__ import annotations

import datetime as dt
from dataclasses import replace

from accessgen.checks import run_publication_checks
from accessgen.findings import Outcome
from tests.checks.truth.facts import ABOUT, example, in_edition
from tests.checks.truth.facts import GOOD as GOOD_FACTS

GOOD = [example("three editions of one version")]
BROKEN = [
    example(
        "another version of Easy Read",
        in_edition("easy-read", about=replace(ABOUT, version="1.1")),
        says="The version of the easy-read edition is 1.1, not 1.0",
        also=("S15",),
    ),
    example(
        "another day",
        in_edition("large-print", about=replace(ABOUT, date=dt.date(2026, 11, 5))),
        says="The date of the large-print edition is 2026-11-05",
        also=("S15",),
    ),
    example(
        "no large print",
        lambda facts: replace(facts, wanted=("standard", "easy-read")),
        says="The project does not make the edition large-print",
    ),
]


def test_a_build_of_one_edition_says_so_and_fails_nothing() -> None:
    part = replace(GOOD_FACTS, asked=False, editions=GOOD_FACTS.editions[2:])
    findings = [f for f in run_publication_checks(part).findings if f.check == "S28"]
    assert [finding.outcome for finding in findings] == [Outcome.CANT_TELL]
    assert "easy-read" in findings[0].message and "large-print" in findings[0].message
