"""`accessgen draft`: a worksheet and a first Easy Read text, for people to work on."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.checks.measure import counted
from accessgen.cli.options import BOTH, DocumentFormats, OutFolder, ProjectFolder, PublicationName
from accessgen.cli.shared import choices, own_project, progress
from accessgen.drafting import draft_file, endpoint
from accessgen.drafting.cuts import RULES
from accessgen.drafting.draft_file import Suggest
from accessgen.drafting.drafter import Draft, draft_all
from accessgen.drafting.ids import checked, insertions
from accessgen.drafting.parser import parser_rules
from accessgen.drafting.plan import (
    WORKSHEET,
    Plan,
    as_written,
    by_chapter,
    plan,
    reread,
    write_worksheet,
)
from accessgen.drafting.shape import Rule
from accessgen.drafting.topic import without_the_topic
from accessgen.drafting.undo import undo as undone_in
from accessgen.errors import UsageError
from accessgen.files import write_whole
from accessgen.pictures.suggest import suggest
from accessgen.sources import read_text
from accessgen.writers import WRITERS

_TIMEOUT = typer.Option(
    min=1,
    max=600,
    metavar="SECONDS",
    help="How long to wait for it. Left out: 60.",
    show_default=False,
)


def draft(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    publication: PublicationName,
    part: Annotated[
        str,
        typer.Option(metavar="ID", help="A worksheet of this chapter or section only, by its id."),
    ] = "",
    undo: Annotated[
        list[str] | None,
        typer.Option(metavar="IDEA:NUMBER", help="Undo a change, as the draft names it."),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write over a draft that people have changed.")
    ] = False,
    write_ids: Annotated[
        bool, typer.Option("--write-ids", help="Give every block of standard.md an id, and stop.")
    ] = False,
    parser: Annotated[
        bool, typer.Option("--parser", help="Cut with a parser too: needs accessgen[nlp].")
    ] = False,
    url: Annotated[
        str,
        typer.Option("--endpoint", metavar="ADDRESS", help="Send sentences to a language model."),
    ] = "",
    model: Annotated[str, typer.Option(metavar="NAME", help="The model to ask for.")] = "",
    timeout: Annotated[float, _TIMEOUT] = 60,
    yes: Annotated[bool, typer.Option("--yes", help="Send without being asked again.")] = False,
    formats: DocumentFormats = BOTH,
    project: ProjectFolder = None,
    out: OutFolder = None,
) -> None:
    """Draft Easy Read from a standard text: a worksheet for the group, and easy-read.draft.md.

    It is a draft, not Easy Read: people with a learning disability read it and change it.
    """
    loaded = own_project(project)
    wanted = choices(formats, tuple(WRITERS), "--format")
    given = plan(loaded, publication)
    rules = parser_rules() if parser else RULES
    if write_ids:
        _write_ids(given)
    elif undo:
        _undo(given, undo, rules)
    else:
        before = _before(given, force)
        machine = _ask(given, url, model, timeout, yes) if url or model else {}
        undone = draft_file.undone_of(before)
        drafts = tuple(draft_all(given.ideas, given.glossary, rules, undone, machine))
        written = _write(given, drafts, undone, part, wanted, out or loaded.out)
        _tell(given, drafts, written)


def _draft_path(given: Plan) -> tuple[Path, str]:
    """Where the draft belongs, and how messages name it."""
    path = given.job.publication.folder / draft_file.NAME
    return path, given.job.project.shown(path)


def _before(given: Plan, force: bool) -> str:
    """The draft that is there, or empty. Raises UsageError if people have changed it."""
    path, shown = _draft_path(given)
    before = read_text(path, shown) if path.is_file() else ""
    if before and not force and not draft_file.is_untouched(before):
        raise UsageError(
            f"{shown} was changed since it was drafted, so nothing was written. "
            "Give the file another name to keep it, or write over it with --force."
        )
    return before


def _write(  # noqa: PLR0913, PLR0917 - all of it goes into the files
    given: Plan,
    drafts: Sequence[Draft],
    undone: Mapping[str, frozenset[int]],
    part: str,
    formats: Sequence[str],
    folder: Path,
) -> list[Path]:
    """Write the draft, then its worksheets."""
    path, _ = _draft_path(given)
    pictures = _suggest(given)
    name, title = given.job.publication.id, given.document.meta.title
    text = draft_file.write_draft(name, title, drafts, pictures, undone)
    write_whole(path, text.encode())
    return [path, *_worksheets(given, drafts, pictures, part, formats, folder)]


def _suggest(given: Plan) -> Suggest:
    def pictures(words: str) -> list[str]:
        return [found.picture for found in suggest(words, given.pictures, 3)]

    return without_the_topic(pictures, [idea.source for idea in given.ideas])


def _worksheets(  # noqa: PLR0913, PLR0917 - all of it goes into the files
    given: Plan,
    drafts: Sequence[Draft],
    pictures: Suggest,
    part: str,
    formats: Sequence[str],
    folder: Path,
) -> list[Path]:
    """Write a worksheet of each chapter, or of one part only."""
    wanted = by_chapter(drafts)
    if part:
        names = {idea.id for idea in given.part(part)}
        wanted = {part: [item for item in drafts if item.idea.id in names]}
    edition = given.job.project.finder().load(WORKSHEET)
    paths = []
    with progress("Making worksheets", len(wanted)) as tell:
        for name, some in wanted.items():
            for form, made in write_worksheet(given, some, pictures, edition, formats):
                path = folder / WORKSHEET / given.job.publication.id / f"{name}.{form}"
                write_whole(path, made.data)
                paths.append(path)
            tell(name)
    return paths


# ------------------------------------------------------------------------ undo


def _undo(given: Plan, wanted: Sequence[str], rules: Sequence[Rule]) -> None:
    """Undo changes in the draft that is there, and show how the ideas read now."""
    path, shown = _draft_path(given)
    if not path.is_file():
        raise UsageError(f"There is no {draft_file.NAME} yet. Draft the publication first.")
    text, changed = undone_in(given, read_text(path, shown), wanted, rules, _suggest(given))
    write_whole(path, text.encode())
    for item in changed:
        typer.echo(f"{item.idea.id}: {' '.join(item.sentences)}")


# ------------------------------------------------------------------------- ids


def _write_ids(given: Plan) -> None:
    """Put ids into standard.md and show the difference."""
    path = given.text
    if path is None:
        raise UsageError("This publication's text is a template's, which others use too.")
    shown = given.job.project.shown(path)
    text = read_text(path, shown)
    wanted = insertions(as_written(given.job), text, shown)
    if not wanted:
        typer.echo(f"Every block of {shown} has an id.")
        return
    named = checked(text, wanted, reread(given.job))
    diff = difflib.unified_diff(
        text.splitlines(keepends=True), named.splitlines(keepends=True), shown, f"{shown} with ids"
    )
    typer.echo("".join(diff), nl=False)
    write_whole(path, named.encode())
    typer.echo(f"{len(wanted)} ids were written into {shown}. No words were changed.", err=True)


# -------------------------------------------------------------------- endpoint


def _ask(
    given: Plan, url: str, model: str, timeout: float, yes: bool
) -> dict[str, tuple[str, ...]]:
    """What a language model drafted, after saying what is sent and being told to."""
    if not (url and model):
        raise UsageError("--endpoint and --model go together: say where to send, and which model.")
    where = endpoint.Endpoint(url, model, os.environ.get(endpoint.KEY, ""), timeout)
    typer.echo(endpoint.announced(given.ideas, where), err=True)
    if not yes and not typer.confirm("Send it?", err=True):
        raise UsageError("Nothing was sent, and no draft was written.")
    said: dict[str, tuple[str, ...]] = {}
    for answer in endpoint.ask_all(given.ideas, where):
        said |= answer.drafts
        if answer.problem:
            typer.echo(answer.problem, err=True)
    typer.echo(f"{len(said)} sentences came back. The rules drafted all others.", err=True)
    return said


# ------------------------------------------------------------------------ tell


def _tell(given: Plan, drafts: Sequence[Draft], written: Sequence[Path]) -> None:
    out = Console(soft_wrap=True)
    project = given.job.project
    first, sheets = written[0], written[1:]
    out.print(f"Wrote {project.shown(first)}", markup=False, highlight=False)
    count = len({path.stem for path in sheets})
    names = f"Wrote {counted(count, 'worksheet')} to {project.shown(sheets[0].parent)}"
    out.print(names if sheets[1:] else f"Wrote {project.shown(sheets[0])}", highlight=False)
    changed = sum(1 for item in drafts if item.made)
    refused = [item for item in drafts if item.refused]
    hard = sum(1 for item in drafts for word in item.hard if not word.meaning)
    out.print(
        f"{len(drafts)} ideas, {changed} of them changed, {hard} hard words to explain.",
        highlight=False,
    )
    for item in refused:
        told = " ".join(str(alarm) for alarm in item.refused)
        out.print(f"{item.idea.id}: a machine's words were refused. {told}", markup=False)
    loose = given.loose
    if loose:
        out.print(
            f"{loose} pieces of the text have no id of their own, so their rows stand for a whole "
            "section. --write-ids gives each an id.",
            highlight=False,
        )
    out.print("This is a draft. It is not Easy Read until people have read it and changed it.")
