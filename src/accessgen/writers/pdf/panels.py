"""Panels and quotes: blocks with a tint behind or a bar at their left (rules C07, C10, F30)."""

from __future__ import annotations

from dataclasses import replace

from accessgen import model
from accessgen.style import PanelStyle
from accessgen.writers.pdf.boxes import Hold, Panel
from accessgen.writers.pdf.cover import set_cover
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.setting import Place, Setting
from accessgen.writers.pdf.text import set_text

COVER = "cover"
_AIR = 1.5  # above and below a quote, in spaces after a paragraph
_BAR = 3  # points, in a style whose panels have no bars


def set_div(setting: Setting, block: model.Div, place: Place, flow: Flow) -> None:
    """A panel: kept on one page if it asks for that and fits, else split with its tint redrawn."""
    style = setting.style.panels[block.role]
    panel = _panel(style, place, cover=block.role == COVER)
    if style.page_before:
        flow.begin_page()
    flow.space(style.before)
    start = len(flow.atoms)
    flow.anchor(block.id)
    flow.enter(panel)
    left = style.bar_width + style.padding
    inner = place.inset(left, style.padding).below(place.node.child("Div"))
    if panel.cover:
        set_cover(setting, block.blocks, inner, flow)
    else:
        setting.set_blocks(setting, block.blocks, inner, flow)
    flow.leave()
    if style.keep:
        hold_together(setting, flow, start)
    flow.space(style.after)
    if style.page_after:
        flow.begin_page()


def _panel(style: PanelStyle, place: Place, *, cover: bool) -> Panel:
    return Panel(
        place.x,
        place.width,
        style.tint,
        style.bar,
        style.bar_width,
        top=style.padding,
        bottom=style.padding,
        cover=cover,
    )


def hold_together(setting: Setting, flow: Flow, start: int) -> None:
    """Keep the boxes from `start` on one page, unless they are more than a page."""
    if flow.height(start) <= setting.height:
        flow.hold(start, Hold.PANEL)


def set_quote(setting: Setting, block: model.BlockQuote, place: Place, flow: Flow) -> None:
    """Somebody's words with a bar at their left, and whose they are (rules F09, W27)."""
    style = setting.style.quote
    width = max((panel.bar_width for panel in setting.style.panels.values()), default=0)
    air = _AIR * setting.style.text["body"].after
    flow.space(air)
    flow.anchor(block.id)
    flow.enter(Panel(place.x, place.width, bar=style.bar, bar_width=width or _BAR))
    inner = place.inset(style.indent).below(place.node.child("BlockQuote"))
    setting.set_blocks(setting, block.blocks, inner, flow)
    if block.attribution:
        flow.tie()
        attribution = replace(inner, node=inner.node.child("P"))
        set_text(setting, block.attribution, "attribution", attribution, flow)
    flow.leave()
    flow.space(air)
