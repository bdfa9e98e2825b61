"""How Easy Read hangs together with the standard text: what each row stands for (rule W30)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock, SourceFacts, SourceRow
from accessgen.checks.sourced_compare import Said, new_names, new_numbers, said
from accessgen.checks.sourced_told import NO_CONTENT
from accessgen.checks.words.percentages import PER_CENT, said_plainly

_COUNTABLE = 12


@dataclass(frozen=True, slots=True)
class News:
    """What a row says that the blocks it stands for do not.

    `nowhere` is not in the standard text at all, `elsewhere` is there, but not where the row says.
    """

    row: SourceRow
    nowhere: tuple[str, ...]
    elsewhere: tuple[str, ...]


def names(standard: SourceFacts) -> frozenset[str]:
    """Every id of the standard text that a row can stand for."""
    return frozenset(part for block in standard.blocks for part in (block.id, *block.parts) if part)


def news(standard: SourceFacts, easy: SourceFacts) -> Iterator[News]:
    """The rows that say something new."""
    about = standard.about
    day = about.day(about.date)
    common = (about.title, about.owner, day, about.version, easy.edition_title)
    alts = tuple(use.alt for picture in standard.pictures for use in picture.uses)
    everything = _said(standard.blocks) | said((*common, *alts))
    by_part: dict[str, list[SourceBlock]] = {}
    for block in standard.blocks:
        for part in block.parts:
            by_part.setdefault(part, []).append(block)
    named = {part for row in easy.rows for part in row.sources if part in by_part}
    told = {part: _said(by_part[part]) for part in sorted(named)}
    for row in easy.rows:
        own = [told[part] for part in row.sources if part in told]
        if own:
            here = reduce(or_, own, said(common))
            nowhere = (*new_numbers(row.words, everything), *new_names(row.words, everything))
            there = (*new_numbers(row.words, here), *new_names(row.words, here))
            elsewhere = tuple(word for word in there if word not in nowhere)
            if nowhere or elsewhere:
                yield News(row, nowhere, elsewhere)


def _said(blocks: Sequence[SourceBlock]) -> Said:
    """What blocks say, with the numbers of their lists and how many items those have."""
    counted: dict[tuple[str, ...], int] = {}
    for block in blocks:
        if block.kind is Kind.LIST_ITEM or block.number:
            counted[block.parts] = counted.get(block.parts, 0) + 1
    numbers = [str(block.number) for block in blocks if block.number]
    sizes = [str(count) for count in counted.values() if count <= _COUNTABLE]
    texts = [block.text for block in blocks]
    # “90%” is said as “9 in 10” (rule W16), and that is nothing new.
    shares = [
        said_plainly(match[1]) for text in texts for match in PER_CENT.finditer(text) if match[1]
    ]
    return said([*texts, *shares, *numbers, *sizes])


def untraced(easy: SourceFacts) -> Iterator[SourceBlock]:
    """Sentences of Easy Read that stand outside rows, so that nobody can say where from."""
    for block in easy.blocks:
        if block.kind is Kind.PARAGRAPH and not block.in_row and block.role in {"body", "lead"}:
            yield block


def left_out(standard: SourceFacts, rows: tuple[SourceRow, ...]) -> dict[str, list[str]]:
    """The named parts that no row stands for and nobody marked as left out, by chapter.

    A section of which something is told counts as told; one of which nothing is told stands
    for all that is in it. The title, the contents and the credits are no content.
    """
    told = {part for row in rows for part in row.sources}
    marked = {item.part for item in standard.about.people.left_out}
    reached = {
        p for block in standard.blocks if told & {block.id, *block.parts} for p in block.parts
    }
    headings = {block.id for block in standard.blocks if block.kind is Kind.HEADING}
    found: dict[str, list[str]] = {}
    chapter, seen = "", set[str]()
    for block in standard.blocks:
        if block.kind is Kind.HEADING and block.level == 2:
            chapter = block.text
        part = block.parts[-1] if block.parts else ""
        if not part or block.role in NO_CONTENT or block.level == 1:
            continue
        if part in told or {part, *block.parts} & (marked | seen):
            continue
        if part in headings and (part in reached or not _has_words(standard, part)):
            continue
        seen.add(part)
        found.setdefault(chapter, []).append(part)
    return found


def _has_words(standard: SourceFacts, part: str) -> bool:
    """Whether a section holds more than its heading, its contents list or its credits."""
    return any(
        part in block.parts and block.kind is not Kind.HEADING and block.role not in NO_CONTENT
        for block in standard.blocks
    )
