"""The checks notice what is broken, and say nothing of what is not (make proof)."""

from __future__ import annotations

from pathlib import Path

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


TRUE_WARNINGS = {
    ("monitoring-form-standard", "W12"): "each question can be answered by “Prefer not to say”",
    ("monitoring-form-large-print", "W12"): "each question can be answered by “Prefer not to say”",
    (
        "guidance-booklet-part-2-large-print",
        "W27",
    ): "one person's own story, 141 words, is told in full",
    ("guidance-booklet-standard", "W27"): "one person's own story, 141 words, is told in full",
}
"""Warnings on the toolkit's own files that are true: file and rule, and why it is as it is."""


def test_no_false_alarm_on_the_unbroken_files() -> None:
    """Nothing that stops a build, and no warning but those that were looked at and are true."""
    alarms = [
        f"{finding.file}: {finding.check} {finding.message}"
        for result in toolkit().results.values()
        for finding in result.findings
        if finding.outcome is Outcome.FAILED
        and finding.severity in {Severity.MUST, Severity.SHOULD}
        and (Path(finding.file.split(",")[0]).stem, finding.check) not in TRUE_WARNINGS
    ]
    assert alarms == []
    assert {severity for severity, _ in _found()} <= {Severity.SHOULD}


def test_no_true_warning_is_listed_in_vain() -> None:
    assert {known for _, known in _found()} == set(TRUE_WARNINGS)


def _found() -> list[tuple[Severity, tuple[str, str]]]:
    return [
        (finding.severity, (Path(finding.file.split(",")[0]).stem, finding.check))
        for result in toolkit().results.values()
        for finding in result.findings
        if finding.outcome is Outcome.FAILED and finding.severity is not Severity.FLAG
    ]
