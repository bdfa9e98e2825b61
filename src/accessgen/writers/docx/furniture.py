"""What stands on every page: the sheet, its ground, and a footer (rules F21 to F23, C06)."""

from __future__ import annotations

from accessgen.model import Block, Div, Document
from accessgen.style import Style
from accessgen.writers.docx.boxes import edge
from accessgen.writers.docx.fields import whole
from accessgen.writers.docx.namespaces import XML, R, W
from accessgen.writers.docx.units import colour, escape, points, twips

_FOOT = 0.55  # of the bottom margin, from the edge of the sheet to the top of the footer
_LEAST_FOOT = 20.0  # points, below the footer: office printers do not print lower
_BAND = 12.0  # points: the widest that Word draws
_BAND_FROM_EDGE = 18  # points


def footer(document: Document, style: Style) -> bytes:
    """The footer: the title on the left, the page in the same corner of every page."""
    words = style.words["page"]
    before, _, after = words.partition("{number}")
    width = twips(points(style.text_width_mm))
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    title = escape(document.meta.title)
    return (
        f'{XML}<w:ftr xmlns:w="{W}" xmlns:r="{R}"><w:p><w:pPr><w:pStyle w:val="Footer"/>{tab}'
        f"</w:pPr>{_run(title)}<w:r><w:tab/></w:r>{_run(escape(before))}{whole('PAGE', '1')}"
        f"{_run(escape(after))}</w:p></w:ftr>"
    ).encode()


def section(style: Style, footer_id: str, cover: bool) -> str:
    """The `w:sectPr`: A4 portrait with its margins; a cover has no footer."""
    page = style.page
    width, height = twips(points(page.width)), twips(points(page.height))
    margins = "".join(
        f' w:{side}="{twips(points(getattr(page, side)))}"'
        for side in ("top", "right", "bottom", "left")
    )
    below = _FOOT * points(page.bottom) - style.text["footer"].leading
    away = twips(max(below, _LEAST_FOOT))
    first = f"{_band(style)}{{}}<w:titlePg/>" if cover else "{}"
    columns = first.format('<w:cols w:space="720"/>')
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="{footer_id}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar{margins} w:header="{away}" w:footer="{away}" w:gutter="0"/>'
        f"{columns}</w:sectPr>"
    )


def _band(style: Style) -> str:
    """A band of the heading's colour down the left of the cover, as a border of its page.

    It stands where office printers still print. Borders in the colour of the sheet at the top and
    the foot make it as long as the page.
    """
    ink, paper = style.text["h1"].colour, style.page.ground or "#FFFFFF"
    lines = (("top", 0.25, paper), ("left", _BAND, ink), ("bottom", 0.25, paper))
    borders = "".join(edge(name, width, _BAND_FROM_EDGE, ink) for name, width, ink in lines)
    return f'<w:pgBorders w:offsetFrom="page" w:display="firstPage">{borders}</w:pgBorders>'


def ground(style: Style) -> str:
    """The colour of the sheet; a white one needs no saying."""
    ink = colour(style.page.ground) if style.page.ground else "FFFFFF"
    return "" if ink == "FFFFFF" else f'<w:background w:color="{ink}"/>'


def has_cover(blocks: tuple[Block, ...], style: Style) -> bool:
    """Whether the document begins with a panel that has its first page to itself."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Div):
        return False
    panel = style.panels.get(first.role)
    return panel is not None and panel.page_after


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
