"""One finding in plain words, for every report that is text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from accessgen.findings import Decision, Finding
from accessgen.report.order import Point, Spot

PLACES = 8
"""Places of one finding that are named; of the others their number."""


def advice_for(findings: Iterable[Finding]) -> str:
    """What to do about all of these, if it is the same for each; else empty."""
    hints = {finding.hint for finding in findings if not finding.decision}
    return hints.pop() if len(hints) == 1 else ""


def told(finding: Finding) -> str:
    """Page, what is wrong, the words, the measure, what to do and the source: a line each."""
    page = f"Page {finding.page}. " if finding.page else ""
    lines = [f"{page}{finding.message}", *details(finding)]
    return "\n".join(lines)


def details(finding: Finding, advice: str = "") -> list[str]:
    """What stands below a finding's message; only what is known, and no `advice` given already."""
    lines = []
    if finding.element and finding.element not in finding.message:
        lines.append(f"Here: “{finding.element}”")
    if measure := measured(finding):
        lines.append(measure)
    if finding.decision:
        lines.append(decided(finding.decision))
    elif finding.hint and finding.hint != advice:
        lines.append(f"To do: {finding.hint}")
    if finding.source:
        lines.append(f"Source: {finding.source}")
    return lines


def where(point: Point, alone: bool = False) -> str:
    """The places of a finding, as many as can be read; empty where its source says it all.

    `alone` leaves out the name of the file: there is only one.
    """
    spots = [spot for spot in point.spots if spot.page or not (alone or is_source(point, spot))]
    names = list(dict.fromkeys(_place(spot, alone) for spot in spots))
    more = len(names) - PLACES
    said = names[:PLACES]
    said += [f"and {more} more places"] if more > 0 else []
    said += [f"{point.times} times"] if point.times > 1 else []
    return "; ".join(said)


def _place(spot: Spot, alone: bool) -> str:
    page = f"page {spot.page}" if spot.page else ""
    return page if alone else ", ".join(part for part in (spot.file.path, page) if part)


def is_source(point: Point, spot: Spot) -> bool:
    """Whether a place is the text itself, whose file and line the finding names already."""
    return point.source is not None and spot.file.format not in {"pdf", "docx"}


def measured(finding: Finding) -> str:
    """The value beside the limit, or empty."""
    value, limit = finding.value.rstrip("."), finding.limit.rstrip(".")
    if value and limit:
        return f"Measured: {value}. Limit: {limit}."
    return f"Measured: {value}." if value else ""


def decided(decision: Decision) -> str:
    """Who decided what and when; for an override also until when."""
    who = f"{decision.by}, {decision.role}" if decision.role else decision.by
    until = f", until {_day(decision.expires)}" if decision.expires else ""
    words = decision.words if decision.words.endswith((".", "!", "?")) else f"{decision.words}."
    return f"Decided by {who} on {_day(decision.date)}{until}: {words}"


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
