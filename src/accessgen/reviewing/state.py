"""Where a publication stands: what was checked, what changed since, and what nobody has seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from accessgen.build import document_of, library_of
from accessgen.checks import run_checks, run_publication_checks
from accessgen.checks.registry import all_checks
from accessgen.checks.sourced import (
    EASY_READ,
    STANDARD,
    About,
    EditionFacts,
    PublicationFacts,
    SourceBlock,
    SourceFacts,
)
from accessgen.checks.sourced_changes import change
from accessgen.checks.sourced_doubts import ahead
from accessgen.checks.sourced_easy import left_out
from accessgen.checks.sourced_pictures import pictures_of
from accessgen.checks.sourced_signed import Checked, broken_chains, latest
from accessgen.checks.sourced_told import Told, nameless, same, told_parts
from accessgen.edition import Edition
from accessgen.errors import UsageError
from accessgen.findings import Outcome
from accessgen.project import Job, Project, Publication
from accessgen.source_facts import source_facts

QUESTIONS = ("W02", "I07")
"""Rules whose questions a meeting can answer while it goes through the parts."""


@dataclass(frozen=True, slots=True)
class Question:
    """An open question about the whole.

    `edition` is the one that it is about, empty for all. `key` is what people answer it by: the
    rule, and for an edition other than the Easy Read one that is reviewed its name as well.
    """

    key: str
    rule: str
    edition: str
    message: str
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A part to go through: why, and for one that was checked before what changed since."""

    told: Told
    why: str
    record: Checked | None = None
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Untold:
    """A part of the standard text that no row tells and nobody marked as left out."""

    part: str
    chapter: str
    words: str


@dataclass(frozen=True, slots=True)
class State:
    """All there is to go through. `good` is how many parts are signed off as they stand.

    `keys` are those of all questions that a meeting can answer, open or not.
    """

    publication: Publication
    items: tuple[Item, ...]
    good: int
    untold: tuple[Untold, ...]
    nameless: Mapping[str, Sequence[SourceBlock]]
    questions: tuple[Question, ...]
    keys: tuple[str, ...]
    checked: tuple[Checked, ...]


def state_of(project: Project, publication: Publication) -> State:
    """Read both texts and hold them to the records.

    Raises SourceErrors with the author's mistakes, UsageError if there is no Easy Read edition.
    """
    standard, easy, large = _facts(project, publication)
    told = told_parts(standard, easy)
    records = publication.people.checked
    items = tuple(_items(told, records, standard.about))
    return State(
        publication=publication,
        items=items,
        good=len(told) - len(items),
        untold=tuple(_untold(standard, easy)),
        nameless=nameless(standard),
        questions=tuple(_questions(standard, easy, *large)),
        keys=("I07", "W02", *(f"W02 {item.edition}" for item in (standard, *large))),
        checked=records,
    )


def _facts(
    project: Project, publication: Publication
) -> tuple[SourceFacts, SourceFacts, list[SourceFacts]]:
    """What the standard and the Easy Read text say, and the other editions of the project."""
    editions = [project.finder().load(name) for name in project.editions]
    easy = next((edition for edition in editions if edition.text == EASY_READ), None)
    standard = next((edition for edition in editions if edition.id == STANDARD), None)
    if easy is None or standard is None:
        raise UsageError("A review needs the editions standard and Easy Read in accessgen.yaml.")
    texts = {edition.id: _read(project, publication, edition) for edition in (standard, easy)}
    other = [
        replace(texts[main.id], edition=edition.id, edition_title=edition.title)
        for edition in editions
        for main in (easy if edition.text == EASY_READ else standard,)
        if edition.id not in texts
    ]
    return texts[standard.id], texts[easy.id], other


def _read(project: Project, publication: Publication, edition: Edition) -> SourceFacts:
    job = Job(project, publication, edition, ())
    return source_facts(job, document_of(job), library_of(project), ())


def _items(told: tuple[Told, ...], records: tuple[Checked, ...], about: About) -> Iterator[Item]:
    last, chains = latest(records), broken_chains(records)
    for part in told:
        record = last.get(part.part)
        if record is None:
            yield Item(part, "Nobody has checked this yet.")
        elif _counts_not(record, chains, about) or not record.date:
            why = "The record of this part does not count."
            yield Item(part, why, record, _changes(part, record))
        elif changes := _changes(part, record):
            day = about.day(record.date)
            why = f"This has changed since {record.by} checked it on {day}."
            yield Item(part, why, record, changes)


def _counts_not(record: Checked, chains: Mapping[Checked, str], about: About) -> bool:
    """Whether the last record of a part is broken, incomplete or typed ahead."""
    early = ahead(record.date, record.version, about.version, about.today)
    return bool(record in chains or not record.whole() or record.missing() or early)


def _changes(told: Told, record: Checked) -> tuple[str, ...]:
    """What became of the words and pictures since they were checked; empty if nothing did."""
    return tuple(
        f"{title}. {change(old, new)}"
        for title, old, new in (
            ("The standard text", record.standard, told.standard),
            ("The Easy Read words", record.easy_read, told.easy_read),
            ("The pictures", record.pictures, told.pictures),
        )
        if not same(old, new)
    )


def _untold(standard: SourceFacts, easy: SourceFacts) -> Iterator[Untold]:
    for chapter, parts in left_out(standard, easy.rows).items():
        for part in parts:
            words = " ".join(b.text for b in standard.blocks if part in b.parts)
            yield Untold(part, chapter, words)


def _questions(standard: SourceFacts, easy: SourceFacts, *other: SourceFacts) -> Iterator[Question]:
    """The open questions of QUESTIONS, each once for what it is about."""
    checks = [check for check in all_checks() if check.id in QUESTIONS]
    about, sources = easy.about, (easy, standard, *other)
    publication = PublicationFacts(about, (), False, tuple(map(EditionFacts, sources)))
    found = [(run_publication_checks(publication, checks).findings, "")]
    found += [(run_checks((), {}, checks, source=s).findings, s.edition) for s in sources]
    shown = tuple(picture.name for picture in pictures_of(publication))
    for findings, edition in found:
        for finding in about.people.decide(findings, edition, about.version, about.date):
            if finding.outcome is Outcome.NEEDS_PERSON:
                key = finding.check if edition in {"", easy.edition} else f"W02 {edition}"
                seen = () if edition else shown
                yield Question(key, finding.check, edition, finding.message, seen)
