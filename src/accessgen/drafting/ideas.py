"""The ideas of a standard text: its sentences one by one, each with its block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.own_words import plain
from accessgen.checks.reading.sentences import sentences
from accessgen.checks.reading.words import words
from accessgen.checks.sourced import SourceBlock
from accessgen.errors import Position

_NO_IDEAS = frozenset({"cover", "credits", "field", "attribution", "subtitle", "caption"})
_COVER = frozenset({"label", "signature"})
"""Roles of what is printed on a cover besides the title: the edition, the version, the owner."""

_MOST_IN_LABEL = 4
_TYPED = re.compile(r"^[•·▪◦*–-]\s+")
_NOT_TO = re.compile(
    r"(?:(?:things|what) )?(?:do not|don['’]?ts?\b|do['’]?s not|not to|never|avoid|stop)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Idea:
    """One sentence of the standard text.

    `id` is its name in this draft and `block` the id that its row stands for. `lead_in` is the
    line before the list that it is an item of. `quoted` says that it is somebody's own words.
    `chapter` and `section` are the headings over it, empty for none. `under` is a line such as
    “Don'ts” over it, without which it says the opposite.
    """

    id: str
    block: str
    source: str
    position: Position
    chapter: str = ""
    chapter_id: str = ""
    section: str = ""
    lead_in: str = ""
    quoted: bool = False
    parts: tuple[str, ...] = ()
    under: str = ""


def ideas(blocks: Sequence[SourceBlock]) -> Iterator[Idea]:
    """Every idea of a text in reading order. Titles, contents, credits and forms hold none."""
    chapter = chapter_id = section = lead_in = under = ""
    count: Counter[str] = Counter()
    cover = any(block.kind is Kind.HEADING and block.level == 2 for block in blocks)
    for block in blocks:
        if _heads(block):
            under = block.text if _NOT_TO.match(block.text.strip()) else ""
        if block.kind is Kind.HEADING:
            if block.level == 2:
                chapter, chapter_id, section = block.text, block.id, ""
            elif block.level > 2:
                section = block.text
            continue
        on_cover = cover and not chapter and block.role in _COVER
        if block.role in _NO_IDEAS or block.kind is Kind.CAPTION or on_cover:
            continue
        item = block.kind is Kind.LIST_ITEM
        if not item:
            lead_in = block.text if block.text.endswith(":") else ""
        name = block.id or (block.parts[-1] if block.parts else "start")
        for said in sentences(plain(block.text)):
            sentence = _TYPED.sub("", said)
            if not words(sentence):
                continue
            count[name] += 1
            yield Idea(
                id=f"{name}.{count[name]}",
                block=name,
                source=sentence,
                position=block.position,
                chapter=chapter,
                chapter_id=chapter_id,
                section=section,
                lead_in=plain(lead_in) if item else "",
                quoted=block.role == "quote",
                parts=block.parts,
                under="" if _heads(block) else under,
            )


def _heads(block: SourceBlock) -> bool:
    """Whether a block stands over what follows: a heading, or a label of a few words."""
    few = len(words(block.text)) <= _MOST_IN_LABEL and not block.text.rstrip().endswith((".", "?"))
    return block.kind is Kind.HEADING or (few and block.kind is not Kind.LIST_ITEM)
