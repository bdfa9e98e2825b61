"""`accessgen import`: bring a Word file, Markdown or plain text in as a publication."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from accessgen.cli.options import Add, ProjectFolder, day_option
from accessgen.cli.shared import choice, own_project
from accessgen.importing import Imported, import_file, put, target_folder
from accessgen.importing.folder import REPORT
from accessgen.importing.notices import KINDS
from accessgen.importing.report import counted, for_people, verdict
from accessgen.project import TEXTS, Project


def import_(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A Word file (.docx), Markdown or plain text.")
    ],
    into: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="The new folder, such as content/my-guide."),
    ] = None,
    text: Annotated[
        str, typer.Option("--as", metavar="TEXT", help=f"What it is: {' or '.join(TEXTS)}.")
    ] = "standard",
    title: Annotated[
        str, typer.Option(metavar="WORDS", help="Its title. Left out: as the file says.")
    ] = "",
    date: Annotated[dt.datetime | None, day_option("Its date. Left out: as the file says.")] = None,
    owner: Annotated[
        str, typer.Option(metavar="WORDS", help="Who owns it. Left out: a gap to fill in.")
    ] = "",
    add: Add = False,
    project: ProjectFolder = None,
) -> None:
    """Make a publication of a file, and say what became of every word and what needs a person.

    Nothing is overwritten. Nothing is guessed: read the import report.
    """
    loaded = own_project(project)
    choice(text, TEXTS, "--as")
    folder = target_folder(loaded, into, file, Path.cwd())
    imported = import_file(
        file,
        folder,
        loaded,
        text=text,
        title=title,
        date=date.date() if date else None,
        owner=owner,
    )
    put(imported, folder, loaded, add=add)
    _tell(imported, folder, loaded, add)
    raise typer.Exit(1 if imported.words.lost else 0)


def _tell(imported: Imported, folder: Path, project: Project, added: bool) -> None:
    out = Console(soft_wrap=True, highlight=False)
    shown = project.shown(folder)
    out.print(f"{imported.incoming.file} is now {shown}.", markup=False)
    out.print()
    out.print(_table(imported))
    out.print()
    lost = bool(imported.words.lost)
    out.print(verdict(imported.words), style="bold" if lost else "", markup=False)
    groups = for_people(imported)
    if groups:
        total = sum(len(notices) for _, notices in groups)
        out.print(f"\nWhat needs a person ({total}):", markup=False)
        for kind, notices in groups:
            out.print(f"  {len(notices):>4}  {KINDS[kind].title}", markup=False)
    out.print(f"\nRead this first: {shown}/{REPORT}", markup=False)
    if not added:
        name = imported.facts.id
        out.print(f'Then add "{name}" to the publications in accessgen.yaml.', markup=False)


def _table(imported: Imported) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("")
    table.add_column("in the file", justify="right")
    table.add_column("in our text", justify="right")
    for what, before, after in counted(imported):
        table.add_row(what, f"{before:,}", f"{after:,}")
    return table
