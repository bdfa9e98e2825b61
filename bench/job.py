"""The job of a case: which project and publication it is, in the standard edition."""

from __future__ import annotations

import json
from pathlib import Path

from accessgen.project import Job, find_project, load_project, load_publication
from accessgen.resources import bundled


def load_job(case: Path, kind: str) -> tuple[Job, tuple[Path, ...]]:
    """The job of a case, and the content folders that its pictures come from."""
    place = json.loads((case / "case.json").read_text(encoding="utf-8"))
    project = load_project(find_project(Path(place["project"])))
    publication = load_publication(project, place["publication"])
    job = Job(project, publication, project.finder().load("standard"), (kind,))
    return job, tuple(dict.fromkeys((project.content, bundled("content"))))
