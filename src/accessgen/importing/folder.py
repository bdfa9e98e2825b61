"""The publication folder that an import makes: planned in memory, read back, then put in place.

All or nothing: the text is read by our own reader before anything is written, files are made
beside the place, and what was begun is taken back if something fails.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from accessgen.errors import AccessgenError, OutputError, SourceErrors, UsageError
from accessgen.importing.account import count_document
from accessgen.importing.counts import Compared, Counts, compare
from accessgen.importing.ids import slug
from accessgen.importing.incoming import Incoming, IncomingPicture
from accessgen.importing.markdown import Written, write_markdown
from accessgen.importing.yaml import GLOSSARY, front_matter, picture_entries, publication_yaml
from accessgen.model import Document, Meta
from accessgen.pictures import PictureLibrary
from accessgen.project import Project
from accessgen.reader import PictureEntry, Source, read

RESERVED = frozenset({"blocks", "data", "pictures", "templates", "words"})
LEFT_OUT = "left-out"
REPORT = "import-report.md"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the command line says of the publication."""

    id: str
    date: dt.date
    owner: str
    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """An import, ready to be put in place: its files, and the account of what became of it all."""

    incoming: Incoming
    facts: Facts
    written: Written
    document: Document
    after: Counts
    words: Compared
    pictures_yaml: str

    @property
    def file(self) -> str:
        """The name of the text."""
        return f"{self.facts.text}.md"


def target_folder(project: Project, into: Path | None, source: Path, start: Path) -> Path:
    """The new folder, which is one of content's own.

    Raises UsageError if it is there already, has a name that is taken, or lies elsewhere.
    """
    named = project.content / (slug(source.stem, 40) or "imported")
    folder = named if into is None else (start / into).resolve()
    content = project.content.resolve()
    if folder.parent != content:
        raise UsageError(
            f"{into} is not a folder of {project.shown(content)}, where publications live. "
            f"Write for example --into {project.shown(content)}/{named.name}."
        )
    if folder.name in RESERVED or folder.name != slug(folder.name, 60):
        raise UsageError(
            f'"{folder.name}" cannot be the name of a publication. Use small letters, digits and '
            "hyphens, such as my-guide."
        )
    if folder.exists():
        raise UsageError(
            f"There is a folder {project.shown(folder)} already, and nothing is overwritten. "
            "Choose another with --into, or move the old one away first."
        )
    return folder


def prepare(incoming: Incoming, facts: Facts, project: Project) -> Imported:
    """Write the text in memory, read it back with our own reader, and draw up the account.

    Raises UsageError if the picture library has entries of an earlier import.
    """
    library = project.content / "pictures" / "pictures.yaml"
    entries = _library(library, project)
    taken = sorted(set(incoming.pictures) & set(entries.entries)) if entries else []
    if taken:
        raise UsageError(
            f'{project.shown(library)} has the picture "{taken[0]}" already, from an earlier '
            "import. Take the entries of that import out, or choose another name with --into."
        )
    alts = [entry.alt for entry in entries.entries.values()] if entries else []
    written = write_markdown(incoming.blocks, front_matter(incoming.title))
    document = _read_back(written.text, incoming, facts, project)
    after = count_document(document)
    aside = [item.words for item in incoming.asides if item.counted]
    words = compare(incoming.before.words, after.words, aside, incoming.added)
    new = picture_entries(incoming, facts.id, alts, library.parent, project.root)
    return Imported(
        incoming, facts, written, document, after, words, new if incoming.pictures else ""
    )


def _library(path: Path, project: Project) -> PictureLibrary | None:
    return PictureLibrary.load(path, project.root) if path.is_file() else None


class _Pictures:
    """The new pictures, as far as the reader asks."""

    def __init__(self, pictures: dict[str, IncomingPicture]) -> None:
        self._pictures = pictures

    def get(self, name: str) -> PictureEntry:
        """What is known of a picture; a gap in place of an alt text that is missing."""
        picture = self._pictures[name]
        return _Entry("" if picture.decorative else picture.alt or "gap", picture.decorative, "")


