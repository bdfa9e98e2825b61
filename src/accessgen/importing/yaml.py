"""The YAML that import writes: publication.yaml, and entries for pictures.yaml."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path

from accessgen.errors import Position
from accessgen.importing.incoming import Incoming, IncomingPicture, gap
from accessgen.pictures.entry import read_entry
from accessgen.sources import YamlMap

GLOSSARY = "data/glossary.yaml"
"""Where the content of a project keeps what hard words mean."""

_KIND = gap("photo, drawing, symbol, person, map, art, logo or flag")
_LICENCE, _CREDIT = gap("the licence, or who allowed us to use it"), gap("whose picture this is")


def quoted(text: str) -> str:
    """A text as YAML, safe in a Jinja2 template too."""
    return json.dumps(text, ensure_ascii=False).replace("{", "\\x7B")


def front_matter(title: str) -> str:
    """The lines above a text."""
    return f"---\ntitle: {quoted(title)}\n---"


def publication_yaml(
    incoming: Incoming, date: dt.date, owner: str, version: str, glossary: bool
) -> str:
    """What is true of the publication, with its gaps marked; `glossary`: the project has one."""
    words = f"data:\n  glossary: ../{GLOSSARY}    # hard words, for the draft\n"
    who = quoted(owner or gap("who owns this text"))
    again = f"{date.year + 2}-{date.month:02d}-{min(date.day, 28):02d}"
    return f"""\
# Made by "accessgen import" from {incoming.file}. Look through every line of this file.
title: {quoted(incoming.title)}
kind: guidance              # or booklet, event story, letter …
version: {quoted(version)}
date: {date.isoformat()}
owner: {who}
# To fill in: the day when you will look at this text again
# review: {again}
# To fill in: how you speak of people, identity-first or person-first (rule W23)
# language_choice: identity-first
{words if glossary else ""}"""


def picture_entries(
    incoming: Incoming, id: str, known_alts: Iterable[str], folder: Path, root: Path
) -> str:
    """Entries for pictures.yaml, with gaps where nobody has said yet what is needed.

    An alt text that our library refuses (rules I02, I03) stays beside the entry as a comment.
    """
    taken = set(known_alts)
    parts = [f"\n# ---- {id}: from {incoming.file}, by accessgen import\n"]
    for picture in incoming.pictures.values():
        alt, comment = _alt(picture, taken, incoming, folder, root)
        taken.add(alt)
        parts.append(_entry(picture, id, alt, comment))
    return "".join(parts)


def _alt(
    picture: IncomingPicture, taken: set[str], incoming: Incoming, folder: Path, root: Path
) -> tuple[str, str]:
    """The alt text to write, and a comment with the old one if it could not stay."""
    if picture.decorative:
        return "", ""
    wanted = " ".join(picture.alt.split())
    if wanted and _allowed(wanted, folder, root) and wanted not in taken:
        return wanted, ""
    if wanted:
        incoming.notice("alt-changed", picture.position, f"{picture.name}: {wanted}")
    return gap(f"what is seen in {picture.name}")[:150], wanted


def _allowed(alt: str, folder: Path, root: Path) -> bool:
    """Whether the picture library takes this alt text."""
    place = Position("", 1)
    node = YamlMap(place)
    node.update({"file": "x", "kind": "photo", "purpose": "p", "licence": "l", "credit": "c"})
    node["alt"] = alt
    node.positions["alt"] = Position("alt", 1)
    _, errors = read_entry("x", node, place, folder, root)
    return all(error.position.file != "alt" for error in errors)


def _entry(picture: IncomingPicture, id: str, alt: str, comment: str) -> str:
    size = f"  # printed {picture.millimetres:.0f} mm wide" if picture.millimetres else ""
    old = f"  # its alt text was: {comment}\n" if comment else ""
    said = "  decorative: true\n" if picture.decorative else f"  alt: {quoted(alt)}\n"
    return (
        f"{picture.name}:\n"
        f"  file: {id}/{picture.name}{picture.suffix}{size}\n"
        f"  kind: {quoted(_KIND)}\n"
        f"{old}{said}"
        f"  purpose: {quoted(gap('why a reader is shown this picture'))}\n"
        f"  licence: {quoted(_LICENCE)}\n"
        f"  credit: {quoted(_CREDIT)}\n"
    )
