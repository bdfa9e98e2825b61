"""`accessgen event change`: from two versions of an event to a notice of what has changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from accessgen.cli.build import build
from accessgen.cli.options import Command, ProjectFolder, day_of, day_option
from accessgen.cli.shared import own_project
from accessgen.errors import UsageError
from accessgen.events import (
    Change,
    Comparison,
    Event,
    compare,
    note_changes,
    raise_version,
    read_event,
)
from accessgen.files import write_whole
from accessgen.project import Project
from accessgen.sources import load_yaml, read_text

app = typer.Typer(no_args_is_help=True, help="What happens to an event after its pack was sent.")
Texts = dict[Path, str]

_NOTICE = """\
# A short notice: what has changed. What it says stands in {event}, under "changes".
title: "{title}"
kind: change notice
version: "{version}"
date: {date}
review: {review}
owner: {owner}
description: "{description}"
template: change-notice
language_choice: {language_choice}
chapter_breaks: false
event: {event}
"""


@app.command(
    cls=Command,
    short_help="A notice of what has changed, old and new.",
    epilog='Example: accessgen event change tea-and-talk --before sent/event.yaml --why "The hall '
    'is being repaired."',
)
def change(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    publication: Annotated[
        str, typer.Argument(metavar="PUBLICATION", help="The event pack, as it is now.")
    ],
    before: Annotated[
        Path, typer.Option(metavar="FILE", help="Its event.yaml as it was when you sent the pack.")
    ],
    why: Annotated[str, typer.Option(metavar="WORDS", help="Why it changed, in plain words.")] = "",
    do: Annotated[str, typer.Option(metavar="WORDS", help="What people have to do now.")] = "",
    easy: Annotated[str, typer.Option(metavar="WORDS", help="What to do, in Easy Read.")] = "",
    easy_why: Annotated[
        str, typer.Option("--easy-why", metavar="WORDS", help="Why it changed, in Easy Read.")
    ] = "",
    date: Annotated[
        dt.datetime | None, day_option("The day of the notice. Left out: today.")
    ] = None,
    project: ProjectFolder = None,
    only_write: Annotated[
        bool, typer.Option("--only-write", help="Do not make the notice yet.")
    ] = False,
) -> None:
    """Compare two versions of an event, and make a short notice of what changed in every edition.

    The changes are written into event.yaml, so that the pack opens with them; the versions of the
    pack and of the notice go up.
    """
    loaded = own_project(project)
    folder = loaded.folder_of(publication)
    event = _event_of(loaded, folder)
    text, shown = _read(loaded, event)
    new = read_event(load_yaml(text, shown), shown)
    found = compare(_sent(before), new)
    if not found.changes:
        raise UsageError(_nothing(found))
    changes = _explained(found, new, Change(why=why, do=do, easy_do=easy, easy_why=easy_why))
    texts: Texts = {event: note_changes(text, shown, changes)}
    if texts[event] == text:
        raise UsageError(f"{shown} already says all of this under “changes”. Nothing was written.")
    notice = folder.with_name(f"{folder.name}-change")
    texts |= _raised(loaded, folder, notice, new, day_of(date))
    for path, words in texts.items():
        write_whole(path, words.encode())
    _tell(loaded, texts, changes, found)
    if not only_write:
        build(project=loaded.root, publication=[notice.name], edition=None)


def _event_of(project: Project, folder: Path) -> Path:
    """The event.yaml of a pack."""
    node = load_yaml(*_read(project, folder / "publication.yaml"))
    return folder / str(node.get("event") or "event.yaml")


def _sent(before: Path) -> Event:
    """The event as it was when the pack was sent."""
    return read_event(load_yaml(read_text(before, before.name), before.name), before.name)


def _read(project: Project, path: Path) -> tuple[str, str]:
    """The text of a file, and how messages name it."""
    shown = project.shown(path)
    return read_text(path, shown), shown


def _explained(found: Comparison, new: Event, said: Change) -> tuple[Change, ...]:
    """The changes with what only a person knows: why with each, all else with the first."""
    known = {(item.was, item.now) for item in new.changes}
    fresh = [
        replace(item, why=said.why) for item in found.changes if (item.was, item.now) not in known
    ]
    if fresh:
        words = " ".join(filter(None, (fresh[0].easy, said.easy_do)))
        first = replace(fresh[0], do=said.do, easy=words)
        fresh[0] = replace(first, easy_why=said.easy_why, easy_do=said.easy_do)
    return tuple(fresh)


def _raised(project: Project, folder: Path, notice: Path, event: Event, day: dt.date) -> Texts:
    """The publication.yaml of the pack, and that of the notice: new, or one version up."""
    path, own = folder / "publication.yaml", notice / "publication.yaml"
    pack, version = raise_version(*_read(project, path))
    if own.is_file():
        text, _ = raise_version(*_read(project, own))
        return {path: pack, own: text}
    node = load_yaml(pack, project.shown(path))
    title = event.title.replace('"', "'")
    words = _NOTICE.format(
        title=f"Something has changed: {title}",
        version=version,
        date=day,
        review=max(event.last_day or day, day),
        owner=node.get("owner", ""),
        description=f"What has changed about {title}, and what to do now.",
        language_choice=node.get("language_choice", "identity-first"),
        event=f"../{folder.name}/{node.get('event') or 'event.yaml'}",
    )
    return {path: pack, own: words}


def _nothing(found: Comparison) -> str:
    others = f" These parts differ: {', '.join(found.others)}." if found.others else ""
    return f"Nothing that people plan their day by has changed.{others} Nothing was written."


def _tell(project: Project, texts: Texts, changes: tuple[Change, ...], found: Comparison) -> None:
    for item in changes:
        typer.echo(f"Old: {item.was}\nNew: {item.now}\n")
    for path in texts:
        typer.echo(f"Written: {project.shown(path)}")
    if found.others:
        others = ", ".join(found.others)
        typer.echo(f"Also different, and not in the notice: {others}. Add what people need.")
    if not all(item.why and item.do for item in changes[:1]):
        typer.echo("Say in event.yaml why it changed and what people have to do, then build.")
