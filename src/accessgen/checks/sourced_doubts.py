"""Why a record of people does not count: what was forgotten, typed ahead or filled in by rote.

No program can tell whether a meeting took place. It can tell that a line is empty, that a day is
still to come, or that nobody can have seen a version that is not made yet. Each of these happens
by accident more often than on purpose, so each is told with its place in review.yaml.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from accessgen.errors import Position
from accessgen.findings import Finding, Outcome, Severity
from accessgen.sources import GAP

if TYPE_CHECKING:
    from accessgen.checks.sourced_people import Record

_NOTHING = frozenset(
    [
        "",
        "tbc",
        "tbd",
        "todo",
        "to do",
        "to follow",
        "to be confirmed",
        "pending",
        "not yet",
        "not known",
        "unknown",
        "n/a",
        "na",
        "none",
        "nil",
        "nobody",
        "no one",
    ]
)
_NUMBERS = re.compile(r"\d+(\.\d+)*")


def says_nothing(words: str) -> bool:
    """Whether a line is empty, or holds the place of words that nobody has written yet."""
    plain = words.strip().strip(".…?!-–_*x ").casefold()
    return words.startswith(GAP) or plain in _NOTHING


def is_later(version: str, other: str) -> bool:
    """Whether a version comes after another, where both are numbers such as 1.2."""
    if not _NUMBERS.fullmatch(version) or not _NUMBERS.fullmatch(other):
        return False
    first, second = _numbers(version), _numbers(other)
    return first > second


def _numbers(version: str) -> list[int]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:  # 2.0 is 2
        numbers.pop()
    return numbers


def ahead(date: dt.date | None, version: str, now: str, today: dt.date | None) -> str:
    """Why a record was typed ahead of its time; empty if it was not.

    `now` is the version of the publication, `today` the day that nothing can be later than, if
    one is known.
    """
    if date and today and date > today:
        return f"it is dated {date}, which is still to come"
    if is_later(version, now):
        return f"it is for version {version}, and this is version {now}, so nobody has seen it"
    return ""


def doubts(
    records: Sequence[Record], version: str, today: dt.date | None
) -> Iterator[tuple[Record, str]]:
    """The answers in review.yaml that do not count, each with the reason."""
    for record in records:
        needed = ("by", "role", "said")
        missing = [name for name in needed if says_nothing(getattr(record, name))]
        if record.rule == "W02" and says_nothing(record.tested_with):
            missing.append("tested_with")
        if missing:
            yield record, f"it lacks {', '.join(missing)}"
        elif why := ahead(record.date, record.version, version, today):
            yield record, why
        elif before := _overtaken(record, records):
            yield record, f"it is dated before the record of version {before.version}"


def _overtaken(record: Record, records: Iterable[Record]) -> Record | None:
    """The record of an earlier version that is dated later: this version was not made yet."""
    return next(
        (
            other
            for other in records
            if (other.rule, other.edition) == (record.rule, record.edition)
            and is_later(record.version, other.version)
            and other.date > record.date
        ),
        None,
    )


def record_findings(
    records: Sequence[Record], version: str, today: dt.date | None
) -> Iterator[Finding]:
    """A fault for each answer that does not count, and a warning for words that were copied."""
    for record, why in doubts(records, version, today):
        yield _found(record, f"The record of {record.rule} does not count: {why}.", Severity.MUST)
    by_place = {record.position: record for record in records}
    for position, message in said_again((r.said, r.date, r.position) for r in records):
        yield _found(by_place[position], message, Severity.SHOULD)


def said_again(
    meetings: Iterable[tuple[str, dt.date | None, Position]],
) -> Iterator[tuple[Position, str]]:
    """Words that stand for more than one day: a meeting says its own, and a copy says nothing.

    Each meeting is what was said, when, and where that is written.
    """
    told: dict[str, list[tuple[dt.date, Position]]] = {}
    for said, date, position in meetings:
        if date and not says_nothing(said):
            told.setdefault(" ".join(said.casefold().split()), []).append((date, position))
    for meeting in told.values():
        for (first, _), (second, position) in pairwise(sorted(meeting)):
            if first != second:
                yield (
                    position,
                    f"What was said on {second} is word for word what was said on {first}.",
                )


def _found(record: Record, message: str, severity: Severity) -> Finding:
    return Finding(
        check=record.rule,
        outcome=Outcome.FAILED,
        severity=severity,
        message=message,
        hint="Ask the people who looked, and write down who they are, when they met and what they "
        "said. Until then the question is open.",
        element=record.said,
        file=record.position.file,
        source=record.position,
    )
