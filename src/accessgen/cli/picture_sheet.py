"""The picture sheet: a publication whose data are the pictures of the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from accessgen.build import library_of
from accessgen.checks.sourced import STANDARD
from accessgen.cli.shared import choice
from accessgen.errors import UsageError
from accessgen.pictures import PictureLibrary
from accessgen.pictures.suggest import suggest
from accessgen.project import Job, Project, load_project, read_publication
from accessgen.resources import bundled

NAME = "picture-sheet"
MOST_WORDS = 6
"""Words that are printed beside a picture: enough to tell what it stands for."""


def sheet_job(
    project: Project, words: Sequence[str], edition: str, formats: tuple[str, ...]
) -> Job:
    """The job that makes the sheet: of the first picture of each idea, or of ideas with all theirs.

    The words around the pictures are the project's own `content/templates/picture-sheet`, or the
    toolkit's. Raises UsageError for a word that calls no idea, and for an edition of Easy Read.
    """
    library = library_of(project)
    themes = themes_of(library, [ideas_for(word, library) for word in words])
    home = project
    if not (project.content / "templates" / NAME / "publication.yaml").is_file():
        home = load_project(bundled("accessgen.yaml"))
    publication = read_publication(home, NAME, home.content / "templates" / NAME)
    count = sum(len(idea["pictures"]) for theme in themes for idea in theme["ideas"])
    data = {**publication.data, "themes": themes, "pictures_count": count}
    found = project.finder().load(edition)
    if found.text != STANDARD:
        raise UsageError(
            f"The picture sheet has no words for {found.title}: it is a sheet to point at. "
            "Choose an edition of the standard text, such as large-print."
        )
    return Job(project, replace(publication, data=data), found, formats)


def ideas_for(word: str, library: PictureLibrary) -> str:
    """The idea of this name, or the one that the word calls. Raises UsageError if there is none."""
    if word in library.ideas.by_name:
        return word
    called = suggest(word, library, 1)
    if called:
        return called[0].idea
    return choice(word, tuple(library.ideas.by_name), "--ideas")


def themes_of(library: PictureLibrary, wanted: Iterable[str]) -> list[dict[str, Any]]:
    """Themes with their ideas, in the order of the list, as templates read them."""
    wanted = frozenset(wanted)
    themes: dict[str, list[dict[str, Any]]] = {}
    for idea in library.ideas.by_name.values():
        pictures = library.pictures_of.get(idea.name, ())
        if not pictures or (wanted and idea.name not in wanted):
            continue
        words = (*idea.words, *idea.also)[:MOST_WORDS]
        shown = pictures if wanted else pictures[:1]
        themes.setdefault(idea.theme, []).append(
            {"name": idea.name, "words": list(words), "pictures": list(shown)}
        )
    return [{"name": name, "ideas": ideas} for name, ideas in themes.items()]
