"""The contents list: one entry a heading, with the heading's own words (rule S05)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from accessgen.model import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Heading,
    Picture,
    PictureRow,
    map_blocks,
    plain_text,
    walk,
)

MOST_ENTRIES = 40


def contents(document: Document) -> Document:
    """Chapters, and their sections too as long as the list stays under 40 entries.

    The heading of the list itself is left out.
    """
    entries = tuple(_entries(document))
    if len(entries) >= MOST_ENTRIES:
        entries = tuple(entry for entry in entries if entry.level == 2)
    return _filled(document, tuple(replace(entry, picture=None) for entry in entries))


def contents_with_pictures(document: Document) -> Document:
    """Chapters that follow, each with its own picture or that of its first row (Easy Read).

    A reader has passed what stands before the list, and a list on one page is easy to find again.
    """
    nodes = [node for block in document.blocks for node in walk(block)]
    start = next((n for n, node in enumerate(nodes) if isinstance(node, Contents)), 0)
    passed = {node.id for node in nodes[:start] if isinstance(node, Heading)}
    listed = (e for e in _entries(document) if e.level == 2 and e.target not in passed)
    return _filled(document, tuple(listed))


def _entries(document: Document) -> Iterator[ContentsEntry]:
    nodes = [node for block in document.blocks for node in walk(block)]
    own = _headings_of_the_list(nodes)
    for index, node in enumerate(nodes):
        if isinstance(node, Heading) and node.level in {2, 3} and node.id not in own:
            words = plain_text(node.children)
            picture = node.picture or _first_picture(nodes[index + 1 :])
            yield ContentsEntry(words, node.level, node.id, picture)


def _headings_of_the_list(nodes: list[object]) -> set[str]:
    """The ids of the headings that stand over a contents list."""
    blocks = [node for node in nodes if isinstance(node, Heading | Contents)]
    return {
        before.id
        for before, node in pairwise(blocks)
        if isinstance(node, Contents) and isinstance(before, Heading)
    }


def _first_picture(nodes: list[object]) -> Picture | None:
    for node in nodes:
        if isinstance(node, Heading):
            return None
        if isinstance(node, PictureRow):
            return node.picture
    return None


def _filled(document: Document, entries: tuple[ContentsEntry, ...]) -> Document:
    def change(block: Block) -> tuple[Block, ...]:
        return (replace(block, entries=entries) if isinstance(block, Contents) else block,)

    return replace(document, blocks=map_blocks(document.blocks, change))
