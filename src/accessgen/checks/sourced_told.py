"""Which words of the standard text each Easy Read row stands for, part by part.

A part is an id of the standard text. Its words are those of the block with that id, of the
nameless blocks that continue it, and, for a heading, of all in the section that no row tells by
an id of its own. So each block belongs to exactly one part that is told, or to none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock, SourceFacts, SourceRow
from accessgen.errors import Position

NO_CONTENT = frozenset({"credits", "cover"})


@dataclass(frozen=True, slots=True)
class Told:
    """A part of the standard text and what Easy Read says for it: words, line by line.

    `position` is where the part stands, and `row` where its first row does.
    """

    part: str
    standard: tuple[str, ...]
    easy_read: tuple[str, ...]
    pictures: tuple[str, ...]
    position: Position
    row: Position


def told_parts(standard: SourceFacts, easy: SourceFacts) -> tuple[Told, ...]:
    """Every part that a row stands for, in the order of the standard text."""
    rows: dict[str, list[SourceRow]] = {}
    for row in easy.rows:
        for part in row.sources:
            rows.setdefault(part, []).append(row)
    marked = {item.part for item in standard.about.people.left_out}
    known = rows.keys() | marked
    held: dict[str, list[SourceBlock]] = {}
    for block in standard.blocks:
        part = belongs_to(block, known)
        if part and part not in marked - rows.keys():
            held.setdefault(part, []).append(block)
    return tuple(_told(part, blocks, rows[part]) for part, blocks in held.items())


def belongs_to(block: SourceBlock, known: Collection[str]) -> str:
    """The nearest of the `known` parts that a block is in; empty if it is in none."""
    if block.role in NO_CONTENT:
        return ""
    return next((part for part in reversed(block.parts) if part in known), "")


def nameless(standard: SourceFacts) -> dict[str, list[SourceBlock]]:
    """Texts without an id below a heading and no named block, by section: they can only be reached
    through the whole section. The title page is left out.
    """
    headings = {
        block.id for block in standard.blocks if block.kind is Kind.HEADING and block.level > 1
    }
    found: dict[str, list[SourceBlock]] = {}
    for block in standard.blocks:
        own = block.kind is Kind.HEADING or block.role in NO_CONTENT
        if not own and block.parts and block.parts[-1] in headings:
            found.setdefault(block.parts[-1], []).append(block)
    return found


def same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two texts hold the same lines, whatever their order: moving a block is no change."""
    return Counter(one) == Counter(other)


def _told(part: str, blocks: list[SourceBlock], rows: list[SourceRow]) -> Told:
    return Told(
        part=part,
        standard=tuple(_line(block) for block in blocks),
        easy_read=tuple(" ".join(row.words.split()) for row in rows),
        pictures=tuple(row.picture for row in rows),
        position=blocks[0].position,
        row=rows[0].position,
    )


def _line(block: SourceBlock) -> str:
    """The words of a block; the number of a step counts, since their order means something."""
    words = " ".join(block.text.split())
    return f"{block.number}. {words}" if block.number else words
