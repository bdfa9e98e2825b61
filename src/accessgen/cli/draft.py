"""`accessgen draft`: a worksheet and a first Easy Read text, for people to work on."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.checks.measure import counted
from accessgen.cli.shared import choices, own_project
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
from accessgen.errors import UsageError
from accessgen.files import write_whole
from accessgen.pictures.suggest import suggest
from accessgen.sources import read_text
from accessgen.writers import WRITERS

_UNDO = re.compile(r"(\S+\.\d+):(\d+)")


def draft(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    publication: Annotated[
        str, typer.Argument(metavar="PUBLICATION", help="The publication to draft.")
    ],
    project: Annotated[
        Path | None,
        typer.Argument(metavar="PROJECT", help="A project's folder. Left out: this folder."),
    ] = None,
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
    timeout: Annotated[
        float, typer.Option(min=1, max=600, metavar="SECONDS", help="How long to wait for it.")
    ] = 60,
    yes: Annotated[bool, typer.Option("--yes", help="Send without being asked again.")] = False,
    formats: Annotated[
        str, typer.Option("--format", metavar="FORMATS", help="docx, pdf or both.")
    ] = "docx,pdf",
    out: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where the worksheets go. Left out: out.")
    ] = None,
) -> None:
    """Draft Easy Read from a standard text: a worksheet for the group, and easy-read.draft.md.

    It is a draft, not Easy Read: people with a learning disability read it and change it.
    """
    loaded = own_project(project)
    folder = out or loaded.out
    wanted = choices(formats, tuple(WRITERS), "--format")
    given = plan(loaded, publication)
    if write_ids:
        _write_ids(given)
        return
    path = given.job.publication.folder / draft_file.NAME
    shown = loaded.shown(path)
    rules = parser_rules() if parser else RULES
    before = read_text(path, shown) if path.is_file() else ""
    if undo:
        _undo(given, path, before, undo, rules)
        return
    _refuse_changed(before, shown, force)
    undone = draft_file.undone_of(before)
    said = _ask(given, url, model, timeout, yes) if url or model else {}
    drafts = tuple(draft_all(given.ideas, given.glossary, rules, undone, said))
    pictures = _suggest(given)
    title = given.document.meta.title
    text = draft_file.write_draft(publication, title, drafts, pictures, undone)
    write_whole(path, text.encode())
    written = [path, *_worksheets(given, drafts, pictures, part, wanted, folder)]
    _tell(given, drafts, written)


def _refuse_changed(before: str, shown: str, force: bool) -> None:
    if before and not force and not draft_file.is_untouched(before):
        raise UsageError(
            f"{shown} was changed since it was drafted, so nothing was written. "
            "Give the file another name to keep it, or write over it with --force."
        )


def _suggest(given: Plan) -> Suggest:
    return lambda words: [found.picture for found in suggest(words, given.pictures, 3)]


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
    for name, some in wanted.items():
        for form, made in write_worksheet(given, some, pictures, edition, formats):
            path = folder / WORKSHEET / given.job.publication.id / f"{name}.{form}"
            write_whole(path, made.data)
            paths.append(path)
    return paths


# ------------------------------------------------------------------------ undo


def _undo(
    given: Plan, path: Path, before: str, wanted: Sequence[str], rules: Sequence[Rule]
) -> None:
    """Undo changes in the draft that is there; lines that people changed are left alone."""
    if not before:
        raise UsageError(f"There is no {draft_file.NAME} yet. Draft the publication first.")
    untouched = draft_file.is_untouched(before)
    undone = {name: set(numbers) for name, numbers in draft_file.undone_of(before).items()}
    for item in wanted:
        name, number = _named(item)
        undone.setdefault(name, set()).add(number)
    now = {name: frozenset(numbers) for name, numbers in undone.items()}
    drafts = {item.idea.id: item for item in draft_all(given.ideas, given.glossary, rules, now)}
    text = before
    for name in dict.fromkeys(_named(item)[0] for item in wanted):
        if name not in drafts:
            raise UsageError(f"There is no idea “{name}” in the standard text.")
        _known_numbers(drafts[name], now[name])
        text = draft_file.replace_idea(text, drafts[name], _suggest(given))
        typer.echo(f"{name}: {' '.join(drafts[name].sentences)}")
    text = draft_file.with_undone(text, now)
    write_whole(path, (draft_file.stamped(text) if untouched else text).encode())


def _named(item: str) -> tuple[str, int]:
    found = _UNDO.fullmatch(item)
    if found is None:
        raise UsageError(
            f"“{item}” names no change. Write the idea and the number: start-early.2:1"
        )
    return found[1], int(found[2])


def _known_numbers(item: Draft, wanted: Iterable[int]) -> None:
    known = {change.number for change in item.changes} | {0}
    for number in sorted(set(wanted) - known):
        raise UsageError(f"{item.idea.id} has no change {number}.")


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
