"""A project and its publications, read from YAML and checked at the edge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from babel.dates import format_date

from accessgen.checks.reading.lists import list_problems
from accessgen.checks.sourced_people import NOBODY, People
from accessgen.edition import Edition, EditionFinder
from accessgen.errors import Position, SourceError, SourceErrors, UsageError, nearest
from accessgen.events import Event, as_data, forms_of, read_series, with_titles
from accessgen.people import REVIEW_FILE, read_people
from accessgen.resources import bundled
from accessgen.sources import Keys, YamlList, YamlMap, load_yaml, read_text

PROJECT_FILE = "accessgen.yaml"
FAIL_ON = ("must", "should", "flag", "never")
TEXTS = ("standard", "easy-read")


@dataclass(frozen=True, slots=True)
class Project:
    """A project: where its folders are, and what it builds. Paths are absolute.

    `problems` are names in the project file that lead nowhere, and mistakes in its word lists; the
    rest can still be built. `words` is the folder of its own word lists, if it has any that can be
    used.
    """

    name: str
    root: Path
    language: str
    content: Path
    styles: tuple[Path, ...]
    fonts: tuple[Path, ...]
    out: Path
    publications: tuple[str, ...]
    editions: tuple[str, ...]
    fail_on: str
    problems: tuple[SourceError, ...] = ()
    words: Path | None = None

    def known(self) -> tuple[str, ...]:
        """Every publication in the content folder."""
        return tuple(path.parent.name for path in sorted(self.content.glob("*/publication.yaml")))

    def folder_of(self, name: str) -> Path:
        """The folder of a publication. Raises UsageError if there is none of this name."""
        if name not in self.known():
            raise UsageError(f'There is no publication "{name}". {nearest(name, self.known())}')
        return self.content / name

    def finder(self) -> EditionFinder:
        """Finds this project's editions, then the toolkit's."""
        return EditionFinder(self.styles, self.fonts, self.root)

    def shown(self, path: Path) -> str:
        """A path as messages give it: relative to the project where it can be."""
        try:
            return path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that an edition comes in: the ids of the headings of each part's own chapters."""

    chapters: tuple[tuple[str, ...], ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Publication:
    """One publication: a folder with its texts, and what is true of all its editions.

    `template` is a folder of content/templates that holds the texts instead, or None. `people`
    is what people wrote down about it: answers, overrides, what Easy Read leaves out. `event` is
    what event.yaml says, if there is one, and `repeats` the same event on its other dates.
    `parts` says of editions, by name, that they come in several files.
    """

    id: str
    folder: Path
    title: str
    kind: str
    version: str
    date: dt.date
    review: dt.date | None
    owner: str
    description: str
    language_choice: str
    chapter_breaks: bool
    template: str | None
    data: Mapping[str, Any]
    people: People = NOBODY
    event: Event | None = None
    repeats: tuple[Event, ...] = ()
    parts: Mapping[str, Parts] = field(default_factory=dict)

    def each(self) -> tuple[Publication, ...]:
        """The publication, and one more for each date on which its event is repeated.

        People need one date in their hands: each has its own pack, with its own deadlines, and a
        name that ends in its date.
        """
        return (self, *(self._on(event) for event in self.repeats))

    def _on(self, event: Event) -> Publication:
        day = event.first_day
        name = format_date(day, "EEEE d MMMM y", locale="en_GB") if day else ""
        return replace(
            self,
            id=f"{self.id}-{day}",
            title=f"{self.title}, {name}",
            data={**self.data, "event": as_data(event)},
            event=event,
            repeats=(),
        )

    def variables(self) -> dict[str, Any]:
        """What templates may say of the publication."""
        return {
            "id": self.id,
            "title": self.title,
            "kind": self.kind,
            "version": self.version,
            "date": self.date,
            "review": self.review,
            "owner": self.owner,
            "description": self.description,
            "language_choice": self.language_choice,
        }


@dataclass(frozen=True, slots=True)
class Job:
    """One publication in one edition: the unit of work, a pure function of its inputs.

    `today` is the day that overrides are held to; the publication's own date if it is None.
    """

    project: Project
    publication: Publication
    edition: Edition
    formats: tuple[str, ...]
    today: dt.date | None = None

    @property
    def day(self) -> dt.date:
        """The day that overrides are held to."""
        return self.today or self.publication.date


def find_project(start: Path) -> Path:
    """The project file that a path means: itself, or accessgen.yaml in the folder.

    Raises UsageError if there is none.
    """
    path = start / PROJECT_FILE if start.is_dir() else start
    if not path.is_file():
        raise UsageError(
            f"There is no {PROJECT_FILE} in {start}. Name the folder of a project after --project."
        )
    return path


def load_project(path: Path) -> Project:
    """Read a project file. Raises SourceErrors with every mistake in it."""
    root = path.resolve().parent
    shown = path.name
    node = load_yaml(read_text(path, shown), shown)
    errors: list[SourceError] = []
    keys = Keys(node, Position(shown, 1), errors)
    name = keys.text("name")
    language = keys.text("language", "en-GB")
    folders = {key: _inside(root, keys, key, key) for key in ("content", "styles", "fonts", "out")}
    keys.texts("publications", ...), keys.texts("editions", ...)
    fail_on = keys.text("fail_on", "must")
    if fail_on not in FAIL_ON:
        hint = f"Use one of: {', '.join(FAIL_ON)}."
        keys.wrong(keys.node.at("fail_on"), f'"{fail_on}" is no severity.', hint)
    keys.finish()
    if errors:
        raise SourceErrors(errors)
    project = Project(
        name=name,
        root=root,
        language=language,
        content=folders["content"],
        styles=_with_bundled(folders["styles"], "styles"),
        fonts=_with_bundled(folders["fonts"], "fonts"),
        out=folders["out"],
        publications=(),
        editions=(),
        fail_on=fail_on,
    )
    problems: list[SourceError] = []
    own, wrong = _own_words(project)
    return replace(
        project,
        publications=_names(keys, "publications", project.known(), problems),
        editions=_names(keys, "editions", project.finder().names(), problems),
        problems=(*problems, *wrong),
        words=None if wrong or not own.is_dir() else own,
    )


def _own_words(project: Project) -> tuple[Path, list[SourceError]]:
    """The folder of the project's own word lists, and what is wrong with them."""
    own = project.content / "words"
    if own == bundled("content") / "words":  # the toolkit's project: these lists are ours
        return own / "own", []
    return own, list_problems(own, project.shown(own))


def _names(
    keys: Keys, key: str, known: Sequence[str], problems: list[SourceError]
) -> tuple[str, ...]:
    """The names of a list that exist; each other one becomes a problem with its line."""
    listed = keys.node.get(key)
    names: list[str] = []
    if not isinstance(listed, YamlList):
        return ()
    for number, name in enumerate(listed):
        if name in known:
            names.append(str(name))
        else:
            message = f'There is no {key.removesuffix("s")} "{name}".'
            problems.append(SourceError(listed.at(number), message, nearest(str(name), known)))
    return tuple(names)


def _with_bundled(own: Path, name: str) -> tuple[Path, ...]:
    """The project's own folder first, then the toolkit's."""
    return tuple(path for path in dict.fromkeys([own, bundled(name)]) if path.is_dir())


def _inside(root: Path, keys: Keys, key: str, default: str) -> Path:
    """A folder of the project; a path that leaves the project is an error."""
    path = (root / keys.text(key, default)).resolve()
    if not path.is_relative_to(root):
        hint = "Use a path below the folder of accessgen.yaml."
        keys.wrong(keys.node.at(key), f'"{key}" points outside the project.', hint)
    return path


def load_publication(project: Project, name: str) -> Publication:
    """Read one publication's publication.yaml and its data files.

    Raises UsageError if there is no such publication, SourceErrors with every mistake in it.
    """
    return read_publication(project, name, project.folder_of(name).resolve())


def read_publication(project: Project, name: str, folder: Path) -> Publication:
    """Read the publication.yaml of a folder. Raises SourceErrors with every mistake in it."""
    path = folder / "publication.yaml"
    shown = project.shown(path)
    node = load_yaml(read_text(path, shown), shown)
    errors: list[SourceError] = []
    keys = Keys(node, Position(shown, 1), errors)
    events = _events(project, name, folder, keys, errors)
    event = events[0] if events else None
    publication = Publication(
        id=name,
        folder=folder,
        title=keys.text("title"),
        kind=keys.text("kind", "booklet"),
        version=keys.text("version"),
        date=keys.date("date") or dt.date(2000, 1, 1),
        review=keys.date("review", None),
        owner=keys.text("owner"),
        description=keys.text("description", ""),
        language_choice=keys.text("language_choice", ""),
        chapter_breaks=keys.flag("chapter_breaks"),
        template=keys.text("template", "") or None,
        data=_data(project, folder, keys, errors) | ({"event": as_data(event)} if event else {}),
        people=read_people(keys, folder / REVIEW_FILE, project.shown(folder / REVIEW_FILE)),
        event=event,
        repeats=events[1:],
        parts=_parts(keys),
    )
    known = _templates(project)
    if publication.template and publication.template not in known:
        message = f'There is no template "{publication.template}".'
        keys.wrong(keys.node.at("template"), message, nearest(publication.template, known))
    keys.finish()
    if errors:
        raise SourceErrors(errors)
    return publication


def _parts(keys: Keys) -> dict[str, Parts]:
    """The parts of editions, by the edition's name: two lists of heading ids or more."""
    node = keys.mapping("parts")
    found = {}
    for edition, listed in node.items():
        chapters = listed if isinstance(listed, list) else []
        lists = [part for part in chapters if isinstance(part, list) and part]
        if len(lists) < 2 or len(lists) != len(chapters):
            message = f'"parts" of {edition} has to be two lists of heading ids or more.'
            keys.wrong(node.at(edition), message, "Write one line a part: - [first-id, second-id]")
        texts = tuple(tuple(str(name) for name in part) for part in lists)
        found[str(edition)] = Parts(texts, node.at(edition))
    return found


def _templates(project: Project) -> list[str]:
    """The names of all templates: the project's own, and the toolkit's."""
    folders = (path / "templates" for path in (project.content, bundled("content")))
    return sorted({path.name for f in folders for path in f.glob("*") if path.is_dir()})


def _data(project: Project, folder: Path, keys: Keys, errors: list[SourceError]) -> dict[str, Any]:
    """The data files by the names that templates use."""
    node = keys.mapping("data")
    loaded = {
        name: _yaml(project, folder, str(file), node.at(name), errors)
        for name, file in node.items()
    }
    return {name: value for name, value in loaded.items() if value is not None}


def _events(
    project: Project, name: str, folder: Path, keys: Keys, errors: list[SourceError]
) -> tuple[Event, ...]:
    """The event of an event pack, on each of its dates; none if the publication has no event."""
    file = keys.text("event", "")
    node = _yaml(project, folder, file, keys.node.at("event"), errors) if file else None
    if node is None:
        return ()
    try:
        events = read_series(node, node.position.file)
    except SourceErrors as found:
        errors.extend(found.errors)
        return ()
    titles = _titles_of_forms(project, name, events[0], errors)
    return tuple(
        replace(event, forms=with_titles(event.forms, titles)) if event.forms else event
        for event in events
    )


def _titles_of_forms(
    project: Project, pack: str, event: Event, errors: list[SourceError]
) -> dict[str, str]:
    """The titles of the forms that an event names; a link to a form that is not there is wrong."""
    titles = {}
    for _, form in forms_of(event.forms):
        path = project.content / form.form / "publication.yaml"
        place = form.at("form")
        if form.on_the_web:
            continue
        if form.form not in project.known():
            message = f'There is no form "{form.form}" in this project.'
            errors.append(SourceError(place, message, _how_to_get(form.form, project)))
        elif pack in project.publications and form.form not in project.publications:
            message = f'The form "{form.form}" is not made with the pack that links to it.'
            hint = f'Add it to "publications" in {PROJECT_FILE}.'
            errors.append(SourceError(place, message, hint))
        else:
            titles[form.form] = str(load_yaml(*_text(project, path)).get("title") or form.form)
    return titles


def _how_to_get(name: str, project: Project) -> str:
    ours = bundled("content") / name / "publication.yaml"
    if ours.is_file():
        return f"It comes with accessgen. To have it here, type: accessgen new form {name}"
    return nearest(name, project.known())


def _text(project: Project, path: Path) -> tuple[str, str]:
    """The text of a file, and how messages name it."""
    shown = project.shown(path)
    return read_text(path, shown), shown


def _yaml(
    project: Project, folder: Path, file: str, named: Position, errors: list[SourceError]
) -> YamlMap | None:
    """A data file that stands at `named`; None if it is not there or not in order."""
    path = (folder / file).resolve()
    if not path.is_relative_to(project.root):
        message = f'The data file "{file}" lies outside the project.'
        errors.append(SourceError(named, message, "Move it into the project."))
        return None
    if not path.is_file():
        message = f'The data file "{file}" is missing.'
        errors.append(SourceError(named, message, "Create it, or mend its name."))
        return None
    shown = project.shown(path)
    try:
        node = load_yaml(read_text(path, shown), shown)
    except SourceErrors as found:
        errors.extend(found.errors)
        return None
    if isinstance(node, YamlMap):
        return node
    if node is None:
        message, hint = "This file says nothing yet.", 'Fill it in, with "key: value" lines.'
    else:
        message, hint = 'A data file holds "key: value" lines.', "Give the list a name."
    errors.append(SourceError(Position(shown, 1), message, hint))
    return None
