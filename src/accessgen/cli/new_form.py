"""`accessgen new form`: the toolkit's forms, copied into a project to be made its own."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from accessgen.cli.options import Add, ProjectFolder, day_of, day_option
from accessgen.cli.shared import choice, own_project, shared_data
from accessgen.errors import UsageError
from accessgen.files import write_folder, write_whole
from accessgen.importing.steps import list_in_project
from accessgen.project import Project
from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text

OURS = {
    "booking": "booking-form",
    "photos": "photo-consent",
    "claim": "rewards-policy",
    "feedback": "feedback-form",
}
"""The forms of a pack as event.yaml calls them, and those of the toolkit."""
PARTNERSHIP = "partnership"
_REVIEW = dt.timedelta(days=364)  # a form is looked at every year
_DATA = """\
# Who you are, said once for all that you make. Every form prints it: write your own words after
# each colon, and take away the # before the line.
name: {name}   # the same as "owner" in each publication.yaml
#phone: 01632 960124
#text: 07700 900124
#relay: 18001 01632 960124                # 18001 and your phone number, for Relay UK
#email: hello@riverside.example           # the mailbox of a team
#post: Ferry House, 1 Quay Lane, Riverside ZZ1 1ZZ
#open: Monday to Friday, 9am to 5pm
"""


def form(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="Which forms. Left out: a list of them all."),
    ] = None,
    owner: Annotated[str, typer.Option(metavar="NAME", help="The name of your organisation.")] = "",
    add: Add = False,
    project: ProjectFolder = None,
    date: Annotated[dt.datetime | None, day_option("The day of the form. Left out: today.")] = None,
) -> None:
    """Copy forms into your project: booking, feedback, photos, money and more."""
    ours = _forms()
    if not names:
        for name, node in ours.items():
            typer.echo(f"{name}: {node['title']}\n    {node['description']}")
        return
    loaded = own_project(project)
    chosen = [choice(name, tuple(ours), "NAME") for name in dict.fromkeys(names)]
    taken = [name for name in chosen if (loaded.content / name).exists()]
    if taken:
        raise UsageError(
            f"There is a folder content/{taken[0]} already, and nothing is overwritten."
        )
    day = day_of(date)
    owner = owner or str(shared_data(loaded, PARTNERSHIP).get("name") or loaded.name)
    for name in chosen:
        write_folder(loaded.content / name, dict(_files(name, owner, day)))
    typer.echo("\n".join(f"Written: {loaded.shown(loaded.content / name)}" for name in chosen))
    for name in chosen if add else ():
        list_in_project(loaded, name)
    _tell(loaded, chosen, add, owner)


def _forms() -> dict[str, Mapping[str, Any]]:
    """The forms that come with accessgen, by their names."""
    found = {}
    for path in sorted(bundled("content").glob("*/publication.yaml")):
        node = load_yaml(read_text(path, path.name), path.name)
        if node.get("kind") == "form":
            found[path.parent.name] = node
    return found


def _files(name: str, owner: str, day: dt.date) -> Iterator[tuple[str, bytes]]:
    """The files of a form; its publication.yaml says that it is yours, and from when."""
    said = {"version": '"1.0"', "date": day, "review": day + _REVIEW, "owner": _quoted(owner)}
    for path in sorted((bundled("content") / name).iterdir()):
        text = read_text(path, path.name)
        if path.name == "publication.yaml":
            for key, value in said.items():
                found = re.search(rf"(?m)^{key}: .*$", text)
                text = text.replace(found[0], f"{key}: {value}", 1) if found else text
        yield path.name, text.encode()


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _tell(project: Project, chosen: list[str], added: bool, owner: str) -> None:
    data = project.content / "data" / f"{PARTNERSHIP}.yaml"
    if not data.is_file():
        data.parent.mkdir(parents=True, exist_ok=True)
        write_whole(data, _DATA.format(name=_quoted(owner)).encode())
        typer.echo(f"Written: {project.shown(data)}. Fill it in first.")
    typer.echo("\nRead each form through: what it promises has to be true of you.")
    if not added:
        typer.echo(f'Then add to "publications" in accessgen.yaml: {", ".join(chosen)}')
    typer.echo("A pack links to the forms that its event.yaml names under “forms”.")
