"""Lists: real ones, with Word's own styles and numbers (rules S07, F29)."""

from __future__ import annotations

from accessgen.model import BulletList, OrderedList
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.flow import Flow, Render
from accessgen.writers.docx.names import list_style
from accessgen.writers.docx.numbering import DEEPEST
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.styles import LIST_LEVELS

_AFTER_LABEL = 0.4  # least air between a number and the words, in sizes of the text


def write_list(
    flow: Flow, block: BulletList | OrderedList, place: Place, render: Render
) -> list[Item]:
    """The paragraphs of a list; its last one is followed by the space of body text."""
    inner = place.deeper(_room_for_label(flow, block, place), DEEPEST)
    kind, number = "Bullet", flow.numbering.bullets
    if isinstance(block, OrderedList):
        kind, number = "Number", flow.numbering.ordered(inner.level, block.start)
    items: list[Item] = []
    starts: list[int] = []
    for blocks in block.items:
        starts.append(len(items))
        items += _item(flow, render(blocks, inner), inner, kind, number)
    _keep_ends(items, starts)
    if place.level < 0 and items and isinstance(items[-1], Para):
        items[-1].after = flow.style.text[place.role].after
    return items


def _room_for_label(flow: Flow, block: BulletList | OrderedList, place: Place) -> float:
    """How far the words of an item hang: more than usual for a number of two digits."""
    usual = flow.style.lists.indent
    last = f"{block.start + len(block.items) - 1}." if isinstance(block, OrderedList) else ""
    if len(last) < 3:
        return usual
    size = flow.style.text[place.role].size
    return max(usual, flow.ruler.width(last, size) + _AFTER_LABEL * size)


def _item(flow: Flow, items: list[Item], place: Place, kind: str, number: int) -> list[Item]:
    """Make the first paragraph of an item the one with the number, and the others go on with it.

    An item that begins with something else gets an empty one for its number.
    """
    plain = flow.style_for(place, place.role)
    first = items[0] if items else None
    if not isinstance(first, Para) or first.in_list:
        items.insert(0, flow.raw(plain, "", place))
    labelled = False
    for item in items:
        if isinstance(item, Para) and not item.in_list:  # what an inner list has dressed stays
            item.in_list = True
            if not labelled:
                item.numbering = (number, place.level)
            if item.style == plain:
                _dress(flow, item, place, "Continue" if labelled else kind)
            else:
                _hang(item, place, first=not labelled)
            labelled = True
    return items


def _dress(flow: Flow, para: Para, place: Place, kind: str) -> None:
    if place.box:
        para.style = flow.sheet.panel(place.box, "list")
        _hang(para, place, first=kind != "Continue")
        return
    para.style = list_style(kind, min(place.level, LIST_LEVELS - 1)).id
    if place.hang != flow.style.lists.indent * (place.level + 1):
        _hang(para, place, first=kind != "Continue")


def _hang(para: Para, place: Place, *, first: bool) -> None:
    """Where the words of an item begin, and how far its number stands out from them."""
    if not place.box:
        para.indent = (place.hang, 0, place.step if first else 0)
        return
    # All paragraphs of a panel begin at the same edge, or Word would part its box: what stands
    # in hangs from there, and a paragraph without a number begins with a tab.
    para.indent = (place.left + place.hang, place.right, place.hang)
    if not first:
        para.content = f"<w:r><w:tab/></w:r>{para.content}"


def _keep_ends(items: list[Item], starts: list[int]) -> None:
    """No item of one paragraph alone at the foot or the top of a page."""
    if len(starts) < 2:
        return
    for at in (0, len(items) - 2):
        item = items[at]
        if isinstance(item, Para):
            item.keep_next = item.keep_next or _short(items[at if at == 0 else at + 1])


def _short(item: Item) -> bool:
    """Whether an item is hardly more than a line."""
    return isinstance(item, Para) and len(item.content) < 160
