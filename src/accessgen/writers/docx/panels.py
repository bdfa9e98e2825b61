"""Panels and quotes: paragraphs that share a box, by their style, without a layout table."""

from __future__ import annotations

from itertools import pairwise

from accessgen.model import BlockQuote, Div
from accessgen.writers.docx import cover
from accessgen.writers.docx.boxes import Box, box_of
from accessgen.writers.docx.elements import Grid, Item, Para, paragraphs
from accessgen.writers.docx.flow import Flow, Render
from accessgen.writers.docx.place import Place

_AIR = 1.5  # above and below a quote, in spaces after a paragraph


def write_box(flow: Flow, block: BlockQuote | Div, place: Place, render: Render) -> list[Item]:
    """The paragraphs and tables of a quote or a panel."""
    if isinstance(block, BlockQuote):
        return _quote(flow, block, place, render)
    return _panel(flow, block, place, render)


def _panel(flow: Flow, block: Div, place: Place, render: Render) -> list[Item]:
    """The blocks of a panel, kept together and on pages of their own where its style says so."""
    panel = flow.style.panels.get(block.role)
    if panel is None:
        return render(block.blocks, place)
    if panel.page_before:
        flow.begin_page()
    box = box_of(block.role, panel)
    if box:
        box = flow.box(box)
        items = render(block.blocks, place.inside(box))
        _join(box, items)
        _pad(box, items)
        _air(items, panel.before, panel.after)
    else:
        items = render(block.blocks, place)
        if block.role == cover.ROLE:
            cover.spread_cover(flow, block.blocks, items, place)
    if panel.keep:
        keep_together(items)
    if panel.page_after:
        flow.begin_page()
    return items


def keep_together(items: list[Item]) -> None:
    """Hold everything on one page (rule F28): each paragraph keeps with the one after it."""
    for item in items[:-1]:
        _keep_with_next(item)
    for para in paragraphs(items):
        para.keep_lines = True
    if items and isinstance(items[-1], Grid):
        last = items[-1]
        for row in last.rows[:-1]:
            for cell in row.cells:
                for inside in cell.items:
                    _keep_with_next(inside)


def _quote(flow: Flow, block: BlockQuote, place: Place, render: Render) -> list[Item]:
    """Somebody's words with a bar beside them, and below them who said so (rule W27)."""
    items = render(block.blocks, place)
    source = flow.style_for(place, "attribution", "QuotationSource")
    if not place.box:  # which has its own bar
        plain = flow.sheet.text(place.role)
        for item in items:
            if isinstance(item, Para) and item.style == plain:
                item.style = "Quotation"
    if block.attribution:
        if items:
            keep_together(items[-1:])
            _keep_with_next(items[-1])
        items.append(flow.paragraph(source, block.attribution, place))
    if not place.box:
        air = _AIR * flow.style.text["body"].after
        _air(items, air, air)
    return items


def _keep_with_next(item: Item) -> None:
    for para in paragraphs([item]):
        para.keep_next = True


def _join(box: Box, items: list[Item]) -> None:
    """Make one box of the paragraphs and tables of a panel."""
    for item in items:
        if isinstance(item, Para) and item.style.startswith("Heading"):
            # Word's contents look for its own heading styles, so a heading in a box keeps its.
            item.borders, item.shade = box.borders(), box.shade()
            item.indent = (box.left, box.right, 0)
    for one, other in pairwise(items):  # a tint has no gap beside a table: its padding is enough
        if isinstance(one, Para) and isinstance(other, Grid):
            one.after = 0
        if isinstance(one, Grid) and isinstance(other, Para):
            other.before, one.gap_after = 0, 0


def _pad(box: Box, items: list[Item]) -> None:
    """The padding above and below, where a panel begins or ends with picture rows."""
    first, last = (items[0], items[-1]) if items else (None, None)
    if isinstance(first, Grid):
        for cell in first.rows[0].cells:
            if cell.margins:
                cell.margins.top = box.panel.padding
    if isinstance(last, Grid):
        for cell in last.rows[-1].cells:
            if cell.margins:
                cell.margins.bottom = box.panel.padding
                last.bottom = 0


def _air(items: list[Item], before: float, after: float) -> None:
    """The space around a box."""
    if not items:
        return
    first, last = items[0], items[-1]
    if isinstance(first, Grid):
        first.gap_before = before
    elif not first.page_break:
        first.before = before
    if isinstance(last, Grid):
        last.gap_after = after
    else:
        last.after = after