@dataclass(frozen=True, slots=True)
class _Entry:
    alt: str
    decorative: bool
    credit: str


def _read_back(text: str, incoming: Incoming, facts: Facts, project: Project) -> Document:
    with tempfile.TemporaryDirectory(prefix="accessgen-import-") as name:
        folder = Path(name)
        (folder / f"{facts.text}.md").write_text(text, encoding="utf-8")
        meta = Meta(facts.id, incoming.title, facts.text, facts.text, project.language)
        try:
            return read(
                Source(
                    root=folder,
                    folder=folder,
                    file=f"{facts.text}.md",
                    text=facts.text,
                    meta=meta,
                    pictures=_Pictures(incoming.pictures),
                    variables={},
                )
            )
        except SourceErrors as found:
            told = "\n".join(str(error) for error in found.errors)
            raise AccessgenError(
                "accessgen wrote a text that it cannot read itself, so nothing was kept. "
                f"This is a fault of accessgen: please report it.\n{told}"
            ) from None


# --------------------------------------------------------------------- putting it in place


def place(imported: Imported, folder: Path, report: str, project: Project) -> None:
    """Write the folder, the pictures and their entries: all of it, or nothing.

    Raises OutputError, in words, if something cannot be written.
    """
    pictures = project.content / "pictures"
    try:
        with _staged(folder) as staged, _undone(pictures / imported.facts.id) as made:
            glossary = (project.content / GLOSSARY).is_file()
            _write_folder(imported, staged, report, glossary)
            if imported.pictures_yaml:
                _write_pictures(imported, made)
                _append(pictures / "pictures.yaml", imported.pictures_yaml)
            folder.parent.mkdir(exist_ok=True)
            staged.rename(folder)
    except OSError as error:
        raise OutputError(
            f"The import could not be written: {error.strerror or error}. "
            "Make room, or look whether you may write there; nothing was left half-written."
        ) from None


@contextmanager
def _staged(folder: Path) -> Iterator[Path]:
    """A folder beside the place, which is gone afterwards unless it was renamed."""
    staged = Path(tempfile.mkdtemp(dir=folder.parent.parent, prefix=f".{folder.name}."))
    staged.chmod(0o755)
    try:
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


@contextmanager
def _undone(folder: Path) -> Iterator[Path]:
    """The pictures' folder and library as they were, if something fails."""
    library = folder.parent / "pictures.yaml"
    before = library.read_bytes() if library.is_file() else None
    there = folder.is_dir()
    try:
        yield folder
    except BaseException:
        if not there:
            shutil.rmtree(folder, ignore_errors=True)
        if before is not None and library.read_bytes() != before:
            library.write_bytes(before)
        raise


def _write_folder(imported: Imported, folder: Path, report: str, glossary: bool) -> None:
    incoming, facts = imported.incoming, imported.facts
    (folder / imported.file).write_text(imported.written.text, encoding="utf-8")
    yaml = publication_yaml(incoming, facts.date, facts.owner, facts.version, glossary)
    (folder / "publication.yaml").write_text(yaml, encoding="utf-8")
    (folder / REPORT).write_text(report, encoding="utf-8")
    for picture in incoming.unusable.values():
        if picture.data:
            (folder / LEFT_OUT).mkdir(exist_ok=True)
            (folder / LEFT_OUT / f"{picture.name}{picture.suffix}").write_bytes(picture.data)


def _write_pictures(imported: Imported, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for picture in imported.incoming.pictures.values():
        (folder / f"{picture.name}{picture.suffix}").write_bytes(picture.data)


def _append(library: Path, entries: str) -> None:
    """Add entries at the end of pictures.yaml; a reader never sees half of it."""
    text = library.read_text(encoding="utf-8").rstrip("\n") + "\n" if library.is_file() else ""
    handle, name = tempfile.mkstemp(dir=library.parent, prefix=".pictures.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text + entries)
    Path(name).chmod(0o644)
    Path(name).replace(library)
