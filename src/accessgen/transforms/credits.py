"""Who made the pictures: the credit lines of all that are used, each once (rule I18)."""

from __future__ import annotations

from dataclasses import replace

from accessgen.model import (
    Block,
    BulletList,
    Div,
    Document,
    Paragraph,
    Picture,
    Text,
    map_blocks,
    walk,
)


def credits_line(document: Document) -> Document:
    """Fill each empty credits panel: one line is a paragraph, more are a list.

    A panel with words of its own is left as it is; one with nothing to say is taken out, and so is
    the label over it.
    """
    pictures = [node for node in walk(document) if isinstance(node, Picture)]
    lines = list(dict.fromkeys(picture.credit for picture in pictures if picture.credit))

    def change(block: Block) -> tuple[Block, ...]:
        if not (isinstance(block, Div) and _is_empty(block)):
            return (block,)
        paragraphs = [
            Paragraph((Text(line, block.position),), position=block.position) for line in lines
        ]
        if not paragraphs:
            return ()
        if len(paragraphs) == 1:
            return (replace(block, blocks=tuple(paragraphs)),)
        items = tuple((paragraph,) for paragraph in paragraphs)
        return (replace(block, blocks=(BulletList(items, position=block.position),)),)

    blocks = document.blocks if lines else _without_labels(document.blocks)
    return replace(document, blocks=map_blocks(blocks, change))


def _without_labels(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without the labels of credits that have nothing to say."""
    following = (*blocks[1:], None)
    return tuple(
        block
        for block, after in zip(blocks, following, strict=True)
        if not (_is_label(block) and _is_empty(after))
    )


def _is_label(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == "label"


def _is_empty(block: Block | None) -> bool:
    """Whether this is a credits panel that waits to be filled."""
    return isinstance(block, Div) and block.role == "credits" and not block.blocks
