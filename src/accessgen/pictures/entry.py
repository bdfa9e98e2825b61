"""The entries of pictures.yaml, validated one by one with the line of every mistake."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast, get_args

from accessgen.errors import Position, SourceError, nearest
from accessgen.pictures.openmoji import CREDIT, LICENCE, openmoji_file
from accessgen.pictures.picture import Kind
from accessgen.sources import GAP, Keys, YamlMap

ALT_LENGTH = (5, 150)
"""Shortest and longest alternative text in characters (rule I02)."""

KINDS: tuple[str, ...] = get_args(Kind)
MUTED_FREELY = frozenset({"symbol", "drawing"})
"""Kinds that the library mutes when it is told to.

The colours of all others are somebody's skin, somebody's work, or say something: they are muted
only when somebody has agreed to it, and those of a logo never (rule C04).
"""

_NOT_A_DESCRIPTION = re.compile(
    r"^(an? |the )?(picture|image|photo|photograph|graphic|drawing|icon|symbol|avatar)( graphic)? "
    r"(of|showing)\b|\.(svg|png|jpe?g)$|https?://",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture as its entry describes it; `path` has not been opened yet."""

    name: str
    position: Position
    path: Path
    path_position: Position
    openmoji: bool
    alt: str
    decorative: bool
    purpose: str
    licence: str
    credit: str
    kind: Kind
    mute_asked: bool
    mute_agreed_by: str
    mute_agreed_on: dt.date | None
    has_text: bool | None
    text_version: str
    idea: str
    idea_position: Position
    consent: str
    reviewed_by: str
    reviewed_on: dt.date | None

    @property
    def mute(self) -> bool:
        """Whether the library mutes it: it was asked to, and may."""
        agreed = bool(self.mute_agreed_by and self.mute_agreed_on)
        return self.mute_asked and (self.kind in MUTED_FREELY or agreed)


def read_entry(
    name: str, node: object, position: Position, folder: Path, project: Path
) -> tuple[Entry, list[SourceError]]:
    """Read one entry of the library; `folder` holds pictures.yaml, `project` is the limit.

    Returns the entry as far as it could be read, with all that is wrong with it.
    """
    errors: list[SourceError] = []
    if isinstance(node, YamlMap):
        node.position = position  # a mistake in the whole entry is shown at the picture's name
    keys = Keys(node, position, errors)
    path, is_openmoji = _source(keys, folder, project)
    kind = _kind(keys, "symbol" if is_openmoji else None)
    alt, decorative = _alt(keys)
    entry = Entry(
        name=name,
        position=position,
        path=path,
        path_position=keys.node.at("openmoji" if is_openmoji else "file"),
        openmoji=is_openmoji,
        alt=alt,
        decorative=decorative,
        purpose=_purpose(keys, alt),
        licence=keys.text("licence", LICENCE if is_openmoji else ...),
        credit=keys.text("credit", CREDIT if is_openmoji else ...),
        kind=kind,
        mute_asked=_mute(keys, kind),
        mute_agreed_by=keys.text("mute_agreed_by", "").strip(),
        mute_agreed_on=keys.date("mute_agreed_on", None),
        has_text=_has_text(keys),
        text_version=keys.text("text_version", "").strip(),
        idea=keys.text("idea", "").strip(),
        idea_position=keys.node.at("idea"),
        consent=keys.text("consent", "").strip(),
        reviewed_by=keys.text("reviewed_by", "").strip(),
        reviewed_on=keys.date("reviewed_on", None),
    )
    keys.finish()
    return entry, errors


def _source(keys: Keys, folder: Path, project: Path) -> tuple[Path, bool]:
    file, code = keys.text("file", ""), keys.text("openmoji", "")
    if bool(file) == bool(code):
        message = (
            'A picture needs either "file" or "openmoji".'
            if not file
            else ('A picture has either "file" or "openmoji", not both.')
        )
        keys.wrong(keys.node.position, message, 'Name a file, or the code of a symbol: "1F442".')
        return folder, False
    if code:
        path = openmoji_file(code)
        if path is None:
            keys.wrong(
                keys.node.at("openmoji"),
                f'OpenMoji has no symbol "{code}".',
                "Find the code at openmoji.org and put it in quotes.",
            )
        return path or folder, True
    return _inside(keys, file, folder, project), False


