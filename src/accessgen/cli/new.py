"""`accessgen new`: the folder of a project or of an event pack, ready to be filled in."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from accessgen.cli.asking import ask
from accessgen.cli.new_form import OURS, form
from accessgen.cli.options import Add, Command, ProjectFolder, day_of, day_option
from accessgen.cli.shared import own_project, shared_data
from accessgen.errors import UsageError
from accessgen.events import event_schema, event_yaml, read_event
from accessgen.events.when import NotReadable, date_of, time_of
from accessgen.files import write_folder
from accessgen.importing.ids import slug
from accessgen.importing.steps import list_in_project
from accessgen.project import PROJECT_FILE, Project
from accessgen.resources import bundled
from accessgen.sources import YamlMap, load_yaml, read_text

app = typer.Typer(no_args_is_help=True, help="Begin something new.")

SCHEMA = "event.schema.json"
_GLOSSARY = Path("content", "data", "glossary.yaml")
_PROJECT = """\
# What accessgen builds. Each publication is a folder in content/: name those that are ready here.
name: {name}
publications: []
editions: [standard, large-print, easy-read]
"""
_PUBLICATION = """\
# What is true of the pack in all its editions. What it says stands in event.yaml.
title: {title}
kind: event pack
version: "1.0"
date: {date}
review: {review}
owner: {owner}
description: {description}
template: event-pack
event: event.yaml
"""


@app.command(
    cls=Command,
    short_help="A folder for your documents.",
    epilog='Example: accessgen new project "Our documents"',
)
def project(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What your documents are together.")],
    folder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="The new folder. Left out: its name.")
    ] = None,
) -> None:
    """Make the folder of a project, in which your publications live."""
    target = folder or Path(slug(name, 60) or "documents")
    if target.exists():
        raise UsageError(
            f"There is a folder {target} already, and nothing is overwritten. "
            "Choose another with --folder, or move the old one away first."
        )
    text = _PROJECT.format(name=json.dumps(name, ensure_ascii=False))
    words = (bundled("content") / _GLOSSARY.relative_to("content")).read_bytes()
    write_folder(target, {PROJECT_FILE: text.encode(), _GLOSSARY.as_posix(): words})
    typer.echo(f"Written: {target / PROJECT_FILE}")
    typer.echo(f"Written: {target / _GLOSSARY}, hard words with what they mean: make it yours\n")
    typer.echo(f"Go there: cd {target}")
    typer.echo("Then bring a text in, or begin an event pack:")
    typer.echo("  accessgen import guidance.docx --add")
    typer.echo('  accessgen new event "Tea and talk"')


@app.command(
    cls=Command,
    short_help="An event pack, from one event.yaml.",
    epilog='Example: accessgen new event "Tea and talk"',
)
def event(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    title: Annotated[str, typer.Argument(metavar="TITLE", help="The name of the event.")] = "",
    answers: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A YAML file with what you know, like event.yaml."),
    ] = None,
    defaults: Annotated[bool, typer.Option("--defaults", help="Ask nothing.")] = False,
    add: Add = False,
    project: ProjectFolder = None,
    date: Annotated[dt.datetime | None, day_option("The day of the pack. Left out: today.")] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Only print the JSON Schema of event.yaml.")
    ] = False,
) -> None:
    """Make a folder with everything that an event pack needs, to be filled in."""
    if schema:
        typer.echo(json.dumps(event_schema(), indent=2, ensure_ascii=False))
        return
    loaded = own_project(project)
    known = _known(loaded, title, answers)
    if not defaults and answers is None:
        _folder(loaded, known)  # so that nobody answers everything in vain
        known = _asked(known)
    folder = _folder(loaded, known)
    if folder == loaded.content:
        raise UsageError('Say what the event is called: accessgen new event "Tea and talk".')
    day = day_of(date)
    files = _files(loaded, folder, known, day)
    write_folder(folder, {name: text.encode() for name, text in files.items()})
    if add:
        list_in_project(loaded, folder.name)
    _tell(loaded, folder, files, add)


app.command(
    cls=Command,
    short_help="Forms that come with accessgen, to make your own.",
    epilog="Example: accessgen new form booking-form feedback-form",
)(form)


def _known(project: Project, title: str, answers: Path | None) -> dict[str, Any]:
    """What is known without asking: the answers of a file, and how to reach you."""
    known: dict[str, Any] = {"way": "in person", "division": "England", "days": [{}]}
    if contact := _contact(project):
        known["contact"] = contact
    if forms := {key: {"form": name} for key, name in OURS.items() if name in project.known()}:
        known["forms"] = forms
    if answers is not None:
        node = load_yaml(read_text(answers, answers.name), answers.name)
        if not isinstance(node, YamlMap):
            raise UsageError(f'{answers} has to hold "key: value" lines, like an event.yaml.')
        if title and "title" not in node:
            node["title"] = title
        read_event(node, answers.name)
        known |= node
    return known | ({"title": title} if title else {})


def _contact(project: Project) -> dict[str, str]:
    """How to reach you, as other publications of the project say it."""
    node = shared_data(project, "partnership")
    keys = ("name", "phone", "text", "relay", "email", "post", "open")
    found = {key: str(node[key]) for key in keys if node.get(key)}
    return found | ({"web": str(node["web_url"])} if node.get("web_url") else {})


def _folder(project: Project, known: Mapping[str, Any]) -> Path:
    """The new folder, or that of all content while the event has no name."""
    name = slug(str(known.get("title") or ""), 60)
    folder = project.content / name
    if name and folder.exists():
        raise UsageError(
            f"There is a folder {project.shown(folder)} already, and nothing is overwritten. "
            "Give the event another name, or move the old one away first."
        )
    return folder


def _files(
    project: Project, folder: Path, known: Mapping[str, Any], day: dt.date
) -> dict[str, str]:
    """The files of the new folder, by name."""
    shared = project.root / "docs" / SCHEMA
    files: dict[str, str] = {}
    path = SCHEMA
    if shared.is_file():
        path = Path(os.path.relpath(shared, folder)).as_posix()
    else:
        files[SCHEMA] = json.dumps(event_schema(), indent=2, ensure_ascii=False) + "\n"
    files["event.yaml"] = event_yaml(known, path)
    found = read_event(load_yaml(files["event.yaml"], "event.yaml"), "event.yaml")
    owner = found.contact.name if found.contact and found.contact.name else project.name
    last = found.last_day or day
    title, quoted = str(known["title"]), json.dumps
    files["publication.yaml"] = _PUBLICATION.format(
        title=quoted(f"{title}: your event pack", ensure_ascii=False),
        date=day,
        review=max(last, day) + dt.timedelta(days=42),
        owner=quoted(owner, ensure_ascii=False),
        description=quoted(f"Everything you need to know before {title}.", ensure_ascii=False),
    ) + _data(project)
    return files


def _data(project: Project) -> str:
    """The data files that other publications share, if the project has them."""
    there = [name for name in ("partnership", "glossary") if shared_data(project, name)]
    return "".join(["data:\n", *(f"  {n}: ../data/{n}.yaml\n" for n in there)]) if there else ""


def _tell(project: Project, folder: Path, files: Mapping[str, str], added: bool) -> None:
    for name in sorted(files):
        why = " (your editor may read it to help you)" if name == SCHEMA else ""
        typer.echo(f"Written: {project.shown(folder / name)}{why}")
    typer.echo("")
    typer.echo("Open event.yaml in a text editor and fill it in. Each line says what it is for.")
    typer.echo("To make the pack, type:")
    typer.echo(f"  accessgen build --publication {folder.name}")
    typer.echo("The report lists what is still missing.")
    if not set(OURS.values()) & set(project.known()):
        typer.echo("A pack can link to forms. To have those of accessgen in your project, type:")
        typer.echo(f"  accessgen new form {' '.join(OURS.values())}")
    if not added:
        typer.echo("When nothing is, add the name to “publications” in accessgen.yaml. Then it is")
        typer.echo("made with the others.")


# ------------------------------------------------------------------------- questions


def _asked(known: dict[str, Any]) -> dict[str, Any]:
    """Ask on a terminal for what matters first; an empty answer leaves a field empty."""
    if not sys.stdin.isatty():
        raise UsageError("Nobody is there to be asked. Use --defaults, or --answers FILE.")
    typer.echo("Press Enter to leave something empty. You can fill it in later.\n")
    about = _Ask(known)
    about.one("title", "What is the event called?")
    about.one("what", "What is it? It goes after “Please come to”, such as: an away day")
    about.one("way", "Is it in person, online or hybrid?", _way)
    about.one("place", "Where is it? In short, such as: Alder Hall")
    about.one("people_expected", "About how many people will come?", _number)
    about.one("cost", "What does it cost? Such as: it is free.")
    day: dict[str, Any] = {}
    inner = _Ask(day)
    inner.one("date", "On which day? Such as: Wednesday 21 April 2027", date_of)
    inner.one("doors_open", "When do the doors or the line open? Such as: 10am", time_of)
    inner.one("start", "When does it start? Such as: 10:30am", time_of)
    inner.one("end", "When does it end? Such as: 2:45pm", time_of)
    inner.one("room_free_until", "Until when can people stay? Such as: 3:15pm", time_of)
    contact = dict(known.get("contact", {}))
    reach = _Ask(contact)
    reach.one("name", "Who are you? The name of your team or organisation")
    reach.one("phone", "Which phone number can people ring?")
    reach.one("text", "Which number can people send text messages to?")
    reach.one("email", "Which mailbox of a team can people write to?")
    if contact.get("phone") and not contact.get("relay"):
        contact["relay"] = f"18001 {contact['phone']}"
    return known | {"days": [day]} | ({"contact": contact} if contact else {})


class _Ask:
    """Asks, and keeps the answers as they were typed."""

    def __init__(self, into: dict[str, Any]) -> None:
        self._into = into

    def one(self, key: str, question: str, check: Callable[[str], Any] = str) -> None:
        typed = ask(question, check, str(self._into.get(key, "")))
        if typed:
            read = check(typed)
            self._into[key] = read if isinstance(read, int | str) else typed


def _way(typed: str) -> str:
    if typed.casefold() not in {"in person", "online", "hybrid"}:
        raise NotReadable(f"“{typed}” is none of the three.", "Type in person, online or hybrid.")
    return typed.casefold()


def _number(typed: str) -> int:
    if not typed.isdigit() or not int(typed):
        raise NotReadable(f"“{typed}” is no number.", "Type digits only, such as 60.")
    return int(typed)
