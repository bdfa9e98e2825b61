"""The checks notice what is broken, and say nothing of what is not (make proof)."""

from __future__ import annotations

import pytest

from accessgen.findings import Outcome, Severity
from tests.mutations.breaking import MUTATIONS
from tests.mutations.run import Bench, table
from tests.support.toolkit import toolkit

pytestmark = pytest.mark.proof


def test_at_least_97_of_100_mutations_are_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(MUTATIONS) >= 80
    assert {mutation.format for mutation in MUTATIONS} == {"docx", "pdf"}
    verdicts = list(Bench(toolkit()).run())
    with capsys.disabled():
        print(f"\n{table(verdicts)}")
    assert sum(verdict.found for verdict in verdicts) >= 0.97 * len(verdicts)


def test_no_false_alarm_on_the_unbroken_files() -> None:
    """Every finding on the toolkit's own files was looked at; none of them stops a build."""
    alarms = [
        f"{finding.file}: {finding.check} {finding.message}"
        for result in toolkit().results.values()
        for finding in result.findings
        if finding.outcome is Outcome.FAILED and finding.severity is Severity.MUST
    ]
    assert alarms == []
