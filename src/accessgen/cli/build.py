"""`accessgen build`: make every publication, check every file, and report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.build import BuildResult, build_all, check_publications, write_renditions
from accessgen.cli.shared import choice, choices, executor_for, fails, open_project, progress
from accessgen.edition import Edition
from accessgen.errors import SourceErrors, UsageError
from accessgen.project import FAIL_ON, Job, Project, load_publication
from accessgen.report.formats import FORMATS, write_report
from accessgen.report.results import from_build
from accessgen.report.terminal import (
    print_errors,
    print_faults,
    print_promise,
    print_report,
    print_table,
)
from accessgen.reviewing.gate import not_ready
from accessgen.writers import WRITERS


def build(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    project: Annotated[
        Path | None,
        typer.Argument(
            metavar="PROJECT", help="A project's folder. Left out: this folder, or our toolkit."
        ),
    ] = None,
    edition: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this edition; say it again for another."),
    ] = None,
    publication: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this publication; say it again for another."),
    ] = None,
    formats: Annotated[
        str, typer.Option("--format", metavar="FORMATS", help="docx, pdf or both.")
    ] = "docx,pdf",
    out: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where to write. Left out: out.")
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="NUMBER", help="Processes; 0 means one a core.")
    ] = 0,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="LEVEL",
            help=f"Fail from: {', '.join(FAIL_ON)}. Left out: as accessgen.yaml says.",
        ),
    ] = None,
    report_format: Annotated[
        str, typer.Option(metavar="FORMATS", help=f"The reports to write: {', '.join(FORMATS)}.")
    ] = "html,json",
    release: Annotated[
        bool,
        typer.Option("--release", help="For publishing: fail if a record of people is missing."),
    ] = False,
    today: Annotated[
        dt.datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="The day that overrides are held to. Left out: each publication's own date.",
        ),
    ] = None,
) -> None:
    """Make every publication in every edition, check each file, and say what was found."""
    loaded, folder = open_project(project, out)
    limit = choice(fail_on or loaded.fail_on, FAIL_ON, "--fail-on")
    wanted = choices(formats, tuple(WRITERS), "--format")
    reports = choices(report_format, tuple(FORMATS), "--report-format")
    known = tuple(loaded.finder().names())
    editions = [choice(name, known, "--edition") for name in edition or ()]
    if release and editions:
        raise UsageError("A release is made of all editions. Leave out --edition or --release.")
    names = [choice(name, loaded.known(), "--publication") for name in publication or ()]
    todo, broken = _jobs(loaded, names or loaded.publications, editions or loaded.editions, wanted)
    if not todo and not broken:
        raise UsageError(
            "There is nothing to build: accessgen.yaml names no publications. "
            f"Known here: {', '.join(loaded.known()) or 'none'}."
        )
    todo = [replace(job, today=today.date() if today else None) for job in todo]
    results = [*broken, *_run(todo, folder, jobs)]
    results += check_publications(todo, results)
    results.sort(key=lambda result: (result.publication, result.edition))
    code = _close(results, folder, reports, limit)
    raise typer.Exit(max(code, _gate(results)) if release else code)


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
        todo += [
            Job(project, dated, item, formats) for dated in publication.each() for item in loaded
        ]
    return todo, broken


def _run(todo: list[Job], folder: Path, jobs: int) -> Iterator[BuildResult]:
    """Build and write, telling of each job as it is done: a bar on a terminal, else lines."""
    with executor_for(jobs, len(todo)) as executor, progress("Making documents", len(todo)) as tell:
        for result in build_all(todo, executor):
            write_renditions(result, folder)
            tell(_line(result))
            yield result


def _line(result: BuildResult) -> str:
    made = ", ".join(item.format for item in result.renditions) or "not built"
    return f"{result.publication}, {result.edition}: {made} ({result.seconds:.1f} s)"


def _close(results: list[BuildResult], folder: Path, reports: Sequence[str], limit: str) -> int:
    """Print and write what happened and give the exit code."""
    out, err = Console(soft_wrap=True), Console(stderr=True, soft_wrap=True)
    report = from_build(results, folder)
    written = write_report(report, reports, folder / "report", limit)
    print_report(out, replace(report, troubles=()))  # they are told of in full below
    out.print()
    print_table(out, results, folder)
    print_promise(out, report, written)
    print_errors(err, results)
    print_faults(err, results)
    if any(result.fault for result in results):
        return 3
    if any(result.errors for result in results):
        return 2
    return 1 if fails(report.findings, limit) else 0


def _gate(results: list[BuildResult]) -> int:
    """No record, no release: say what people still have to do, and give the exit code."""
    err = Console(stderr=True, soft_wrap=True, highlight=False)
    waiting = [
        (result.publication, item) for result in results for item in not_ready(result.findings)
    ]
    if waiting:
        err.print("\nThis is not ready for release. People still have to look at this:")
    for name, item in waiting:
        err.print(f"  {name}: {item.check} {item.message}", markup=False)
    if not waiting:
        err.print("\nNo record of people is missing.")
    return 1 if waiting else 0
