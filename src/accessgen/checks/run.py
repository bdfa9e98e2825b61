"""Opens finished files, once each, and holds every check to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from accessgen.checks.check import (
    Check,
    FileCheck,
    PairCheck,
    PublicationCheck,
    SourceCheck,
    WordsCheck,
)
from accessgen.checks.limits import Limits, Thresholds
from accessgen.checks.opened import open_file
from accessgen.checks.opened.facts import Format, Opened, UnreadableError
from accessgen.checks.reading.lists import use_lists_of
from accessgen.checks.reading.prose import Prose
from accessgen.checks.registry import all_checks
from accessgen.checks.sourced import EditionFacts, FinishedText, PublicationFacts, SourceFacts
from accessgen.checks.sourced_places import placed
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
    """All that was found, gravest first, and every check that ran, whether it found or not.

    `facts` are what checks of the whole publication read later; None for files whose source
    nobody knows.
    """

    findings: tuple[Finding, ...]
    ran: tuple[Ran, ...]
    facts: EditionFacts | None = None


def run_checks(  # noqa: PLR0913, PLR0917 - what is known of files has many sides
    files: Sequence[FinishedFile],
    limits: Thresholds,
    checks: Sequence[Check] | None = None,
    language_choice: str = "",
    source: SourceFacts | None = None,
    words: Path | None = None,
) -> CheckResults:
    """Hold `checks` (all there are, unless said) to the files of one publication in one edition.

    `limits` are that edition's; `language_choice` is what the publication declares (rule W23),
    empty where nobody knows. `source` is there for files that accessgen makes: then the checks of
    the source run too, and findings name the author's file and line. `words` is the folder of the
    project's own word lists. A file that cannot be opened is a finding, never an exception.

    Raises SourceErrors if the edition lacks a limit, ValueError if the files are of more than one
    edition.
    """
    use_lists_of(words)
    edition = _edition_of(files)
    opened, findings = _opened(files)
    # DOCX and PDF hold the same words (T06); the PDF's come with page numbers.
    wordiest = min(opened, key=lambda view: view.format is not Format.PDF, default=None)
    prose = Prose(wordiest.blocks, wordiest.label, language_choice) if wordiest else None
    ran: list[Ran] = []
    for check in all_checks() if checks is None else checks:
        held = Limits(limits, check.id, edition)
        # The source answers what a file could only ask a person.
        once = source is not None and isinstance(check, FileCheck) and check.asks is not None
        for label, found in _source(check, source, held) or _apply(check, opened, prose, held):
            ran.append(Ran(check.id, label))
            findings.extend(
                replace(finding, file=label)
                for finding in found
                if not (once and finding.outcome is Outcome.NEEDS_PERSON)
            )
    findings.sort(key=lambda found: (found.severity.rank, found.check, found.file))
    if source is None:
        return CheckResults(tuple(map(_of_another_program, findings)), tuple(sorted(ran)))
    facts = EditionFacts(
        source, _texts(wordiest), wordiest.label if wordiest else "", _said(opened)
    )
    return CheckResults(placed(findings, source), tuple(sorted(ran)), facts)


def _edition_of(files: Sequence[FinishedFile]) -> str:
    editions = {file.edition for file in files}
    if len(editions) > 1:
        raise ValueError(f"one edition at a time, not {', '.join(sorted(editions))}")
    return "".join(editions)


def _opened(files: Sequence[FinishedFile]) -> tuple[list[Opened], list[Finding]]:
    """The files that can be opened, and what could not be read of all."""
    opened: list[Opened] = []
    findings: list[Finding] = []
    for file in files:
        try:
            view = open_file(file.format, file.data, file.label)
            findings.extend(replace(found, file=file.label) for found in _unread(view))
        except UnreadableError as error:
            findings.append(_unreadable(file, error))
        else:
            opened.append(view)
    return opened, findings


def _of_another_program(found: Finding) -> Finding:
    """A finding as whoever has no sources of accessgen can act on it."""
    return replace(found, hint=found.elsewhere or found.hint)


def run_publication_checks(
    publication: PublicationFacts, checks: Sequence[Check] | None = None
) -> CheckResults:
    """Hold the checks of whole publications to all the editions of one."""
    label = publication.about.file
    findings: list[Finding] = []
    ran: list[Ran] = []
    for check in all_checks() if checks is None else checks:
        look = check.asks if isinstance(check, FileCheck) else None
        look = check.run if isinstance(check, PublicationCheck) else look
        if look is not None:
            ran.append(Ran(check.id, label))
            findings.extend(replace(found, file=found.file or label) for found in look(publication))
    findings.sort(key=lambda found: (found.severity.rank, found.check, found.file))
    return CheckResults(tuple(findings), tuple(sorted(ran)))


def _texts(view: Opened | None) -> tuple[FinishedText, ...]:
    blocks = () if view is None else view.blocks
    return tuple(FinishedText(block.kind, block.text, block.place.page) for block in blocks)


def _said(opened: Sequence[Opened]) -> tuple[tuple[str, str], ...]:
    return tuple((view.label, " ".join(block.text for block in view.blocks)) for view in opened)


def _source(
    check: Check, source: SourceFacts | None, limits: Limits
) -> list[tuple[str, Iterable[Finding]]]:
    if isinstance(check, SourceCheck) and source is not None:
        return [(source.file, check.run(source, limits))]
    return []


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
        case SourceCheck() | PublicationCheck():
            return  # they look at no finished file
        case _:
            raise TypeError(f"{check.id} is a check of no known kind")


def _unreadable(file: FinishedFile, error: UnreadableError) -> Finding:
    return Finding(
        check=OPENING,
        outcome=Outcome.FAILED,
        severity=Severity.MUST,
        message=f"This {file.format.upper()} file cannot be opened: {error}.",
        hint="Nothing in it could be checked. Save it again, whole and without a password.",
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
