"""No record, no release: which findings keep a publication from going out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from accessgen.checks.sourced_people import People
from accessgen.findings import Finding, Outcome, Severity

NEEDED = ("I07", "W02", "W30", "W32", "W33")
"""Rules whose answer is a record of people: the pictures, the readers, what is left out, drift."""

_RECORDS = ("I07", "W02", "W32")


def not_ready(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of the rules that need people, as long as people have not answered them.

    An override does not help here: a decision to live with a fault is no record of readers. Nor
    does it help that something could not be looked at. A warning about a record, such as the same
    words for two meetings, is told and does not keep it back.
    """
    return [
        finding
        for finding in findings
        if finding.check in NEEDED
        and finding.outcome is not Outcome.ANSWERED
        and not (finding.check in _RECORDS and finding.severity is Severity.SHOULD)
    ]


def typed_ahead(people: People, today: dt.date) -> Iterator[str]:
    """The records that are dated later than the day of the release, each with its place.

    A build knows no day but the publication's own; whoever releases does.
    """
    days = [(record.date, record.position) for record in people.records]
    days += [(record.date, record.position) for record in people.checked if record.date]
    for date, position in sorted(set(days)):
        if date > today:
            yield f"{position}: this record is dated {date}, which is still to come."
