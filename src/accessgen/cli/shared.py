"""What commands share: how they read options, spread work over processes and tell of it."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer

from accessgen.errors import UsageError, nearest
from accessgen.findings import Finding, Outcome, Severity
from accessgen.project import PROJECT_FILE, Project, find_project, load_project
from accessgen.resources import bundled
from accessgen.sources import YamlMap, load_yaml, read_text

FEW = 12
"""Pieces of work of which each is told when it is done."""
QUIET = 2.0
"""Seconds between two lines where there are more."""


def open_project(path: Path | None, out: Path | None) -> tuple[Project, Path]:
    """The project, and the folder to write to. Without a project here, the toolkit's own."""
    file = find_project(path) if path else project_here()
    if file is None:
        return load_project(bundled(PROJECT_FILE)), out or Path.cwd() / "out"
    project = load_project(file)
    return project, out or project.out


def own_project(path: Path | None) -> Project:
    """The project to write into: never the toolkit that came with accessgen.

    Raises UsageError if there is no project here.
    """
    file = find_project(path) if path else project_here()
    if file is None:
        raise UsageError(
            f"There is no {PROJECT_FILE} in this folder or above it. Go to the folder of your "
            'project first, or make one: accessgen new project "Our documents".'
        )
    return load_project(file)


def project_here() -> Path | None:
    """The project file of the folder where people stand, or of the nearest folder above it."""
    here = Path.cwd()
    files = (folder / PROJECT_FILE for folder in (here, *here.parents))
    return next((file for file in files if file.is_file()), None)


def shared_data(project: Project, name: str) -> Mapping[str, Any]:
    """What content/data/NAME.yaml says; empty without the file, and while it says nothing yet."""
    path = project.content / "data" / f"{name}.yaml"
    node = load_yaml(read_text(path, project.shown(path)), "") if path.is_file() else None
    return node if isinstance(node, YamlMap) else {}


def choice(value: str, known: Sequence[str], option: str) -> str:
    """The value, if it is known. Raises UsageError that names the nearest one."""
    if value not in known:
        raise UsageError(f'{option} does not know "{value}". {nearest(value, known)}')
    return value


def choices(values: str, known: Sequence[str], option: str) -> tuple[str, ...]:
    """The values of a list with commas, each once. Raises UsageError for one that is unknown."""
    names = (choice(name.strip(), known, option) for name in values.split(","))
    return tuple(dict.fromkeys(names))


def fails(findings: Iterable[Finding], limit: str) -> bool:
    """Whether one of the findings failed and is as grave as --fail-on says."""
    return any(
        finding.outcome is Outcome.FAILED
        and limit != "never"
        and finding.severity.rank <= Severity(limit).rank
        for finding in findings
    )


class _Here(Executor):
    """An executor that works at once and in this process: for one job, and for finding faults."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Call `fn` now."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as fault:  # noqa: BLE001 - an executor hands every fault to its caller
            future.set_exception(fault)
        return future


def executor_for(jobs: int, count: int) -> Executor:
    """An executor for `count` pieces of work; `jobs` processes, or one a core for 0."""
    workers = min(jobs or os.cpu_count() or 1, count)
    if workers > 1:
        return ProcessPoolExecutor(workers, initializer=collect_seldom)
    collect_seldom()
    return _Here()


def collect_seldom() -> None:
    """Let Python look for garbage less often: a job makes many values and hardly any cycles.

    At Python's own pace the looking takes a sixth of the time of a build.
    """
    gc.set_threshold(100_000, 50, 100)


@contextmanager
def progress(title: str, count: int) -> Iterator[Callable[[str], None]]:
    """Gives a function that tells of each piece of work, in plain lines.

    A screen reader reads a line once, and a log keeps it; a bar that is drawn again and again is
    good for neither. Of many pieces a line is written every few seconds, and for the last.
    """
    if count:
        typer.echo(f"{title}: {count} to do.", err=True)
    done, told = 0, time.monotonic()

    def tell(line: str) -> None:
        nonlocal done, told
        done += 1
        if count <= FEW or done == count or time.monotonic() - told >= QUIET:
            told = time.monotonic()
            typer.echo(f"{done} of {count}: {line}", err=True)

    yield tell
