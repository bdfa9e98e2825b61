"""The real toolkit, built once for all tests that look at it."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from accessgen.build import BuildResult, build_all, document_of, write_renditions
from accessgen.model import Document
from accessgen.project import Job, find_project, load_project, load_publication
from tests.support.program import ROOT

PUBLICATIONS = (
    "guidance-booklet",
    "event-pack",
    "event-story",
    "follow-up",
    "follow-up-change",
    "thank-you",
    "you-said",
    "booking-form",
    "feedback-form",
    "pledge-card",
    "photo-consent",
    "monitoring-form",
    "course-proposal",
    "rewards-policy",
)
EDITIONS = ("standard", "large-print", "easy-read")
FORMATS = ("docx", "pdf")
ALL = [(publication, edition) for publication in PUBLICATIONS for edition in EDITIONS]


@dataclass(frozen=True)
class Toolkit:
    """The built toolkit: its folder, its results, and the documents behind them."""

    folder: Path
    results: dict[tuple[str, str], BuildResult]
    jobs: dict[tuple[str, str], Job]

    def path(self, publication: str, edition: str, form: str) -> Path:
        """A finished file; of an edition in parts the first."""
        return self._of(publication, edition, form)[0]

    def paths(self, form: str) -> list[Path]:
        """Every finished file of a format, parts included."""
        return [path for key in ALL for path in self._of(*key, form)]

    def _of(self, publication: str, edition: str, form: str) -> list[Path]:
        made = self.results[publication, edition].renditions
        return [self.folder / item.path for item in made if item.format == form]

    def document(self, publication: str, edition: str) -> Document:
        """The document that the file was written from."""
        return _document(self.jobs[publication, edition])

    def whole(self, publication: str, edition: str) -> Document:
        """The whole document, where the files are parts of it."""
        job = self.jobs[publication, edition]
        in_parts = job.edition.id in job.publication.parts
        return document_of(job) if in_parts else _document(job)


@functools.cache
def toolkit() -> Toolkit:
    """Build everything, in two processes, into a folder that goes with the test run."""
    jobs = {(job.publication.id, job.edition.id): job for job in _jobs()}
    folder = Path(tempfile.mkdtemp(prefix="accessgen-toolkit-"))
    results = {}
    with ProcessPoolExecutor(2) as executor:
        for result in build_all(jobs.values(), executor):
            write_renditions(result, folder)
            results[result.publication, result.edition] = result
    return Toolkit(folder, results, jobs)


def _jobs() -> Iterator[Job]:
    project = load_project(find_project(ROOT))
    editions = [project.finder().load(name) for name in project.editions]
    for name in project.publications:
        publication = load_publication(project, name)
        for edition in editions:
            yield Job(project, publication, edition, FORMATS)


_documents: dict[tuple[str, str], Document] = {}


def _document(job: Job) -> Document:
    key = (job.publication.id, job.edition.id)
    if key not in _documents:
        _documents[key] = document_of(job, part=int(job.edition.id in job.publication.parts))
    return _documents[key]
