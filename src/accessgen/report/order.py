"""What to do first: findings by urgency, then by rule, each told once with all of its places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from accessgen.errors import Position
from accessgen.findings import Box, Finding, Outcome, Severity
from accessgen.report.results import FileResult, Report

GRADES = frozenset({"W01", "W02"})
"""Rules that give a reading score. A score never leads: words and sentences can be mended (W02)."""


SAME = 20
"""Letters of the words concerned that tell two findings apart: a PDF breaks them into lines."""


class Group(StrEnum):
    """What a reader of the report does about a finding, in the order of urgency."""

    MUST = "must"
    SHOULD = "should"
    PERSON = "person"
    UNMEASURED = "unmeasured"
    DECIDED = "decided"
    ELSEWHERE = "elsewhere"


def group_of(finding: Finding) -> Group:
    """Which group a finding is of. A failed `flag` is a question too."""
    if finding.decision:
        return Group.DECIDED
    if finding.outcome is Outcome.NOT_APPLICABLE:
        return Group.ELSEWHERE
    if finding.outcome is Outcome.CANT_TELL:
        return Group.UNMEASURED
    if finding.outcome is Outcome.NEEDS_PERSON or finding.severity is Severity.FLAG:
        return Group.PERSON
    return Group.MUST if finding.severity is Severity.MUST else Group.SHOULD


def urgency(finding: Finding) -> tuple[object, ...]:
    """Sorts findings: what to do first, scores after what they are made of, then page by page."""
    group = list(Group).index(group_of(finding))
    family = finding.check[:1]
    return (group, family, finding.check in GRADES, finding.check, finding.page or 0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where something was found: `page` is None where the format has no pages.

    `box` is the place on the page of what has no words, such as a picture.
    """

    file: FileResult
    page: int | None
    box: Box | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to do, with a number that the report calls it by, and where it shows.

    `times` is how often it was found in one place, where nothing tells the findings apart.
    """

    number: int
    finding: Finding
    spots: tuple[Spot, ...]
    times: int = 1

    @property
    def source(self) -> Position | None:
        """The author's file and line, where it is known."""
        return self.finding.source


def points_of(report: Report) -> list[Point]:
    """Every finding once: the same fault in Word file and PDF is one thing to mend.

    Two of one file are two, though they begin alike.
    """
    same: dict[tuple[object, ...], list[tuple[Finding, Spot]]] = {}
    for file in report.files:
        words: dict[tuple[object, ...], list[str]] = {}
        for finding in file.findings:
            key = _sameness(finding, file)
            alike = words.setdefault(key, [])
            if finding.element not in alike:
                alike.append(finding.element)
            held = same.setdefault((key, alike.index(finding.element)), [])
            held.append((finding, Spot(file, finding.page, finding.box)))
    firsts = sorted(same.values(), key=lambda held: urgency(held[0][0]))
    return [_point(number, held) for number, held in enumerate(firsts, start=1)]


def _point(number: int, held: Sequence[tuple[Finding, Spot]]) -> Point:
    spots = Counter(spot for _, spot in held)
    return Point(number, held[0][0], tuple(spots), max(spots.values()))


def by_rule(points: Iterable[Point], group: Group) -> dict[str, list[Point]]:
    """The points of one group by rule id, in their order."""
    found: dict[str, list[Point]] = {}
    for point in points:
        if group_of(point.finding) is group:
            found.setdefault(point.finding.check, []).append(point)
    return found


def _sameness(finding: Finding, file: FileResult) -> tuple[object, ...]:
    """What two findings share that are one: they lead to one place in the source, or at least
    to one publication in one edition; only the format or the page differ.
    """
    return (
        finding.source or file.path.removesuffix(f".{file.format}"),
        finding.check,
        finding.outcome,
        finding.severity,
        finding.message,
        finding.hint,
        finding.element[:SAME],
        finding.value,
        finding.limit,
        finding.decision,
    )
