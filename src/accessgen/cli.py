"""The command line: the only room that prints or exits.

Exit codes: 0 all good; 1 findings at or above --fail-on; 2 wrong use, or mistakes in the sources;
3 a fault of accessgen itself.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from accessgen import __version__
from accessgen.build import BuildResult, build_all, check_publications, write_renditions
from accessgen.edition import Edition
from accessgen.errors import AccessgenError, SourceErrors, UsageError, nearest
from accessgen.findings import Finding, Outcome, Severity
from accessgen.project import (
    FAIL_ON,
    Job,
    Project,
    find_project,
    load_project,
    load_publication,
)
from accessgen.report.terminal import print_errors, print_faults, print_findings, print_table
from accessgen.resources import bundled
from accessgen.writers import WRITERS

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _accessgen() -> None:
    """Accessible documents: one source to standard, large-print and Easy Read, Word and PDF."""


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


@app.command()
def build(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    project: Annotated[
        Path | None,
        typer.Argument(help="A project's folder. Left out: this folder, or accessgen's toolkit."),
    ] = None,
    edition: Annotated[list[str] | None, typer.Option(help="Only this edition.")] = None,
    publication: Annotated[list[str] | None, typer.Option(help="Only this publication.")] = None,
    formats: Annotated[str, typer.Option("--format", help="docx, pdf or both.")] = "docx,pdf",
    out: Annotated[Path | None, typer.Option(help="Where to write.")] = None,
    jobs: Annotated[int, typer.Option(min=0, help="Processes; 0 means one a core.")] = 0,
    fail_on: Annotated[str | None, typer.Option(help=", ".join(FAIL_ON))] = None,
    today: Annotated[
        dt.datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            help="The day that overrides are held to. Left out: each publication's own date.",
        ),
    ] = None,
) -> None:
    """Make every publication in every edition, check each file, and say what was found."""
    loaded, folder = _open_project(project, out)
    limit = _choice(fail_on or loaded.fail_on, FAIL_ON, "--fail-on")
    wanted = tuple(_choice(name.strip(), tuple(WRITERS), "--format") for name in formats.split(","))
    editions = [
        _choice(name, tuple(loaded.finder().names()), "--edition") for name in edition or ()
    ]
    names = [_choice(name, loaded.known(), "--publication") for name in publication or ()]
    todo, broken = _jobs(loaded, names or loaded.publications, editions or loaded.editions, wanted)
    todo = [replace(job, today=today.date() if today else None) for job in todo]
    results = [*broken, *_run(todo, folder, jobs)]
    results += check_publications(todo, results)
    results.sort(key=lambda result: (result.publication, result.edition))
    raise typer.Exit(_close(results, folder, limit))


def _open_project(path: Path | None, out: Path | None) -> tuple[Project, Path]:
    """The project, and the folder to write to. Without a project here, the toolkit's own."""
    if path is not None:
        project = load_project(find_project(path))
        return project, out or project.out
    try:
        project = load_project(find_project(Path.cwd()))
    except UsageError:
        return load_project(bundled("accessgen.yaml")), out or Path.cwd() / "out"
    return project, out or project.out


def _choice(value: str, known: tuple[str, ...], option: str) -> str:
    if value not in known:
        raise UsageError(f'{option} does not know "{value}". {nearest(value, known)}')
    return value


def _jobs(
    project: Project, names: Sequence[str], editions: Sequence[str], formats: tuple[str, ...]
) -> tuple[list[Job], list[BuildResult]]:
    """The jobs to do, and a result for each publication and edition that cannot even be read."""
    todo: list[Job] = []
    broken: list[BuildResult] = []
    if project.problems:
        broken.append(BuildResult("", "", errors=project.problems))
    loaded: list[Edition] = []
    for name in editions:
        try:
            loaded.append(project.finder().load(name))
        except SourceErrors as found:
            broken += [BuildResult(item, name, errors=found.errors) for item in names]
    for name in names:
        try:
            publication = load_publication(project, name)
        except SourceErrors as found:
            broken += [BuildResult(name, item.id, errors=found.errors) for item in loaded]
            continue
        todo += [Job(project, publication, item, formats) for item in loaded]
    return todo, broken


def _run(todo: list[Job], folder: Path, jobs: int) -> Iterator[BuildResult]:
    """Build and write, telling of each job as it is done: a bar on a terminal, else lines."""
    with _executor(jobs, len(todo)) as executor, _progress(len(todo)) as tell:
        for result in build_all(todo, executor):
            write_renditions(result, folder)
            tell(result)
            yield result


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


def _executor(jobs: int, count: int) -> Executor:
    workers = min(jobs or os.cpu_count() or 1, count)
    return ProcessPoolExecutor(workers) if workers > 1 else _Here()


@contextmanager
def _progress(count: int) -> Iterator[Any]:
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda result: typer.echo(_line(result), err=True)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Making documents", total=count)
        yield lambda result: progress.update(task, advance=1, description=_line(result))


def _line(result: BuildResult) -> str:
    made = ", ".join(item.format for item in result.renditions) or "not built"
    return f"{result.publication}, {result.edition}: {made} ({result.seconds:.1f} s)"


def _close(results: list[BuildResult], folder: Path, limit: str) -> int:
    """Print what happened and give the exit code."""
    out, err = Console(soft_wrap=True), Console(stderr=True, soft_wrap=True)
    print_findings(out, results)
    out.print()
    print_table(out, results, folder)
    print_errors(err, results)
    print_faults(err, results)
    if any(result.fault for result in results):
        return 3
    if any(result.errors for result in results):
        return 2
    findings = [finding for result in results for finding in result.findings]
    return 1 if any(_counts(finding, limit) for finding in findings) else 0


def _counts(finding: Finding, limit: str) -> bool:
    """Whether a finding fails the build: it failed, and it is as grave as --fail-on says."""
    if limit == "never" or finding.outcome is not Outcome.FAILED:
        return False
    return finding.severity.rank <= Severity(limit).rank


def main(args: list[str] | None = None) -> None:
    """Run the command line; every trouble ends in words and an exit code.

    Wrong options are told by Typer, which ends with 2 as well.
    """
    err = Console(stderr=True, soft_wrap=True)
    try:
        app(args)
    except SourceErrors as found:
        print_errors(err, [BuildResult("", "", errors=found.errors)])
        raise SystemExit(found.exit_code) from None
    except AccessgenError as trouble:
        err.print(str(trouble), markup=False)
        raise SystemExit(trouble.exit_code) from None
    except Exception as fault:  # noqa: BLE001 - the last door: people get words, not a traceback
        err.print(f"accessgen itself failed: {fault!r}. Please report this.", markup=False)
        raise SystemExit(3) from fault if "ACCESSGEN_DEBUG" in os.environ else None


if __name__ == "__main__":
    main()
