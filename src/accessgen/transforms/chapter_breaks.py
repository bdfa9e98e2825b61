"""Chapters that begin a page: all of them, if the publication wants it, or those that are named."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from accessgen.model import Block, Div, Document, Heading, PageBreak


def chapter_breaks(document: Document) -> Document:
    """A page break before each heading of level 2 when `meta.chapter_breaks` is set.

    None is added where a page begins anyway: at the start, after a page break and after the cover.
    """
    return _broken(document, lambda _: True) if document.meta.chapter_breaks else document


def begin_pages(document: Document, headings: Collection[str]) -> Document:
    """A page break before each chapter whose heading has one of these ids."""
    return _broken(document, lambda heading: heading.id in headings) if headings else document


def _broken(document: Document, wanted: Callable[[Heading], bool]) -> Document:
    result: list[Block] = []
    for block in document.blocks:
        heading = chapter_of(block)
        if heading and wanted(heading) and result and not _ends_page(result[-1]):
            result.append(PageBreak(position=block.position))
        result.append(block)
    return replace(document, blocks=tuple(result))


def chapter_of(block: Block) -> Heading | None:
    """The heading of the chapter that begins with a block; None if none does."""
    if isinstance(block, Div) and block.blocks:
        return chapter_of(block.blocks[0])
    return block if isinstance(block, Heading) and block.level == 2 else None


def _ends_page(block: Block) -> bool:
    return isinstance(block, PageBreak) or (isinstance(block, Div) and block.role == "cover")
