"""`accessgen build`: make every publication, check every file, and report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from accessgen.build import (
    BuildResult,
    build_all,
    check_publications,
    left_over,
    write_renditions,
)
from accessgen.checks.check import shortened
from accessgen.cli.options import (
    BOTH,
    REPORTS,
    DocumentFormats,
    FailOn,
    Jobs,
    OutFolder,
    ProjectFolder,
    day_of,
    day_option,
)
from accessgen.cli.shared import (
    choice,
    choices,
    executor_for,
    fails,
    open_project,
    progress,
    project_here,
)
from accessgen.edition import Edition
from accessgen.errors import SourceErrors, UsageError
from accessgen.project import FAIL_ON, Job, Project, load_publication
from accessgen.report.formats import FORMATS, write_report
from accessgen.report.order import points_of
from accessgen.report.results import from_build
from accessgen.report.terminal import (
    print_errors,
    print_faults,
    print_promise,
    print_report,
    print_sum,
    print_table,
    shown,
)
from accessgen.reviewing.gate import not_ready, typed_ahead
from accessgen.writers import WRITERS

REPORTED = "html,json"
_TOOLKIT = (
    "There is no accessgen.yaml in this folder or above it, so this makes the toolkit that came "
    "with accessgen."
)


def _only(what: str) -> Any:
    return typer.Option(metavar="NAME", help=f"Only this {what}; say it again for another.")


def build(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    publication: Annotated[list[str] | None, _only("publication")] = None,
    edition: Annotated[list[str] | None, _only("edition")] = None,
    formats: DocumentFormats = BOTH,
    report_format: Annotated[
        str,
        typer.Option(
            metavar="FORMATS",
            help=f"The reports: {REPORTS}. Left out: {REPORTED}.",
            show_default=False,
        ),
    ] = REPORTED,
    release: Annotated[
        bool,
        typer.Option("--release", help="For publishing: fail if a record of people is missing."),
    ] = False,
    fail_on: FailOn = None,
    today: Annotated[
        dt.datetime | None,
        day_option("The day that overrides are held to. Left out: each publication's own date."),
    ] = None,
    project: ProjectFolder = None,
    out: OutFolder = None,
    jobs: Jobs = 0,
) -> None:
    """Make every publication in every edition, check each file, and say what was found.

    Without a project in this folder, the toolkit that came with accessgen is made.
    """
    loaded, folder = open_project(project, out)
    if not (project or project_here()):
        typer.echo(_TOOLKIT, err=True)
    limit = choice(fail_on or loaded.fail_on, FAIL_ON, "--fail-on")
    wanted = choices(formats, tuple(WRITERS), "--format")
    reports = choices(report_format, tuple(FORMATS), "--report-format")
    if release and edition:
        raise UsageError("A release is made of all editions. Leave out --edition or --release.")
    todo, broken = _jobs(loaded, *_named(loaded, publication, edition), wanted)
    todo = [replace(job, today=today.date() if today else None) for job in todo]
    results = [*broken, *_run(todo, folder, jobs)]
    results += check_publications(todo, results)
    results.sort(key=lambda result: (result.publication, result.edition))
    code = _close(results, folder, reports, limit)
    if not (publication or edition):
        _tell_left_over(left_over(results, loaded.editions, wanted, folder))
    raise typer.Exit(max(code, _gate(todo, results, day_of(today))) if release else code)


def _named(
    project: Project, publications: Sequence[str] | None, editions: Sequence[str] | None
) -> tuple[Sequence[str], Sequence[str]]:
    """The publications and editions to make: those that were named, or the project's.

    Raises UsageError for a name that is unknown, and if there is nothing to make.
    """
    finder = project.finder()
    made = [choice(name, tuple(finder.names()), "--edition") for name in editions or ()]
    names = [choice(name, project.known(), "--publication") for name in publications or ()]
    if not names and not project.publications and not project.problems:
        raise UsageError(_nothing_to_build(project))
    return names or project.publications, made or project.editions


def _nothing_to_build(project: Project) -> str:
    if not project.known():
        return (
            "There is nothing to build yet. Bring a text in: accessgen import guidance.docx --add. "
            'Or begin an event pack: accessgen new event "Tea and talk".'
        )
    return (
        "There is nothing to build: accessgen.yaml names no publications. Add what is ready to "
        f"“publications” there, or build one by its name: accessgen build --publication "
        f"{project.known()[0]}. In this project: {', '.join(project.known())}."
    )


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
    """Build and write, telling of the jobs as they are done."""
    with (
        executor_for(jobs, len(todo)) as executor,
        progress("Making publications in their editions", len(todo)) as tell,
    ):
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
    points = points_of(report)
    # What could not be made is told of in full below.
    print_report(out, replace(report, troubles=()), points, whole=False)
    out.print()
    print_table(out, results, points, folder)
    print_sum(out, points, len({error for result in results for error in result.errors}))
    out.print()
    print_promise(out, report, written)
    print_errors(err, results)
    print_faults(err, results)
    if any(result.fault for result in results):
        return 3
    if any(result.errors for result in results):
        return 2
    return 1 if fails(report.findings, limit) else 0


def _tell_left_over(old: Sequence[Path]) -> None:
    """Name documents of before, so that nobody sends an old one with a new release."""
    if old:
        typer.echo("\nThese files are from before and were not made now. Take them away:", err=True)
    for path in old:
        typer.echo(f"  {shown(path)}", err=True)


def _gate(jobs: list[Job], results: list[BuildResult], today: dt.date) -> int:
    """No record, no release: say what people still have to do, and give the exit code."""
    waiting: dict[str, list[str]] = {}
    for result in results:
        for item in not_ready(result.findings):
            told = f"{item.check} {shortened(item.message)}"
            waiting.setdefault(result.publication, []).append(told)
    for name, people in {job.publication.id: job.publication.people for job in jobs}.items():
        for why in typed_ahead(people, today):
            waiting.setdefault(name, []).append(why)
    if not waiting:
        typer.echo("\nNo record of people is missing.", err=True)
        return 0
    typer.echo("\nThis is not ready for release. People still have to look at this:", err=True)
    for name, lines in waiting.items():
        typer.echo("\n    ".join([f"  {name}", *lines]), err=True)
    first = next(iter(waiting))
    typer.echo(f"Write down what they say: accessgen review {first}", err=True)
    return 1
