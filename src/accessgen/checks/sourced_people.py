"""What people wrote down: answers to questions, overrides, and what Easy Read leaves out.

These are plain values; project files are read and validated elsewhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from accessgen.checks.sourced_doubts import doubts, says_nothing
from accessgen.checks.sourced_signed import Checked
from accessgen.errors import Position
from accessgen.findings import Decision, Finding, Outcome, Severity

OVERRIDES = "overrides"
_NOWHERE = Position("")
SIGN_OFF = "W33"
"""The question that only the records of parts answer, never a record of the rule."""

_NEEDED = ("reason", "name", "date", "expires")


@dataclass(frozen=True, slots=True)
class Record:
    """An answer: who looked at which question (`rule`), when, and what they said.

    It counts for one `version` of the publication, and for one edition or, if that is empty, all.
    `tested_with` says who the readers were if the text was tried out (rule W02), and `pictures`
    which pictures they saw (rule I07).
    """

    rule: str
    by: str
    role: str
    date: dt.date
    version: str
    said: str
    edition: str = ""
    tested_with: str = ""
    pictures: tuple[str, ...] = ()
    position: Position = _NOWHERE


@dataclass(frozen=True, slots=True)
class Override:
    """A decision to live with a finding for a while (rule T04).

    It is only good if it is complete; what is missing is empty or None. `edition`, `element` and
    `page` narrow it down.
    """

    rule: str
    reason: str = ""
    name: str = ""
    date: dt.date | None = None
    expires: dt.date | None = None
    edition: str = ""
    element: str = ""
    page: int = 0
    position: Position = _NOWHERE

    def in_force(self, today: dt.date) -> bool:
        """Whether it is complete, has begun and has not expired."""
        if (
            says_nothing(self.reason)
            or says_nothing(self.name)
            or self.date is None
            or self.expires is None
        ):
            return False
        return self.date <= today < self.expires

    def fits(self, finding: Finding, edition: str) -> bool:
        """Whether it is about this finding."""
        if finding.check != self.rule or self.edition not in {"", edition}:
            return False
        if self.page and self.page != finding.page:
            return False
        return plain(self.element) in plain(f"{finding.element} {finding.message}")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of the standard text that Easy Read leaves out on purpose, and why (rule W30)."""

    part: str
    reason: str
    position: Position = _NOWHERE


@dataclass(frozen=True, slots=True)
class People:
    """All that people wrote down about a publication."""

    records: tuple[Record, ...] = ()
    overrides: tuple[Override, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    checked: tuple[Checked, ...] = ()

    def decide(
        self,
        findings: Iterable[Finding],
        edition: str,
        version: str,
        today: dt.date,
        now: dt.date | None = None,
    ) -> tuple[Finding, ...]:
        """The findings, with what people have said about them.

        A failed one that an override fits is overridden. A question that a record of the same
        rule, edition and version answers is answered. `edition` is empty for findings about all
        editions. `today` is the day that overrides are held to. No answer can be of a later day
        than `now`, if that is given.
        """
        good = [item for item in self.overrides if item.in_force(today)]
        wrong = {record for record, _ in doubts(self.records, version, now)}
        answers = [r for r in self.records if r.version == version and r not in wrong]
        return tuple(_decided(finding, answers, good, edition) for finding in findings)


NOBODY = People()
"""Nobody has written anything down yet."""


def plain(text: str) -> str:
    """A text for comparing: one kind of space, no capitals."""
    return " ".join(text.split()).casefold()


def _decided(
    finding: Finding, records: Sequence[Record], overrides: Sequence[Override], edition: str
) -> Finding:
    if finding.outcome is Outcome.NEEDS_PERSON:
        fitting = [r for r in records if r.rule == finding.check and r.edition in {"", edition}]
        if fitting:
            last = max(fitting, key=lambda record: record.date)
            return replace(finding, outcome=Outcome.ANSWERED, decision=_answer(last))
    elif finding.outcome is Outcome.FAILED and finding.check != OVERRIDES:
        for item in overrides:
            if item.fits(finding, edition) and item.date is not None:
                decision = Decision(
                    item.name, item.date, item.reason, expires=item.expires, source=item.position
                )
                return replace(finding, outcome=Outcome.OVERRIDDEN, decision=decision)
    return finding


def _answer(record: Record) -> Decision:
    tested = f"Tested with {record.tested_with}. " if record.tested_with else ""
    return Decision(
        record.by, record.date, f"{tested}{record.said}", record.role, source=record.position
    )


def override_findings(overrides: Iterable[Override], today: dt.date) -> Iterable[Finding]:
    """What is wrong with the overrides themselves: each has to be complete and in force."""
    for item in overrides:
        missing = [name for name in _NEEDED if says_nothing(str(getattr(item, name) or ""))]
        if missing:
            yield _wrong(
                item,
                f"The override of {item.rule} lacks: {', '.join(missing)}.",
                "Say why, who decided it, when, and until when. Until then it does not count.",
            )
        elif item.expires is not None and item.expires <= today:
            yield _wrong(
                item,
                f"The override of {item.rule} expired on {item.expires}.",
                "Mend what it was for, or decide again and give it new dates.",
            )
        elif item.date is not None and item.date > today:
            yield _wrong(
                item,
                f"The override of {item.rule} is dated {item.date}, which is still to come.",
                "Give the day on which it was decided.",
            )


def unused_overrides(
    overrides: Iterable[Override], findings: Iterable[Finding], today: dt.date
) -> Iterable[Finding]:
    """Overrides in force that no finding needed: what they were for has been mended."""
    used = {finding.decision.source for finding in findings if finding.decision}
    for item in overrides:
        if item.in_force(today) and item.position not in used:
            finding = _wrong(
                item,
                f"Nothing was found that the override of {item.rule} is for.",
                "Take it out if the fault is mended, or check its edition, page and element.",
            )
            yield replace(finding, severity=Severity.SHOULD)


def _wrong(item: Override, message: str, hint: str) -> Finding:
    return Finding(
        check=OVERRIDES,
        outcome=Outcome.FAILED,
        severity=Severity.MUST,
        message=message,
        hint=hint,
        element=item.reason,
        file=item.position.file,
        source=item.position,
    )
