"""`accessgen check`: hold finished files of anybody's to an edition's checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.checking import Checked, check_all, together
from accessgen.cli.options import REPORTS, FailOn, Jobs, ProjectFolder
from accessgen.cli.shared import choice, choices, executor_for, fails, open_project, progress
from accessgen.edition import Edition
from accessgen.errors import SourceErrors, UsageError
from accessgen.project import FAIL_ON
from accessgen.report.formats import FORMATS, write_report
from accessgen.report.order import points_of
from accessgen.report.results import Report, from_checked
from accessgen.report.terminal import print_checked, print_promise, print_report, print_sum

Groups = Sequence[Sequence[Path]]


def check(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help="Word files (.docx) and PDFs.")
    ],
    edition: Annotated[
        str, typer.Option(metavar="NAME", help="The edition that they are held to.")
    ] = "standard",
    formats: Annotated[
        str, typer.Option("--format", metavar="FORMATS", help=f"The report: {REPORTS}.")
    ] = "text",
    out: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Where the report goes. Left out: it is printed."),
    ] = None,
    fail_on: FailOn = None,
    project: ProjectFolder = None,
    jobs: Jobs = 0,
) -> None:
    """Check finished Word files and PDFs, also those that accessgen did not make.

    A Word file and a PDF of one name in one folder are looked at together: they have to say the
    same.
    """
    loaded, _ = open_project(project, None)
    if loaded.problems:
        raise SourceErrors(loaded.problems)
    limit = choice(fail_on or loaded.fail_on, FAIL_ON, "--fail-on")
    wanted = choices(formats, tuple(FORMATS), "--format")
    if out is None and len(wanted) > 1:
        raise UsageError("Say with --out which folder the reports go to: there are several.")
    if out is None and not FORMATS[wanted[0]].printed:
        raise UsageError(f"Say with --out which folder the {wanted[0]} report goes to.")
    known = tuple(loaded.finder().names())
    held = loaded.finder().load(choice(edition, known, "--edition"))
    results = list(_run(together(files), held, jobs, loaded.words))
    report = from_checked(results)
    _tell(report, wanted, out, limit)
    raise typer.Exit(_exit_code(results, limit))


def _run(groups: Groups, edition: Edition, jobs: int, words: Path | None) -> Iterator[Checked]:
    title = "Checking files"
    with executor_for(jobs, len(groups)) as executor, progress(title, len(groups)) as tell:
        for result in check_all(groups, edition, executor, words):
            tell(", ".join(file.label for file in result.files))
            yield result


def _tell(report: Report, formats: Sequence[str], out: Path | None, limit: str) -> None:
    """Print the one report, or write them all and print what matters."""
    if out is None and formats != ("text",):
        typer.echo(FORMATS[formats[0]].render(report, limit), nl=False)
        return
    console = Console(soft_wrap=True)
    written = write_report(report, formats, out, limit) if out else []
    points = points_of(report)
    print_report(console, report, points, whole=not out)
    console.print()
    print_checked(console, report)
    print_sum(console, points)
    console.print()
    print_promise(console, report, written)


def _exit_code(results: Sequence[Checked], limit: str) -> int:
    """As for build: 3 if accessgen failed, 2 if a file could not be opened, 1 for findings."""
    if any(result.fault for result in results):
        return 3
    if any(result.unread for result in results):
        return 2
    return 1 if fails((f for result in results for f in result.findings), limit) else 0
