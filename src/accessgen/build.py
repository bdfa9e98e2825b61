"""From jobs to finished, checked files.

`build_one` is a pure function from a Job to a BuildResult: nothing is written and nothing printed,
so any executor may run it in any process. Only `write_renditions`, in the parent, touches the disk,
and each file appears whole or not at all.
"""

from __future__ import annotations

import functools
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from accessgen.beside import Beside, files_beside
from accessgen.checks import (
    CheckResults,
    FinishedFile,
    Ran,
    run_checks,
    run_publication_checks,
)
from accessgen.checks.sourced import EditionFacts, PublicationFacts
from accessgen.checks.sourced_doubts import record_findings
from accessgen.checks.sourced_people import override_findings, unused_overrides
from accessgen.edition import file_stem
from accessgen.errors import SourceError, SourceErrors
from accessgen.events import drawings_of
from accessgen.files import write_whole
from accessgen.findings import Finding
from accessgen.model import Document, Meta
from accessgen.pictures import PictureLibrary
from accessgen.project import Job, Project
from accessgen.reader import Source, read
from accessgen.resources import bundled
from accessgen.source_facts import about, event_facts, source_facts
from accessgen.transforms import TRANSFORMS, begin_pages, part_of, unknown_chapters
from accessgen.writers import WRITERS
from accessgen.writers.base import Written
from accessgen.writers.glyphs import missing_glyphs


@dataclass(frozen=True, slots=True)
class Rendition:
    """One finished file of a publication, in memory. `seconds` is what writing it took."""

    publication: str
    edition: str
    format: str
    data: bytes
    pages: int
    seconds: float

    @property
    def path(self) -> Path:
        """Where it belongs below the output folder."""
        return Path(self.edition) / f"{file_stem(self.publication, self.edition)}.{self.format}"


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What became of one job.

    Either `renditions` with what goes `beside` them and their `findings`, or `errors` of the
    source, or a `fault` of accessgen itself (a traceback for whoever mends it; authors are not
    shown it). What was found by looking at all editions of a publication together is a result
    with an empty `edition`. `facts` is what
    those checks read. `checking` is how many of the `seconds` the checks took.
    """

    publication: str
    edition: str
    renditions: tuple[Rendition, ...] = ()
    beside: tuple[Beside, ...] = ()
    findings: tuple[Finding, ...] = ()
    ran: tuple[Ran, ...] = ()
    errors: tuple[SourceError, ...] = ()
    fault: str = ""
    seconds: float = 0.0
    facts: EditionFacts | None = None
    checking: float = 0.0


def build_one(job: Job) -> BuildResult:
    """Read, transform, write and check one publication in one edition."""
    begun = time.perf_counter()
    try:
        document = document_of(job)
        parts = _parts(job)
        written = [_write(job, *part) for part in parts or [(document, 0)]]
        renditions = tuple(rendition for files in written for rendition in files)
        beside = files_beside(job, _source(job))
        made = time.perf_counter()
        checked = _together([_check(job, document, files) for files in written])
    except SourceErrors as found:  # of the texts, or of the edition's limits
        return _result(job, begun, errors=found.errors)
    findings = job.publication.people.decide(
        _advised(checked.findings, job.publication.template),
        job.edition.id,
        job.publication.version,
        job.day,
        job.today,
    )
    return _result(
        job,
        begun,
        renditions=renditions,
        beside=beside,
        findings=findings,
        ran=checked.ran,
        facts=checked.facts,
        checking=time.perf_counter() - made,
    )


def _result(job: Job, begun: float, **parts: object) -> BuildResult:
    seconds = time.perf_counter() - begun
    return BuildResult(job.publication.id, job.edition.id, seconds=seconds, **parts)  # type: ignore[arg-type]


def document_of(job: Job, instead: Path | None = None, part: int = 0) -> Document:
    """The finished document of a job: read, and taken through the edition's transforms.

    A text in the folder `instead` is read in the place of the publication's own. `part` is one of
    the parts that the edition comes in, from 1; 0 is the whole. Raises SourceErrors with all of
    the author's mistakes, characters without a glyph included.
    """
    source = _source(job)
    parts = job.publication.parts.get(job.edition.id)
    if part and parts:
        title = f"{source.meta.edition_title}, part {part} of {len(parts.chapters)}"
        source = replace(source, meta=replace(source.meta, edition_title=title))
    if instead is not None:
        source = replace(source, folder=instead, templates=(source.folder, *source.templates))
    document = read(source)
    if part and parts:
        document = part_of(document, parts.chapters, part)
    for name in job.edition.transforms:
        document = TRANSFORMS[name](document)
    missing = missing_glyphs(document, job.edition.style.face)
    if missing:
        raise SourceErrors(missing)
    return document


def _parts(job: Job) -> list[tuple[Document, int]]:
    """The parts that the publication asks for in this edition, with their numbers; often none.

    Raises SourceErrors for a part that names a chapter which is not there.
    """
    parts = job.publication.parts.get(job.edition.id)
    if parts is None:
        return []
    unknown = unknown_chapters(read(_source(job)), parts.chapters)
    if unknown:
        hint = "Write the id of a heading of the second level: ## Care plans {#care-plans}"
        raise SourceErrors(
            [
                SourceError(parts.position, f'"parts" names "{name}", which is no chapter.', hint)
                for name in unknown
            ]
        )
    numbers = range(1, len(parts.chapters) + 1)
    return [(document_of(job, part=number), number) for number in numbers]


def _source(job: Job) -> Source:
    """What the reader needs for this job. Project folders come first, then the toolkit's."""
    project, publication, edition = job.project, job.publication, job.edition
    contents = tuple(dict.fromkeys((project.content, bundled("content"))))
    name = f"{edition.text}.md"
    return Source(
        root=project.root,
        folder=publication.folder,
        file=f"{publication.template}/{name}" if publication.template else name,
        text=edition.text,
        meta=_meta(job),
        pictures=_pictures(job),
        variables={**publication.data, "publication": publication.variables()},
        templates=tuple(path / "templates" for path in contents),
        blocks=tuple(path / "blocks" for path in contents),
        panels=frozenset(edition.style.panels),
        beside={name: file_stem(name, edition.id) for name in project.known()},
        roles=frozenset(edition.style.text),
    )


