"""The words alone, for readers whom pictures pull away from them (rule I14)."""

from __future__ import annotations

from dataclasses import replace

from accessgen.model import Block, Div, Document, Figure, Heading, Paragraph, PictureRow, map_blocks


def drop_pictures(document: Document) -> Document:
    """Each row of picture and words becomes its words, kept together; other pictures go.

    The caption of a figure stays, as a paragraph. Signs within a line stay too: they are words.
    """

    def change(block: Block) -> tuple[Block, ...]:
        if isinstance(block, PictureRow):
            return (Div("group", block.blocks, block.id, block.position),)
        if isinstance(block, Figure):
            return (Paragraph(block.caption, id=block.id, position=block.position),) * bool(
                block.caption
            )
        if isinstance(block, Heading):
            return (replace(block, picture=None),)
        return (block,)

    return replace(document, blocks=map_blocks(document.blocks, change))
