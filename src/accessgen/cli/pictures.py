"""`accessgen pictures`: print them to choose from, or ask which would suit a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.build import build_one, library_of, write_renditions
from accessgen.cli.options import BOTH, Command, DocumentFormats, OutFolder, ProjectFolder
from accessgen.cli.picture_sheet import sheet_job
from accessgen.cli.shared import choice, choices, fails, open_project
from accessgen.files import write_whole
from accessgen.pictures.suggest import suggest as suggested
from accessgen.report.order import points_of
from accessgen.report.results import from_build
from accessgen.report.terminal import print_errors, print_faults, print_report, print_table
from accessgen.writers import WRITERS

pictures = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    epilog="Example: accessgen pictures --ideas meeting,listen",
)


@pictures.callback(invoke_without_command=True)
def sheet(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    context: typer.Context,
    ideas: Annotated[
        list[str] | None,
        typer.Option(
            metavar="IDEAS", help="Only these ideas, with all their pictures: meeting,listen."
        ),
    ] = None,
    edition: Annotated[
        str, typer.Option(metavar="NAME", help="The edition whose layout it has.")
    ] = "standard",
    formats: DocumentFormats = BOTH,
    out: OutFolder = None,
    project: ProjectFolder = None,
) -> None:
    """Make a sheet of pictures that a group can point at; or "suggest" some for a sentence."""
    if context.invoked_subcommand is not None:
        return
    loaded, folder = open_project(project, out)
    known = choice(edition, tuple(loaded.finder().names()), "--edition")
    wanted = choices(formats, tuple(WRITERS), "--format")
    words = [word.strip() for group in ideas or () for word in group.split(",") if word.strip()]
    typer.echo("Making the picture sheet. This can take ten seconds.", err=True)
    result = build_one(sheet_job(loaded, words, known, wanted))
    write_renditions(result, folder)
    console, err = Console(soft_wrap=True), Console(stderr=True, soft_wrap=True)
    report = from_build([result], folder)
    points = points_of(report)
    print_report(console, report, points, whole=False)
    print_table(console, [result], points, folder)
    print_errors(err, [result])
    print_faults(err, [result])
    raise typer.Exit(2 if result.errors else int(fails(result.findings, loaded.fail_on)))


@pictures.command(
    cls=Command,
    short_help="Three pictures for a sentence.",
    epilog='Example: accessgen pictures suggest "You can bring a friend."',
)
def suggest(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="A sentence, in quotes.")],
    count: Annotated[
        int,
        typer.Option(
            min=1,
            max=9,
            metavar="NUMBER",
            help="How many pictures, 1 to 9. Left out: 3.",
            show_default=False,
        ),
    ] = 3,
    project: ProjectFolder = None,
) -> None:
    """Show the pictures that suit a sentence best, and which of its words called them."""
    library = library_of(open_project(project, None)[0])
    found = suggested(words, library, count)
    if not found:
        typer.echo("No picture of the library is called by these words.")
        typer.echo("Try other words, or print them all: accessgen pictures")
        return
    for item in found:
        said = " and ".join(f"“{word}”" for word in item.words)
        typer.echo(f"{item.picture}: {library.get(item.picture).alt}")
        typer.echo(f"    for {said}, which is the idea “{item.idea}”")
    typer.echo("\nA suggestion: you choose. One picture stands for one idea.")


@pictures.command(
    cls=Command,
    short_help="A muted copy, to show to the person whose it is.",
    epilog="Example: accessgen pictures mute our-meeting",
)
def mute(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A picture of the library.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FOLDER", help="Where to write. Left out: out/muted."),
    ] = None,
    project: ProjectFolder = None,
) -> None:
    """Make a muted copy of a picture, to show to the person whose it is (rule C04)."""
    found, folder = open_project(project, None)
    copy = library_of(found).muted_copy(name)
    target = (out or folder / "muted") / f"{name}-muted.{copy.format}"
    write_whole(target, copy.data)
    typer.echo(
        f"{target} is a muted copy of “{name}”. Show it to the person whose picture it is. "
        "If they agree, write mute: true, mute_agreed_by and mute_agreed_on into its entry in "
        "pictures.yaml."
    )
