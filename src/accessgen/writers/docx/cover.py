"""The cover: the title begins below the top, and who made it stands at the foot of the page.

Word cannot push words down a page, so the air that is left is measured here and given to three
paragraphs as the space before them. A little of it is kept back, since a cover of two pages would
be worse than one that ends early.
"""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.model import Block, Figure, Heading, Paragraph, plain_text
from accessgen.style import TextStyle
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.figures import figure_width
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.units import points

ROLE = "cover"
_SIGNATURE = "signature"
_TOP = 0.18  # of the air that is left, above the title
_PICTURE = 0.14  # of it, above the picture
_KEPT_BACK = 2  # lines of body text


def spread_cover(flow: Flow, blocks: Sequence[Block], items: list[Item], place: Place) -> None:
    """Spread the air that is left on the page over `items`, which are the cover's `blocks`.

    A cover of anything but headings, paragraphs and pictures stays as it is.
    """
    if len(items) != len(blocks) or not all(map(_is_simple, blocks)):
        return
    page, body = flow.style.page, flow.style.text["body"]
    height = points(page.height - page.top - page.bottom)
    spare = height - _height(flow, blocks, place) - _KEPT_BACK * body.leading
    if spare <= 0:
        return
    count = len(blocks)
    while count and _signs(blocks[count - 1]):
        count -= 1
    pictures = [n for n in range(count) if isinstance(blocks[n], Figure)]
    shares = {0: _TOP}
    if pictures and pictures[-1]:
        shares[pictures[-1]] = _PICTURE
    if 0 < count < len(blocks):
        shares[count] = 1 - sum(shares.values())
    for n, share in shares.items():
        para = items[n]
        if isinstance(para, Para):
            own = flow.sheet.look(para.style).before if para.before is None else para.before
            para.before = max(own, _after(flow, items[n - 1]) if n else 0) + share * spare


def _is_simple(block: Block) -> bool:
    simple = isinstance(block, Heading | Paragraph | Figure)
    return simple and not (isinstance(block, Figure) and block.caption)


def _signs(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == _SIGNATURE


def _after(flow: Flow, item: Item) -> float:
    if not isinstance(item, Para):
        return 0
    return flow.sheet.look(item.style).after if item.after is None else item.after


def _height(flow: Flow, blocks: Sequence[Block], place: Place) -> float:
    """How high the blocks are, in points; the space between two is the greater of theirs."""
    height = gap = 0.0
    for block in blocks:
        if isinstance(block, Figure):
            picture = flow.inline.pictures.get(block.picture.name)
            width = figure_width(flow, picture, block.width, place)
            height += gap + points(width) * picture.height / picture.width
            gap = flow.style.figure.after
        elif isinstance(block, Heading | Paragraph):
            role = f"h{block.level}" if isinstance(block, Heading) else block.role
            look = flow.style.text.get(role, flow.style.text["body"])
            lines = _lines(flow, plain_text(block.children), look, place.width)
            height += max(gap, look.before) + lines * look.leading
            gap = look.after
    return height


def _lines(flow: Flow, text: str, look: TextStyle, width: float) -> int:
    lines, room = 1, width
    space = flow.ruler.width(" ", look.size, bold=look.bold)
    for word in text.split():
        needed = flow.ruler.width(word, look.size, bold=look.bold)
        if needed > room and room < width:
            lines, room = lines + 1, width
        room -= needed + space
    return lines
