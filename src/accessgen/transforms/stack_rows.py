"""One column: a picture beside words becomes a picture above them (rule F15)."""

from __future__ import annotations

from dataclasses import replace

from accessgen.model import Block, Div, Document, Figure, PictureRow, map_blocks

PICTURE_MM = 60  # rule I12: at least 50 mm in large print


def stack_rows(document: Document) -> Document:
    """Each picture row becomes its picture, 60 mm wide, and its words, kept together."""

    def change(block: Block) -> tuple[Block, ...]:
        if not isinstance(block, PictureRow):
            return (block,)
        figure = Figure(block.picture, width=PICTURE_MM, position=block.position)
        return (Div("group", (figure, *block.blocks), block.id, block.position),)

    return replace(document, blocks=map_blocks(document.blocks, change))
