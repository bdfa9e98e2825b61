"""What commands share: how they read options, spread work over processes and tell of it."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from accessgen.errors import UsageError, nearest
from accessgen.findings import Finding, Outcome, Severity
from accessgen.project import Project, find_project, load_project
from accessgen.resources import bundled


def open_project(path: Path | None, out: Path | None) -> tuple[Project, Path]:
    """The project, and the folder to write to. Without a project here, the toolkit's own."""
    if path is not None:
        project = load_project(find_project(path))
        return project, out or project.out
    try:
        project = load_project(find_project(Path.cwd()))
    except UsageError:
        return load_project(bundled("accessgen.yaml")), out or Path.cwd() / "out"
    return project, out or project.out


def own_project(path: Path | None) -> Project:
    """The project to write into: never the toolkit that came with accessgen.

    Raises UsageError if there is no project here.
    """
    if path is not None:
        return load_project(find_project(path))
    try:
        file = find_project(Path.cwd())
    except UsageError:
        raise UsageError(
            "There is no accessgen.yaml in this folder. Go to the folder of your project first, "
            'or make one: accessgen new project "Our documents".'
        ) from None
    return load_project(file)


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
    """Gives a function that tells of each piece of work: a bar on a terminal, else lines."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda line: typer.echo(line, err=True)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=count)
        yield lambda line: bar.update(task, advance=1, description=line)
