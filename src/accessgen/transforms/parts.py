"""A document in parts: chapters that are named go with their part, all others stand in each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from accessgen.model import Block, Document
from accessgen.transforms.chapter_breaks import chapter_of


def part_of(document: Document, parts: Sequence[Collection[str]], number: int) -> Document:
    """Part `number`, from 1. `parts` holds the ids of the headings of each part's own chapters.

    What no part names (the cover, who made it, the contents, hard words, contact) stands in each.
    """
    others = {name for part in parts for name in part} - set(parts[number - 1])
    return replace(document, blocks=tuple(_without(document.blocks, others)))


def unknown_chapters(document: Document, parts: Sequence[Collection[str]]) -> list[str]:
    """The ids in `parts` that are no heading of a chapter."""
    headings = {heading.id for block in document.blocks if (heading := chapter_of(block))}
    return [name for part in parts for name in part if name not in headings]


def _without(blocks: Sequence[Block], others: Collection[str]) -> Iterator[Block]:
    """The blocks but for those of chapters with these ids."""
    left_out = False
    for block in blocks:
        if heading := chapter_of(block):
            left_out = heading.id in others
        if not left_out:
            yield block
