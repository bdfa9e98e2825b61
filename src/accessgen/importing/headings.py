"""Headings as our documents need them: one of level 1, and no level skipped (rule S03)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from accessgen.errors import Position
from accessgen.importing.incoming import Incoming
from accessgen.model import Block, Heading, Text, map_blocks, plain_text, walk

DEEPEST = 6


def in_order(blocks: tuple[Block, ...], incoming: Incoming) -> tuple[Block, ...]:
    """The blocks with headings from level 1 down. A document title stands at level 0 before.

    Where the file has no one heading that is the title, its title is put on top. Whatever changes
    is a notice.
    """
    blocks = map_blocks(blocks, _without_empty)
    headings = [node for block in blocks for node in walk(block) if isinstance(node, Heading)]
    _notice_same(headings, incoming)
    first = headings[0] if headings else None
    tops = [heading for heading in headings if heading.level <= 1]
    if first is not None and first.level == 0:
        incoming.title = plain_text(first.children)
        return _levels(blocks, incoming, first, 1)
    if first is not None and first.level == 1 and len(tops) == 1:
        incoming.title = plain_text(first.children)
        return _levels(blocks, incoming, first, 0)
    if len(tops) > 1:
        incoming.notice("several-titles", tops[1].position, plain_text(tops[1].children))
    place = Position(incoming.file)
    title = Heading(0, (Text(incoming.add(incoming.title)),), "", place)
    incoming.notice("title-added", place, incoming.title)
    return _levels((title, *blocks), incoming, title, 1)


def _without_empty(block: Block) -> tuple[Block, ...]:
    empty = isinstance(block, Heading) and not plain_text(block.children).strip()
    return () if empty else (block,)


def _notice_same(headings: list[Heading], incoming: Incoming) -> None:
    said = Counter(plain_text(heading.children).strip() for heading in headings)
    for heading in headings:
        words = plain_text(heading.children).strip()
        if said[words] > 1:
            incoming.notice("same-heading", heading.position, words)


def _levels(
    blocks: tuple[Block, ...], incoming: Incoming, title: Heading, shift: int
) -> tuple[Block, ...]:
    """Every heading one level below the nearest heading above it that is higher, at most."""
    above: list[tuple[int, int]] = []

    def change(block: Block) -> tuple[Block, ...]:
        if not isinstance(block, Heading):
            return (block,)
        asked = 1 if block is title else max(block.level + shift, 2)
        while above and above[-1][0] >= asked:
            above.pop()
        level = min(above[-1][1] + 1 if above else 1, DEEPEST)
        above.append((asked, level))
        if level != asked:
            incoming.notice("skipped-level", block.position, plain_text(block.children))
        return (replace(block, level=level),)

    return map_blocks(blocks, change)
