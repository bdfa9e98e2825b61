"""Opens finished files, once each, and holds every check to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from accessgen.checks.check import Check, FileCheck, PairCheck, WordsCheck
from accessgen.checks.limits import Limits, Thresholds
from accessgen.checks.opened import open_file
from accessgen.checks.opened.facts import Format, Opened, UnreadableError
from accessgen.checks.reading.prose import Prose
from accessgen.checks.registry import all_checks
from accessgen.findings import Finding, Outcome, Severity

OPENING = "open"


@dataclass(frozen=True, slots=True)
class FinishedFile:
    """A file as it was written: `label` is what the report calls it, such as its path."""

    edition: str
    format: str
    data: bytes
    label: str


@dataclass(frozen=True, slots=True, order=True)
class Ran:
    """A check that was held to a file; both files are named for a check of the pair."""

    check: str
    file: str


@dataclass(frozen=True, slots=True)
class CheckResults:
    """All that was found, gravest first, and every check that ran, whether it found or not."""

    findings: tuple[Finding, ...]
    ran: tuple[Ran, ...]


def run_checks(
    files: Sequence[FinishedFile], limits: Thresholds, checks: Sequence[Check] | None = None
) -> CheckResults:
    """Hold `checks` (all there are, unless said) to the files of one publication in one edition.

    `limits` are that edition's. A file that cannot be opened is a finding, never an exception.
    Raises SourceErrors if the edition lacks a limit, ValueError if the files are of more than one
    edition.
    """
    editions = {file.edition for file in files}
    if len(editions) > 1:
        raise ValueError(f"one edition at a time, not {', '.join(sorted(editions))}")
    edition = "".join(editions)
    opened: list[Opened] = []
    findings: list[Finding] = []
    ran: list[Ran] = []
    for file in files:
        try:
            view = open_file(file.format, file.data, file.label)
            findings.extend(replace(found, file=file.label) for found in _unread(view))
        except UnreadableError as error:
            findings.append(_unreadable(file, error))
        else:
            opened.append(view)
    # DOCX and PDF hold the same words (T06); the PDF's come with page numbers.
    wordiest = sorted(opened, key=lambda view: view.format is not Format.PDF)[:1]
    prose = Prose(wordiest[0].blocks, wordiest[0].label) if wordiest else None
    for check in all_checks() if checks is None else checks:
        for label, found in _apply(check, opened, prose, Limits(limits, check.id, edition)):
            ran.append(Ran(check.id, label))
            findings.extend(replace(finding, file=label) for finding in found)
    findings.sort(key=lambda found: (found.severity.rank, found.check, found.file))
    return CheckResults(tuple(findings), tuple(sorted(ran)))


def _apply(
    check: Check, opened: Sequence[Opened], prose: Prose | None, limits: Limits
) -> Iterator[tuple[str, Iterable[Finding]]]:
    """Each file that the check looks at, and what it finds there."""
    match check:
        case FileCheck():
            for view in opened:
                if view.format in check.formats:
                    yield view.label, check.run(view, limits)
        case WordsCheck():
            if prose is not None:
                yield prose.label, check.run(prose, limits)
        case PairCheck():
            by_format = {view.format: view for view in opened}
            if len(by_format) == len(Format):
                docx, pdf = by_format[Format.DOCX], by_format[Format.PDF]
                yield f"{docx.label}, {pdf.label}", check.run(docx, pdf, limits)
        case _:
            raise TypeError(f"{check.id} is a check of no known kind")


def _unreadable(file: FinishedFile, error: UnreadableError) -> Finding:
    return Finding(
        check=OPENING,
        outcome=Outcome.FAILED,
        severity=Severity.MUST,
        message=f"This {file.format.upper()} file cannot be opened: {error}.",
        hint="Nothing in it could be checked. Build it again.",
        file=file.label,
    )


def _unread(view: Opened) -> Iterator[Finding]:
    for thing in view.unread:
        yield Finding(
            check=OPENING,
            outcome=Outcome.CANT_TELL,
            severity=Severity.SHOULD,
            message=f"Not measured: {thing}.",
            hint="Look at it yourself: its typeface, size, colours and words.",
        )
