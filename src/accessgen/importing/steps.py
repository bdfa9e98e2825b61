"""The steps of an import, in order: read, prepare, put in place, list in the project."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, SequenceNode

from accessgen.errors import UsageError
from accessgen.importing.folder import Facts, Imported, place, prepare
from accessgen.importing.read import Wanted, read_incoming
from accessgen.importing.report import import_report
from accessgen.project import PROJECT_FILE, Project
from accessgen.writers.glyphs import drawable

FIRST_VERSION = "0.1"


def import_file(  # noqa: PLR0913 - what the command line may say
    path: Path,
    folder: Path,
    project: Project,
    *,
    text: str,
    title: str = "",
    date: dt.date | None = None,
    owner: str = "",
) -> Imported:
    """Read a file and prepare its publication in memory; nothing is written.

    Raises UsageError for what cannot be imported, and when nobody says the date.
    """
    face = project.finder().load(text).style.face
    wanted = Wanted(
        prefix=folder.name,
        letters=drawable(face.regular) & drawable(face.bold),
        lang=project.language,
        easy_read=text == "easy-read",
        title=title,
    )
    incoming = read_incoming(path, wanted)
    day = date or incoming.date
    if day is None:
        raise UsageError(
            f"{path} does not say when it was written. Say it with --date, for example "
            "--date 2026-11-04."
        )
    facts = Facts(folder.name, day, owner or incoming.owner, FIRST_VERSION, text)
    return prepare(incoming, facts, project)


def put(imported: Imported, folder: Path, project: Project, *, add: bool) -> None:
    """Write the folder, its pictures and the import report; with `add`, list it in the project."""
    report = import_report(imported, project.shown(folder), add)
    place(imported, folder, report, project)
    if add:
        list_in_project(project, folder.name)


def list_in_project(project: Project, name: str) -> None:
    """Add a publication at the end of the project's list, and change nothing else in the file."""
    path = project.root / PROJECT_FILE
    text = path.read_text(encoding="utf-8")
    root = YAML(typ="safe", pure=True).compose(text)
    assert isinstance(root, MappingNode)
    listed = next(node for key, node in root.value if key.value == "publications")
    assert isinstance(listed, SequenceNode)
    last = listed.value[-1] if listed.value else None
    if listed.flow_style or last is None:
        at = last.end_mark.index if last else listed.start_mark.index + 1
        new = f", {name}" if last else name
    else:
        at = last.end_mark.index
        new = f"\n{' ' * (last.start_mark.column - 2)}- {name}"
    path.write_text(text[:at] + new + text[at:], encoding="utf-8")
