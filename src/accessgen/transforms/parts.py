"""A document in parts: chapters that are named go with their part, all others stand in each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from accessgen.model import Block, Document, Inline, Link, Span, Strong, map_inlines, walk
from accessgen.transforms.chapter_breaks import chapter_of


def part_of(document: Document, parts: Sequence[Collection[str]], number: int) -> Document:
    """Part `number`, from 1. `parts` holds the ids of the headings of each part's own chapters.

    What no part names (the cover, who made it, the contents, hard words, contact) stands in each.
    """
    others = {name for part in parts for name in part} - set(parts[number - 1])
    blocks = tuple(_without(document.blocks, others))
    gone = _ids(document.blocks) - _ids(blocks)
    return replace(document, blocks=map_inlines(blocks, lambda inlines: _unlinked(inlines, gone)))


def _ids(blocks: Sequence[Block]) -> frozenset[str]:
    nodes = (node for block in blocks for node in walk(block))
    return frozenset(id for node in nodes if (id := getattr(node, "id", "")))


def _unlinked(inlines: tuple[Inline, ...], gone: Collection[str]) -> tuple[Inline, ...]:
    """The same words; a link into another part is none, since it would lead nowhere."""
    result: list[Inline] = []
    for inline in inlines:
        match inline:
            case Link(children, target) if target.removeprefix("#") in gone:
                result += children
            case Strong(children) | Span(children):
                result.append(replace(inline, children=_unlinked(children, gone)))
            case _:
                result.append(inline)
    return tuple(result)


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
