"""A document as plain text, for an email: no pictures, no tables, nothing that a reader must see.

Lines are not broken, since every mail program breaks them to its own width; a heading is a line of
its own. Screen readers read it from top to bottom (WCAG 1.3.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.model import (
    BESIDE,
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Div,
    Document,
    Field,
    Figure,
    Heading,
    Inline,
    Link,
    OrderedList,
    PageBreak,
    Paragraph,
    PictureRow,
    Span,
    Strong,
    Table,
    plain_text,
)

_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-"})


def write_plain(document: Document) -> str:
    """The words of a document; its heading of level 1 is left out, being the email's subject."""
    text = "\n\n".join(part for block in document.blocks for part in _block(block) if part)
    return text.translate(_SPACES) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield "" if block.level == 1 else _words(block.children)
        case Paragraph():
            yield _words(block.children)
        case BulletList():
            yield "\n".join(f"- {_inside(item)}" for item in block.items)
        case OrderedList():
            numbered = enumerate(block.items, start=block.start)
            yield "\n".join(f"{number}. {_inside(item)}" for number, item in numbered)
        case Table():
            yield from _table(block)
        case Div() | PictureRow() | BlockQuote():
            yield from (part for inner in block.blocks for part in _block(inner))
            yield _words(block.attribution) if isinstance(block, BlockQuote) else ""
        case Field():
            yield block.label
        case Figure() | Contents() | PageBreak():
            return


def _inside(blocks: Sequence[Block]) -> str:
    """The words of a list item or a cell, in one line."""
    return " ".join(part for block in blocks for part in _block(block) if part)


def _table(table: Table) -> Iterator[str]:
    """Each row as lines of "heading: words"."""
    names = [_inside(cell) for cell in table.header]
    for row in table.rows:
        cells = zip(names, (_inside(cell) for cell in row), strict=False)
        yield "\n".join(f"{name}: {said}" for name, said in cells if said)


def _words(inlines: tuple[Inline, ...]) -> str:
    """The words; an address stands behind the words of its link, if they are others."""
    parts = []
    for inline in inlines:
        match inline:
            case Link(children, target):
                words, address = plain_text(children), _address(target)
                same = not address or words.replace(" ", "") == address
                parts.append(words if same else f"{words}: {address}")
            case Strong(children) | Span(children):
                parts.append(_words(children))
            case _:
                parts.append(plain_text((inline,)))
    return " ".join("".join(parts).split())


def _address(target: str) -> str:
    """What to type in, or the name of the file beside; empty for a place in the document."""
    for scheme in ("mailto:", "tel:", BESIDE):
        target = target.removeprefix(scheme)
    return "" if target.startswith("#") else target
