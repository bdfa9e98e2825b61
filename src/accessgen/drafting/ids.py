"""Ids for blocks of a standard text that have none, so that rows can say what they stand for.

Nothing is rewritten: lines of attributes are put in, `{#an-id}`, and the text is read again. If it
does not say the very same as before, not one of them is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from accessgen.errors import Position, SourceErrors, UsageError
from accessgen.model import (
    Block,
    BulletList,
    Div,
    Document,
    Heading,
    OrderedList,
    Paragraph,
    Table,
    plain_text,
    walk,
)
from accessgen.reader.structure import slug

_FENCE = re.compile(r"(:{3,})\s*([^\s{}:]*)")
_ATTRIBUTES = re.compile(r"\{([^{}%#][^{}]*|#[^{}%]*)\}\s*$")
_LONGEST = 4  # words of an id
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "but",
        "by",
        "can",
        "do",
        "for",
        "from",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "is",
        "it",
        "its",
        "may",
        "must",
        "not",
        "of",
        "on",
        "or",
        "our",
        "so",
        "some",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "was",
        "we",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "you",
        "your",
    ]
)


@dataclass(frozen=True, slots=True)
class Insertion:
    """An id for the block that begins on `line` of the text (from 1), or for its heading."""

    line: int
    id: str
    heading: bool = False


def insertions(document: Document, text: str, file: str) -> list[Insertion]:
    """The ids that the blocks of `file` lack, each made from the block's first words.

    Blocks of templates, loops and data blocks have no line of their own and are left out: their
    rows stand for the block around them.
    """
    closed = _closed_lines(text)
    taken = {
        node.id for block in document.blocks for node in walk(block) if getattr(node, "id", "")
    }
    lines = text.split("\n")
    found: dict[int, Insertion] = {}
    for block in _nameless(document.blocks):
        line = block.position.line
        if block.position.file != file or line in closed or not 1 <= line <= len(lines):
            continue
        if isinstance(block, Heading):
            if lines[line - 1].startswith("#") and "{#" not in lines[line - 1]:
                found[line] = Insertion(line, block.id, heading=True)
        elif line not in found:
            found[line] = Insertion(line, _name(block, taken), heading=False)
    return [found[line] for line in sorted(found)]


def _nameless(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks that can carry an id and do not; headings always, since theirs follow their words.

    A list behind a paragraph goes on with it, as its rows do: it needs no id of its own.
    """
    before: Block | None = None
    for block in blocks:
        match block:
            case Heading():
                yield block
            case BulletList(id="") | OrderedList(id="") if not isinstance(before, Paragraph):
                yield block
            case Paragraph(role="body" | "lead", id="") | Table(id=""):
                yield block
            case Div(role=role) if role != "cover":
                yield from _nameless(block.blocks)
            case _:
                pass
        before = block


def _name(block: Block, taken: set[str]) -> str:
    words = slug(_first_words(block)).split("-")
    kept = [word for word in words if word not in _SMALL] or words
    name, number = "-".join(kept[:_LONGEST]), 2
    while name in taken:
        name, number = f"{'-'.join(kept[:_LONGEST])}-{number}", number + 1
    taken.add(name)
    return name


def _first_words(block: Block) -> str:
    inside = (node for node in walk(block) if isinstance(node, Paragraph))
    return plain_text(next(inside).children)


def _closed_lines(text: str) -> set[int]:
    """Lines inside data blocks and template loops, where no line of attributes can stand."""
    closed: set[int] = set()
    fence, depth = "", 0
    for number, line in enumerate(text.split("\n"), start=1):
        depth += len(re.findall(r"\{%-?\s*(?:for|if|macro|call)\b", line))
        found = _FENCE.match(line)
        if fence or depth:
            closed.add(number)
        if found and not fence and found[2]:
            fence = found[1]
        elif found and fence and not found[2] and found[1] == fence:
            fence = ""
        depth -= len(re.findall(r"\{%-?\s*end(?:for|if|macro|call)\b", line))
    return closed


def with_ids(text: str, wanted: Sequence[Insertion]) -> str:
    """The text with these ids in it."""
    lines = text.split("\n")
    for item in reversed(wanted):
        at = item.line - 1
        before = lines[at - 1] if at else ""
        if item.heading:
            lines[at] = f"{lines[at].rstrip()} {{#{item.id}}}"
        elif _ATTRIBUTES.fullmatch(before):
            lines[at - 1] = f"{before.rstrip()[:-1]} #{item.id}}}"
        else:
            lines.insert(at, f"{{#{item.id}}}")
    return "\n".join(lines)


def checked(text: str, wanted: Sequence[Insertion], read: Callable[[str], Document]) -> str:
    """The text with these ids, read again and found to say the same.

    Raises UsageError if it says something else: then the ids have to be written by hand.
    """
    named = with_ids(text, wanted)
    try:
        same = bare(read(named)) == bare(read(text))
    except SourceErrors as error:
        raise UsageError(
            f"The ids do not fit into this text, so none was written. {error}"
        ) from None
    if not same:
        raise UsageError("With these ids the text would say something else, so none was written.")
    return named


def bare(node: Any) -> Any:
    """A document without ids and places: what its readers get."""
    if isinstance(node, tuple):
        return tuple(bare(item) for item in node)
    if isinstance(node, Position) or not is_dataclass(node):
        return node
    kept = (f.name for f in fields(node) if f.name not in {"id", "position"})
    return (type(node).__name__, *(bare(getattr(node, name)) for name in kept))
