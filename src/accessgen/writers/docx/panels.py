"""Panels and quotes: paragraphs that share a box, by their style, without a layout table."""

from __future__ import annotations

from itertools import pairwise

from accessgen.model import BlockQuote, Div
from accessgen.style import PanelStyle
from accessgen.writers.docx.elements import Grid, Item, Para, paragraphs
from accessgen.writers.docx.flow import Flow, Render
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.styles import box_borders, is_dressed, other_right_edge, shade

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
    inner = place
    if is_dressed(panel):
        inner = place.inside(block.role, panel, flow.touches(panel))
    items = render(block.blocks, inner)
    if is_dressed(panel):
        _box(panel, items, inner)
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
    source = "QuoteAttribution"
    if place.panel:  # a box has one bar only
        source = flow.sheet.panel(place.panel, "attribution")
    else:
        plain = flow.sheet.text(place.role)
        for item in items:
            if isinstance(item, Para) and item.style == plain:
                item.style = "Quote"
    if block.attribution:
        if items:
            keep_together(items[-1:])
            _keep_with_next(items[-1])
        items.append(flow.paragraph(source, block.attribution, place))
    if not place.panel:
        air = _AIR * flow.style.text["body"].after
        _air(items, air, air)
    return items


def _keep_with_next(item: Item) -> None:
    for para in paragraphs([item]):
        para.keep_next = True


def _box(panel: PanelStyle, items: list[Item], place: Place) -> None:
    for item in items:
        if not isinstance(item, Para):
            continue
        if place.apart and not item.borders:
            item.borders = other_right_edge(panel)
        if item.style.startswith("Heading"):
            item.borders, item.shade = box_borders(panel), shade(panel.tint) if panel.tint else ""
            item.indent = (place.left, place.right, 0)
    for one, other in pairwise(items):  # a tint has no gap beside a table: its padding is enough
        if isinstance(one, Para) and isinstance(other, Grid):
            one.after = 0
        if isinstance(one, Grid) and isinstance(other, Para):
            other.before, one.gap_after = 0, 0
    _pad(panel, items)
    _air(items, panel.before, panel.after)


def _pad(panel: PanelStyle, items: list[Item]) -> None:
    """The padding above and below, where a panel begins or ends with picture rows."""
    first, last = (items[0], items[-1]) if items else (None, None)
    if isinstance(first, Grid):
        for cell in first.rows[0].cells:
            if cell.margins:
                cell.margins.top = panel.padding
    if isinstance(last, Grid):
        for cell in last.rows[-1].cells:
            if cell.margins:
                cell.margins.bottom = panel.padding
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
