"""An id for every block: readable, unique, and written down, so that it survives edits.

Easy Read rows point at these ids (rule W30), and so does whoever reviews them. A heading's id is
made from its words. Another block's is made from its own first words that carry meaning; a list
takes the name of the sentence before it, and a table, quote or picture that of its section. Once
written into the Markdown as `{#id}`, an id stays as it is, whatever becomes of the words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Div,
    Figure,
    Heading,
    OrderedList,
    PageBreak,
    Paragraph,
    PictureRow,
    Table,
    plain_text,
)

LONGEST_HEADING = 40
LONGEST = 28
_LEADING = 4  # words that name a paragraph
# fmt: off
_SMALL = frozenset({
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "did", "do", "does",
    "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is",
    "it", "its", "may", "more", "must", "no", "not", "of", "on", "or", "our", "out", "she",
    "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "to", "too", "up", "was", "we", "were", "what", "when",
    "where", "which", "who", "will", "with", "would", "you", "your",
})
# fmt: on


def with_ids(blocks: tuple[Block, ...], taken: Iterable[str] = ()) -> tuple[Block, ...]:
    """The blocks, each with an id; those that have one keep it. `taken` are not used again."""
    return _Namer([*taken, *_given(blocks)]).all(blocks)


def _given(blocks: tuple[Block, ...]) -> Iterable[str]:
    for block in blocks:
        if block.id:
            yield block.id
        if isinstance(block, Div | BlockQuote | PictureRow):
            yield from _given(block.blocks)


_PARTS = {Table: "table", Figure: "picture", BlockQuote: "quote"}


class _Namer:
    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._section = "text"
        self._leader = ""

    def all(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Blocks one after another, and those inside panels and quotes."""
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        if isinstance(block, PageBreak | Contents):
            return block
        name = block.id or self._unique(self._name(block))
        if isinstance(block, Heading):
            self._section = name
        self._leader = name if isinstance(block, Paragraph) else ""
        if isinstance(block, Div | BlockQuote):
            return replace(block, id=name, blocks=self.all(block.blocks))
        return replace(block, id=name)

    def _name(self, block: Block) -> str:
        match block:
            case Heading():
                return slug(plain_text(block.children), LONGEST_HEADING) or "section"
            case Paragraph():
                return _readable(plain_text(block.children)) or f"{self._section}-text"
            case BulletList() | OrderedList():
                return f"{self._leader or self._section}-list"
            case PictureRow():
                return _readable(_words(block)) or f"{self._section}-row"
            case _:
                return f"{self._section}-{_PARTS.get(type(block), 'part')}"

    def _unique(self, name: str) -> str:
        number, result = 2, name
        while result in self._taken:
            result, number = f"{name}-{number}", number + 1
        self._taken.add(result)
        return result


def _words(row: PictureRow) -> str:
    paragraphs = [block for block in row.blocks if isinstance(block, Paragraph)]
    return " ".join(plain_text(block.children) for block in paragraphs)


def _readable(words: str) -> str:
    """The first words that carry meaning: `We met in the old boathouse`: met-old-boathouse."""
    parts = slug(words, 400).split("-")
    telling = [part for part in parts if part not in _SMALL and not part.isdigit()]
    return slug(" ".join(telling[:_LEADING] or parts[:_LEADING]), LONGEST)


def slug(words: str, longest: int) -> str:
    """An id from words, cut after a whole word: `Who can join?` gives `who-can-join`."""
    plain = unicodedata.normalize("NFKD", words.replace("'", "").replace("’", "")).casefold()
    parts = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    result = ""
    for part in parts:
        longer = f"{result}-{part}" if result else part[:longest]
        if len(longer) > longest:
            break
        result = longer
    return result
