"""What stands beside a Word file's text: comments, headers and footers. Listed, not imported."""

from __future__ import annotations

from accessgen.checks.opened.docx.xml import Element, W
from accessgen.errors import Position
from accessgen.importing.incoming import Incoming
from accessgen.importing.word.file import WordFile


def read_comments(file: WordFile, places: dict[str, Position], incoming: Incoming) -> None:
    """Each comment with its author and words."""
    for _, root in file.parts("comments"):
        for node in root.iterfind(f"{W}comment"):
            place = places.get(node.get(f"{W}id", ""))
            author = node.get(f"{W}author", "").strip() or "somebody"
            incoming.aside("comment", _words(node), counted=False, who=author)
            if place is not None:
                incoming.notice("comment", place, f"{author}: {_words(node)}")


def read_furniture(file: WordFile, incoming: Incoming) -> None:
    """The words of headers and footers, each once."""
    said = {_words(root): None for kind in ("header", "footer") for _, root in file.parts(kind)}
    for words in said:
        incoming.aside("furniture", words, counted=False)


def _words(root: Element) -> str:
    paragraphs = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))
    return " ".join(" ".join(paragraphs).split())