def _inside(keys: Keys, file: str, folder: Path, project: Path) -> Path:
    path = _resolved(folder / file)
    place = keys.node.at("file")
    if not path.is_relative_to(_real(project)):
        hint = "Copy the picture into content/pictures and name it from there."
        keys.wrong(place, f'The picture "{file}" is outside the project.', hint)
    elif not path.is_file():
        hint = nearest(file, _pictures_under(folder))
        if not hint.startswith("Did you mean"):
            hint = "Put the file into the folder of pictures.yaml."
        keys.wrong(place, f'There is no file "{file}".', hint)
    return path


def _resolved(path: Path) -> Path:
    """The path without links; a folder of hundreds of pictures is looked up once."""
    found = _real(path.parent) / path.name
    return found.resolve() if found.is_symlink() or found.name in {"", ".", ".."} else found


@lru_cache(maxsize=64)
def _real(folder: Path) -> Path:
    return folder.resolve()


def _pictures_under(folder: Path) -> list[str]:
    suffixes = {".svg", ".png", ".jpg", ".jpeg"}
    found = (path for path in folder.rglob("*") if path.suffix.lower() in suffixes)
    return [path.relative_to(folder).as_posix() for path in found]


def _kind(keys: Keys, default: str | None) -> Kind:
    kind = keys.text("kind", default or ...)
    if kind.startswith(GAP):
        return cast(Kind, kind)  # nobody has said yet what it is (rule W34)
    if kind and kind not in KINDS:
        hint = f"{nearest(kind, KINDS)} Known here: {', '.join(KINDS)}."
        keys.wrong(keys.node.at("kind"), f'The kind "{kind}" is unknown.', hint)
    return cast(Kind, kind if kind in KINDS else "drawing")


def _alt(keys: Keys) -> tuple[str, bool]:
    alt, decorative = keys.text("alt", "").strip(), keys.flag("decorative")
    place = keys.node.at("alt")
    if decorative and alt:
        hint = 'Keep "alt" if the picture says something, else keep "decorative".'
        keys.wrong(place, "A decorative picture has no alt text.", hint)
    elif not decorative and not alt:
        hint = 'Add "alt: what is seen", or "decorative: true" if it says nothing new.'
        keys.wrong(place, "This picture has no alt text.", hint)
    elif alt and not ALT_LENGTH[0] <= len(alt) <= ALT_LENGTH[1]:
        hint = "Say in one sentence what is seen and what it means here."
        limits = f"{ALT_LENGTH[0]} to {ALT_LENGTH[1]} characters"
        keys.wrong(place, f"The alt text has {len(alt)} characters; it needs {limits}.", hint)
    elif _NOT_A_DESCRIPTION.search(alt):
        hint = "Say what is seen, without words such as “picture of”, file names or addresses."
        keys.wrong(place, f'The alt text "{alt}" does not describe the picture.', hint)
    return ("" if decorative else alt), decorative


def _purpose(keys: Keys, alt: str) -> str:
    purpose = keys.text("purpose").strip()
    if purpose and purpose == alt:
        hint = "Say why a reader is shown the picture, for example which task it helps with."
        keys.wrong(keys.node.at("purpose"), "The purpose only repeats the alt text.", hint)
    return purpose


def _mute(keys: Keys, kind: Kind) -> bool:
    mute = keys.flag("mute", default=kind == "symbol")
    if mute and kind == "logo":
        hint = 'Take the line "mute: true" out, or give the picture another kind.'
        message = f"The colours of a {kind} are never changed (rule C04)."
        keys.wrong(keys.node.at("mute"), message, hint)
    return mute


def _has_text(keys: Keys) -> bool | None:
    """Whether there are words in the picture; None if neither key says so."""
    said = keys.take("has_text", bool, None, "true or false")
    words = keys.text("text_version", "").strip()
    if said is False and words:
        hint = 'Keep "text_version" if there are words in the picture, else "has_text: false".'
        keys.wrong(keys.node.at("has_text"), "A picture without text has no text version.", hint)
    return True if words else said
