"""What stands on every page: the sheet, its ground, and a footer (rules F21 to F23, C06)."""

from __future__ import annotations

from accessgen.model import Block, Div, Document
from accessgen.style import Style
from accessgen.writers.docx.fields import whole
from accessgen.writers.docx.namespaces import XML, R, W
from accessgen.writers.docx.units import colour, escape, points, twips

_FOOTER_FROM_EDGE = 12.0  # millimetres


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
    edge = twips(points(_FOOTER_FROM_EDGE))
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="{footer_id}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar{margins} w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
        f'<w:cols w:space="720"/>{"<w:titlePg/>" if cover else ""}</w:sectPr>'
    )


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
