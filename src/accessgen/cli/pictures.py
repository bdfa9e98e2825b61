"""`accessgen pictures`: which pictures there are, and which would suit a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from accessgen.build import library_of
from accessgen.cli.shared import open_project
from accessgen.errors import OutputError
from accessgen.pictures.suggest import suggest as suggested

pictures = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=True)

PROJECT = typer.Option("--project", help="A project's folder. Left out: this folder.")


@pictures.callback()
def _pictures() -> None:
    """The pictures that Easy Read uses."""


@pictures.command()
def suggest(
    words: Annotated[str, typer.Argument(help="A sentence, in quotes.")],
    count: Annotated[int, typer.Option(min=1, max=9, help="How many pictures.")] = 3,
    project: Annotated[Path | None, PROJECT] = None,
) -> None:
    """Show the pictures that suit a sentence best, and which of its words called them."""
    library = library_of(open_project(project, None)[0])
    console = Console(soft_wrap=True, highlight=False)
    found = suggested(words, library, count)
    if not found:
        console.print("No picture of the library is called by these words.", markup=False)
        console.print("Try other words, or see them all: accessgen pictures", markup=False)
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("Picture", "What is seen", "Idea", "Called by"):
        table.add_column(column)
    for item in found:
        said = ", ".join(f"“{word}”" for word in item.words)
        table.add_row(item.picture, library.entries[item.picture].alt, item.idea, said)
    console.print(table)
    console.print("\nA suggestion: you choose. One picture stands for one idea.", markup=False)


@pictures.command()
def mute(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A picture of the library.")],
    out: Annotated[
        Path | None, typer.Option("--out", help="Where to write. Default: out/muted.")
    ] = None,
    project: Annotated[Path | None, PROJECT] = None,
) -> None:
    """Make a muted copy of a picture, to show to the person whose it is (rule C04)."""
    found, folder = open_project(project, None)
    copy = library_of(found).muted_copy(name)
    target = (out or folder / "muted") / f"{name}-muted.{copy.format}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(copy.data)
    except OSError as error:
        raise OutputError(f"{target} could not be written: {error.strerror or error}.") from None
    typer.echo(
        f"{target} is a muted copy of “{name}”. Show it to the person whose picture it is. "
        "If they agree, write mute: true, mute_agreed_by and mute_agreed_on into its entry in "
        "pictures.yaml."
    )
