"""Characters that the face cannot draw, found before anything is written.

A PDF writer would put the empty box .notdef there (ISO 14289-1 7.21.8), and Word would take some
other face (rule F01): both are silent, so the author is told instead, with the line.
"""

from __future__ import annotations

import functools
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

from accessgen.errors import Position, SourceError
from accessgen.model import Document, Field, Text, walk
from accessgen.style import Face


@functools.cache
def drawable(path: Path) -> frozenset[int]:
    """The code points that a font file has a glyph for."""
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def missing_glyphs(document: Document, face: Face) -> list[SourceError]:
    """One error for each character and line that `face` lacks in regular or in bold.

    Characters beyond U+FFFF are refused as well: what a reader copies out of the PDF would be
    wrong, while validators see nothing (measured with reportlab 5.1).
    """
    known = drawable(face.regular) & drawable(face.bold)
    found: dict[tuple[Position, str], None] = {}
    place = Position(document.meta.id)
    for node in walk(document):
        place = getattr(node, "position", None) or place
        for character in _words(node):
            if ord(character) not in known or ord(character) > 0xFFFF:
                found[(place, character)] = None
    return [_error(place, character, face) for place, character in found]


def _words(node: object) -> str:
    match node:
        case Text(text):
            return text
        case Field():
            return node.label + node.help
        case _:
            return ""


def _error(place: Position, character: str, face: Face) -> SourceError:
    name = unicodedata.name(character, "a character without a name")
    message = f'{face.name} has no letter for "{character}" (U+{ord(character):04X}, {name}).'
    hint = "Write it in another way, or use a picture with a description."
    return SourceError(place, message, hint)
