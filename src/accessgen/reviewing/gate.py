"""No record, no release: which findings keep a publication from going out."""

from __future__ import annotations

from collections.abc import Iterable

from accessgen.findings import Finding, Outcome

NEEDED = ("I07", "W02", "W30", "W32", "W33")
"""Rules whose answer is a record of people: the pictures, the readers, what is left out, drift."""


def not_ready(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of the rules that need people, as long as people have not answered them.

    An override does not help here: a decision to live with a fault is no record of readers. Nor
    does it help that something could not be looked at.
    """
    return [
        finding
        for finding in findings
        if finding.check in NEEDED and finding.outcome is not Outcome.ANSWERED
    ]
