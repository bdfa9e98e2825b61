"""Everything that a draft of one publication is made from, gathered before a word is changed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from accessgen.build import document_of, library_of
from accessgen.checks.reading.lists import use_lists_of
from accessgen.checks.sourced import STANDARD, SourceBlock
from accessgen.drafting.draft_file import Suggest
from accessgen.drafting.drafter import Draft
from accessgen.drafting.hard_words import Glossary, glossary_of
from accessgen.drafting.ideas import Idea, ideas
from accessgen.drafting.worksheet import Worksheet
from accessgen.edition import Edition
from accessgen.errors import UsageError, nearest
from accessgen.model import Document
from accessgen.pictures import PictureLibrary
from accessgen.project import Job, Project, load_publication
from accessgen.source_facts import source_blocks
from accessgen.transforms import TRANSFORMS
from accessgen.writers import WRITERS
from accessgen.writers.base import Written

WORKSHEET = "worksheet"


@dataclass(frozen=True, slots=True)
class Plan:
    """A publication to draft: its standard text read, cut into ideas, with glossary and pictures.

    `job` is the publication in its standard edition, tables told as lists.
    """

    job: Job
    document: Document
    blocks: tuple[SourceBlock, ...]
    ideas: tuple[Idea, ...]
    glossary: Glossary
    pictures: PictureLibrary

    @property
    def text(self) -> Path | None:
        """The file of the standard text, or None if a template holds it."""
        publication = self.job.publication
        return None if publication.template else publication.folder / f"{STANDARD}.md"

    @property
    def loose(self) -> int:
        """How many pieces of text stand for a whole section, since nothing nearer has an id."""
        headings = {block.id for block in self.blocks if block.level}
        return len({idea.position for idea in self.ideas if idea.block in headings})

    def part(self, name: str) -> tuple[Idea, ...]:
        """The ideas of one chapter, section or block. Raises UsageError if it has no such part."""
        found = tuple(idea for idea in self.ideas if name in (idea.block, *idea.parts))
        if not found:
            known = {part for idea in self.ideas for part in (idea.block, *idea.parts)}
            raise UsageError(f"There is no part “{name}” in the text. {nearest(name, known)}")
        return found


def plan(project: Project, name: str) -> Plan:
    """Read a publication's standard text, and use its project's own word lists from here on.

    Raises UsageError or SourceErrors as reading does.
    """
    use_lists_of(project.words)
    publication = load_publication(project, name)
    edition = project.finder().load(STANDARD)
    job = Job(project, publication, replace(edition, transforms=("all_tables_to_lists",)), ())
    document = document_of(job)
    blocks = source_blocks(document)
    found = tuple(ideas(blocks))
    if not found:
        raise UsageError(f"The standard text of {name} has no sentences to draft.")
    return Plan(job, document, blocks, found, glossary_of(publication.data), library_of(project))


def as_written(job: Job) -> Document:
    """The standard text as its author wrote it, tables and all."""
    return document_of(_untransformed(job))


def _untransformed(job: Job) -> Job:
    return replace(job, edition=replace(job.edition, transforms=()))


def reread(job: Job) -> Callable[[str], Document]:
    """Reads a changed standard text of the same publication, without changing any file of it."""
    plain = _untransformed(job)

    def read(text: str) -> Document:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / f"{STANDARD}.md").write_text(text, encoding="utf-8")
            return document_of(plain, instead=folder)

    return read


def by_chapter(drafts: Sequence[Draft]) -> dict[str, list[Draft]]:
    """The drafts of each chapter, by a name for its file: a worksheet for each."""
    found: dict[str, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.idea.chapter_id, []).append(draft)
    return {f"{n:02}-{name or 'text'}": found[name] for n, name in enumerate(found, start=1)}


def write_worksheet(
    plan: Plan, drafts: Sequence[Draft], suggest: Suggest, edition: Edition, formats: Sequence[str]
) -> Iterator[tuple[str, Written]]:
    """The worksheet of some drafts, in each format."""
    meta = plan.document.meta
    first = drafts[0].idea
    mine = replace(
        meta,
        title=f"Worksheet: {first.chapter or meta.title}",
        subtitle="",
        edition=edition.id,
        edition_title=edition.title,
        chapter_breaks=False,
    )
    document = Worksheet(mine, meta.title, drafts, plan.pictures, suggest).document()
    for transform in edition.transforms:
        document = TRANSFORMS[transform](document)
    for form in (form for form in WRITERS if form in formats):
        yield form, WRITERS[form](document, edition.style, plan.pictures, {})