def _meta(job: Job) -> Meta:
    publication, edition = job.publication, job.edition
    return Meta(
        id=publication.id,
        title=publication.title,
        edition=edition.id,
        edition_title=edition.title,
        lang=job.project.language,
        description=publication.description,
        owner=publication.owner,
        version=publication.version,
        date=publication.date,
        review=publication.review,
        chapter_breaks=publication.chapter_breaks,
    )


def _pictures(job: Job) -> PictureLibrary:
    """The project's pictures, and those that are drawn from what its event says."""
    found, event = library_of(job.project), job.publication.event
    return found.with_drawn(drawings_of(event)) if event else found


def library_of(project: Project) -> PictureLibrary:
    """The pictures of a project: its own, then the toolkit's. Raises SourceErrors if unreadable."""
    contents = tuple(dict.fromkeys((project.content, bundled("content"))))
    return library(contents, project.root)


@functools.cache
def library(contents: tuple[Path, ...], root: Path) -> PictureLibrary:
    """The pictures of a project, loaded once per process; the project's own win over ours."""
    found = [path / "pictures" / "pictures.yaml" for path in contents]
    own, *others = [
        PictureLibrary.load(path, root if path.is_relative_to(root) else path.parent)
        for path in found
        if path.is_file()
    ]
    return own.over(others[0]) if others else own


def _write(job: Job, document: Document, part: int) -> tuple[Rendition, ...]:
    """Write each format that the job asks for, of the whole (0) or of a part.

    The PDF is always laid out, since its page numbers fill in the contents of the Word file, and
    the chapters that begin a page there begin one in Word too, which keeps those numbers true.
    """
    pictures = _pictures(job)
    renditions = []
    page_of: Mapping[str, int] = {}
    for name, write in WRITERS.items():
        begun = time.perf_counter()
        written: Written = write(document, job.edition.style, pictures, page_of)
        seconds = time.perf_counter() - begun
        page_of = page_of or written.page_of
        document = begin_pages(document, written.begun)
        if name in job.formats:
            renditions.append(
                Rendition(
                    f"{job.publication.id}-part-{part}" if part else job.publication.id,
                    job.edition.id,
                    name,
                    written.data,
                    written.pages,
                    seconds,
                )
            )
    return tuple(renditions)


