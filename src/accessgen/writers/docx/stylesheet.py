"""styles.xml: the defaults, the paragraph styles it is given, and those of words and tables."""

from __future__ import annotations

from collections.abc import Iterable

from accessgen.style import Style
from accessgen.writers.docx import controls
from accessgen.writers.docx.elements import spacing
from accessgen.writers.docx.looks import colour_and_size, line_pitch
from accessgen.writers.docx.namespaces import XML, W
from accessgen.writers.docx.units import colour, eighths, escape, twips

_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
    'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="0"/>'
)


def stylesheet(style: Style, lang: str, looks: Iterable[str]) -> bytes:
    """The part as bytes; `looks` are the paragraph styles as XML."""
    parts = (
        _defaults(style, escape(lang)),
        _LATENT,
        _normal(style),
        *looks,
        _characters(style),
        _tables(style),
    )
    return f'{XML}<w:styles xmlns:w="{W}">{"".join(parts)}</w:styles>'.encode()


def _defaults(style: Style, lang: str) -> str:
    face, body = escape(style.face.name), style.text["body"]
    fonts = "".join(f' w:{slot}="{face}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>{colour_and_size(body)}"
        f'<w:lang w:val="{lang}" w:eastAsia="{lang}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )


def _normal(style: Style) -> str:
    text = style.text["body"]
    spaced = spacing(text.before, text.after, line_pitch(text))
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{spaced}</w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
        '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def _characters(style: Style) -> str:
    return (
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>'
        f'<w:color w:val="{colour(style.link)}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        # What Word shows in a field that was emptied again; its own style for that is pale grey.
        '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>'
        f'<w:color w:val="{colour(style.text["body"].colour)}"/></w:rPr></w:style>'
        f"{controls.styles(style)}"
    )


def _tables(style: Style) -> str:
    table = style.table
    size, ink = eighths(table.rule), colour(table.border)
    line = f'w:val="single" w:sz="{size}" w:space="0" w:color="{ink}"'
    borders = f"<w:bottom {line}/><w:insideH {line}/>"
    pad = twips(table.padding)
    header = ""
    if table.header_tint:
        fill = colour(table.header_tint)
        header = (
            '<w:tblStylePr w:type="firstRow"><w:tcPr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr></w:tblStylePr>'
        )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        f'<w:tblInd w:w="0" w:type="dxa"/>{_margins(0)}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="DataTable">'
        '<w:name w:val="Data Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>'
        f"<w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>{_margins(pad)}"
        f"</w:tblPr>{header}</w:style>"
    )


def _margins(width: int) -> str:
    sides = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>' for side in ("top", "left", "bottom", "right")
    )
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"
