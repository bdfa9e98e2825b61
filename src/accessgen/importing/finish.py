"""What every incoming file goes through after it was read: headings, gaps, signs, links, ids."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from accessgen.errors import Position
from accessgen.importing.damage import look
from accessgen.importing.headings import in_order
from accessgen.importing.ids import with_ids
from accessgen.importing.incoming import Incoming, gap
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Figure,
    Heading,
    Inline,
    Link,
    OrderedList,
    Paragraph,
    PictureRow,
    Span,
    Strong,
    Table,
    Text,
    map_blocks,
    walk,
)
from accessgen.reader.inlines import SCHEMES

Rewrite = Callable[[Inline, Position], tuple[Inline, ...]]


def finish(
    incoming: Incoming, places: Mapping[str, Position], letters: frozenset[int], easy_read: bool
) -> None:
    """Make the blocks of `incoming` a text that our reader can read.

    `places` are where bookmarks stand, `letters` the characters that our faces can draw.
    """
    blocks = incoming.blocks
    if not easy_read:
        blocks = map_blocks(blocks, _taken_apart)
    blocks = map_blocks(blocks, lambda block: _whole(block, incoming))
    blocks = in_order(blocks, incoming)
    blocks = _rewritten(blocks, lambda inline, place: _drawn(inline, place, letters, incoming))
    look(blocks, incoming)
    blocks = with_ids(blocks)
    targets = _targets(blocks, places)
    incoming.blocks = _rewritten(
        blocks, lambda inline, place: _linked(inline, place, targets, incoming)
    )


def _taken_apart(block: Block) -> tuple[Block, ...]:
    """Picture rows are for Easy Read: in a standard text the picture stands before its words."""
    if isinstance(block, PictureRow):
        return (Figure(block.picture, position=block.position), *block.blocks)
    return (block,)


def _whole(block: Block, incoming: Incoming) -> tuple[Block, ...]:
    """A table with a caption, items with words, quotes that say whose they are: or a notice."""
    if isinstance(block, Table) and not block.caption:
        incoming.notice("table-caption", block.position)
        caption = (Text(incoming.add(gap("what this table shows"))),)
        return (replace(block, caption=caption),)
    if isinstance(block, BlockQuote) and not block.attribution:
        incoming.notice("quote-without-name", block.position)
    if isinstance(block, BulletList | OrderedList):
        items = tuple(item for item in map(_with_words, block.items) if item)
        return (replace(block, items=items),) if items else ()
    if isinstance(block, Paragraph) and not block.children:
        return ()
    return (block,)


def _with_words(item: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(
        block for block in item if not (isinstance(block, Paragraph) and not block.children)
    )


# ----------------------------------------------------------------- words in every place


def _rewritten(blocks: tuple[Block, ...], rewrite: Rewrite) -> tuple[Block, ...]:
    def change(block: Block) -> tuple[Block, ...]:
        place = block.position
        if isinstance(block, Heading | Paragraph):
            return (replace(block, children=_inside(block.children, place, rewrite)),)
        if isinstance(block, Table | Figure):
            return (replace(block, caption=_inside(block.caption, place, rewrite)),)
        if isinstance(block, BlockQuote):
            return (replace(block, attribution=_inside(block.attribution, place, rewrite)),)
        return (block,)

    return map_blocks(blocks, change)


def _inside(children: tuple[Inline, ...], place: Position, rewrite: Rewrite) -> tuple[Inline, ...]:
    result: list[Inline] = []
    for child in children:
        inline = child
        if isinstance(child, Strong | Link | Span):
            inline = replace(child, children=_inside(child.children, place, rewrite))
        result += rewrite(inline, place)
    return tuple(result)


def _drawn(
    inline: Inline, place: Position, letters: frozenset[int], incoming: Incoming
) -> tuple[Inline, ...]:
    """Signs that our faces cannot draw become their names, marked; invisible ones go."""
    if not isinstance(inline, Text) or all(ord(letter) in letters for letter in inline.text):
        return (inline,)
    words = ""
    for letter in inline.text:
        if ord(letter) in letters and ord(letter) <= 0xFFFF:
            words += letter
        elif unicodedata.category(letter) not in {"Cf", "Cc", "Cn", "Mn"}:
            name = unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
            incoming.notice("sign", place, f"{letter} ({name})")
            words += f"[{incoming.add(f'sign: {name}')}]"
    return (Text(words),)


# ------------------------------------------------------------------------------ links


def _targets(blocks: tuple[Block, ...], places: Mapping[str, Position]) -> dict[str, str]:
    """The id of the block that each bookmark stands in, or of the first one after it."""
    named = [
        (node.position, node.id)
        for block in blocks
        for node in walk(block)
        if getattr(node, "id", "")
    ]
    known = {name: name for _, name in named}
    for bookmark, place in places.items():
        following = [name for position, name in sorted(named) if position >= place]
        if following:
            known[bookmark] = following[0]
    return known


def _linked(
    inline: Inline, place: Position, targets: Mapping[str, str], incoming: Incoming
) -> tuple[Inline, ...]:
    """A link that can be followed; of another one the words stay, and a notice."""
    if not isinstance(inline, Link):
        return (inline,)
    target = inline.target.strip()
    if target.startswith("#") and target[1:] in targets:
        return (replace(inline, target=f"#{targets[target[1:]]}"),)
    if target.startswith(SCHEMES) and not target.startswith("#"):
        return (replace(inline, target=target),)
    if target.startswith("www."):
        return (replace(inline, target=f"https://{target}"),)
    incoming.notice("link-target", place, target or "(no address)")
    return inline.children
