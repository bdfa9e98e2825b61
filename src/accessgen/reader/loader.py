"""Finds templates by name, in a few folders and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from jinja2 import Environment, TemplateNotFound
from jinja2.loaders import BaseLoader

from accessgen.errors import nearest
from accessgen.sources import read_text


def shown(path: Path, root: Path) -> str:
    """`path` as messages name it: from the project's folder, or from `content` outside it."""
    for base in (root, path.parents[2] if len(path.parents) > 2 else path.parent):
        if path.is_relative_to(base):
            return path.relative_to(base).as_posix()
    return path.as_posix()


class Folders(BaseLoader):
    """Looks a name up in each folder in turn. Raises TemplateNotFound, SourceErrors if unreadable.

    A name that leaves the folders (`..`, an absolute path, a link to elsewhere) is not found.
    """

    def __init__(self, folders: Sequence[Path], root: Path) -> None:
        self._folders, self._root = folders, root
        self.files: set[str] = set()

    def find(self, name: str) -> Path | None:
        """The file called `name`, if it is in one of the folders."""
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or "\\" in name or "\0" in name:
            return None
        for folder in self._folders:
            path = (folder / pure).resolve()
            if path.is_file() and path.is_relative_to(folder.resolve()):
                return folder / pure
        return None

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template and the name of its file in messages."""
        path = self.find(template)
        if path is None:
            raise TemplateNotFound(template)
        name = shown(path, self._root)
        self.files.add(name)
        return read_text(path, name), name, lambda: True

    def hint(self, name: str) -> str:
        """What to do about a name that is not found."""
        if ".." in name or name.startswith("/"):
            return "Includes come from the publication's folder or from content/templates."
        known = {
            path.relative_to(folder).as_posix()
            for folder in self._folders
            for path in folder.rglob("*.md*")
        }
        return nearest(name, known)