def _check(job: Job, document: Document, renditions: tuple[Rendition, ...]) -> CheckResults:
    files = [
        FinishedFile(job.edition.id, item.format, item.data, item.path.as_posix())
        for item in renditions
    ]
    outputs = [file.label for file in files]
    return run_checks(
        files,
        job.edition.limits,
        language_choice=job.publication.language_choice,
        source=source_facts(job, document, _pictures(job), outputs),
        words=job.project.words,
    )


def _advised(findings: Iterable[Finding], template: str | None) -> list[Finding]:
    """The findings, with advice for people whose texts a template holds: they change data."""
    if template is None:
        return list(findings)
    advice = f"The template “{template}” writes this from your data. Put them right first."
    return [
        replace(found, hint=advice) if ":::" in found.hint or ".md" in found.hint else found
        for found in findings
    ]


def _together(checked: Sequence[CheckResults]) -> CheckResults:
    """What was found in all parts; what is true of their one source is told once."""
    findings = dict.fromkeys(found for one in checked for found in one.findings)
    ran = dict.fromkeys(check for one in checked for check in one.ran)
    facts = checked[0].facts
    if facts and len(checked) > 1:
        facts = replace(facts, parts=tuple(one.facts.texts for one in checked if one.facts))
    return CheckResults(tuple(findings), tuple(ran), facts)


# ------------------------------------------------------------- many jobs


def build_all(jobs: Iterable[Job], executor: Executor) -> Iterator[BuildResult]:
    """Build jobs in any executor and give each result as it comes.

    A fault in one job, even one that kills its process, never loses another: it becomes the
    `fault` of its own result.
    """
    waiting: dict[Future[BuildResult], Job] = {executor.submit(build_one, job): job for job in jobs}
    for future in as_completed(waiting):
        job = waiting[future]
        fault = future.exception()
        if fault is None:
            yield future.result()
        else:
            told = "".join(traceback.format_exception(fault))
            yield BuildResult(job.publication.id, job.edition.id, fault=told)


def check_publications(
    jobs: Sequence[Job], results: Sequence[BuildResult]
) -> Iterator[BuildResult]:
    """Look at all editions of each publication together, when all that can be made are made."""
    for name in dict.fromkeys(job.publication.id for job in jobs):
        mine = [job for job in jobs if job.publication.id == name]
        made = [result for result in results if result.publication == name]
        if any(result.facts for result in made):
            yield _check_publication(mine, made)


def _check_publication(jobs: Sequence[Job], made: Sequence[BuildResult]) -> BuildResult:
    begun = time.perf_counter()
    job = jobs[0]
    facts = tuple(result.facts for result in made if result.facts)
    wanted = job.project.editions
    asked = {item.edition.id for item in jobs} >= set(wanted) and len(facts) == len(jobs)
    editions = tuple(sorted(facts, key=lambda item: item.source.edition))
    limits = {item.edition.id: item.edition.limits for item in jobs}
    event = event_facts(job.publication)
    checked = run_publication_checks(
        PublicationFacts(about(job), wanted, asked, editions, event, limits)
    )
    people, day = job.publication.people, job.day
    version = job.publication.version
    decided = people.decide(checked.findings, "", version, day, job.today)
    findings = [
        *override_findings(people.overrides, day),
        *record_findings(people.records, version, job.today),
        *decided,
    ]
    if asked:
        everywhere = [*decided, *(found for result in made for found in result.findings)]
        findings += unused_overrides(people.overrides, everywhere, day)
    return BuildResult(
        job.publication.id,
        "",
        findings=tuple(findings),
        ran=checked.ran,
        seconds=time.perf_counter() - begun,
    )


def write_renditions(result: BuildResult, out: Path) -> list[Path]:
    """Write a result's files below `out`: its documents, and what goes beside them.

    Each appears whole or not at all.

    Raises OutputError, in words, if the folder cannot be written to or the disk is full.
    """
    files: tuple[Rendition | Beside, ...] = (*result.renditions, *result.beside)
    for file in files:
        write_whole(out / file.path, file.data)
    return [out / file.path for file in files]


def left_over(
    results: Iterable[BuildResult], editions: Iterable[str], formats: Sequence[str], out: Path
) -> tuple[Path, ...]:
    """Documents in the folders of these editions that these results did not write."""
    made = {out / item.path for result in results for item in result.renditions}
    patterns = [f"{name}/*.{form}" for name in editions for form in formats]
    there = (path for pattern in patterns for path in out.glob(pattern))
    return tuple(sorted(path for path in there if path not in made))
