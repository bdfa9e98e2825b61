"""Every chapter begins a page, if the publication wants it."""

from __future__ import annotations

from dataclasses import replace

from accessgen.model import Block, Div, Document, Heading, PageBreak


def chapter_breaks(document: Document) -> Document:
    """A page break before each heading of level 2 when `meta.chapter_breaks` is set.

    None is added where a page begins anyway: at the start, after a page break and after the cover.
    """
    if not document.meta.chapter_breaks:
        return document
    result: list[Block] = []
    for block in document.blocks:
        if _begins_chapter(block) and result and not _ends_page(result[-1]):
            result.append(PageBreak(position=block.position))
        result.append(block)
    return replace(document, blocks=tuple(result))


def _begins_chapter(block: Block) -> bool:
    if isinstance(block, Div) and block.blocks:
        return _begins_chapter(block.blocks[0])
    return isinstance(block, Heading) and block.level == 2


def _ends_page(block: Block) -> bool:
    return isinstance(block, PageBreak) or (isinstance(block, Div) and block.role == "cover")
