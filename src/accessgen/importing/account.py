"""What there is after import, counted from the document that our own reader makes of the text."""

from __future__ import annotations

from accessgen.importing.counts import Counts
from accessgen.model import (
    BlockQuote,
    BulletList,
    Document,
    Figure,
    Heading,
    Icon,
    Link,
    OrderedList,
    Paragraph,
    PictureRow,
    Table,
    plain_text,
    walk,
)

NOTE = "#note-"


def count_document(document: Document) -> Counts:
    """The counts of a document: every word that a reader of it will find, and every thing."""
    counts = Counts()
    for node in walk(document):
        match node:
            case Heading():
                counts.headings += 1
                counts.read(plain_text(node.children))
            case Paragraph():
                counts.read(plain_text(node.children))
            case BulletList() | OrderedList():
                counts.lists += 1
                counts.items += len(node.items)
            case Table():
                counts.tables += 1
                counts.read(plain_text(node.caption))
            case Figure():
                counts.pictures += 1
                counts.read(plain_text(node.caption))
            case PictureRow() | Icon():
                counts.pictures += 1
            case BlockQuote():
                counts.quotes += 1
                counts.read(plain_text(node.attribution))
            case Link():
                noted = node.target.startswith(NOTE)
                counts.notes += noted
                counts.links += not noted
            case _:
                pass
    return counts
