"""Small documents for transforms, and the words of a document in reading order."""

from __future__ import annotations

from accessgen.model import (
    Block,
    Cell,
    Document,
    Field,
    Heading,
    Icon,
    Paragraph,
    Picture,
    PictureRow,
    Text,
    walk,
)
from tests.reader.support import META


def document(*blocks: Block) -> Document:
    return Document(META, blocks)


def paragraph(words: str, role: str = "body") -> Paragraph:
    return Paragraph((Text(words),), role)


def heading(level: int, words: str) -> Heading:
    return Heading(level, (Text(words),), words.casefold().replace(" ", "-"))


def row(name: str, words: str = "Words.") -> PictureRow:
    return PictureRow(Picture(name, f"Drawing of {name}"), (paragraph(words),))


def cell(words: str) -> Cell:
    return (paragraph(words),) if words else ()


def words_of(made: Document) -> list[str]:
    """Every word that is read, in order: texts and the labels of fields; signs are not words."""
    found: list[str] = []
    for node in walk(made):
        match node:
            case Text(text):
                found.extend(text.split())
            case Field(_, label):
                found.extend(label.split())
            case Icon():
                pass
    return found
