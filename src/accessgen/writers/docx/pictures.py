"""Pictures in the line of text: drawings with a description or the decorative mark (rule I02).

A drawing is always inline, so that no text runs round it and it stays where it is read (rule F25).
An SVG goes in twice, as PNG for programs that know no better and as itself (`asvg:svgBlip`,
[MS-ODRAWXML] 2.3.2.5). A picture used twice is stored once for each size in pixels.
"""

from __future__ import annotations

import math

from accessgen.pictures import Picture, png
from accessgen.writers.docx.namespaces import DECORATIVE, PIC, SVG
from accessgen.writers.docx.package import Media
from accessgen.writers.docx.units import emu, escape

PIXELS_PER_MM = 220 / 25.4
"""Rule I04: 220 pixels an inch as it is placed."""

_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_STEP = 20  # pixels: sizes a little apart share a PNG


class Drawings:
    """Makes the drawings of one document and numbers them."""

    def __init__(self, media: Media) -> None:
        self._media = media
        self._count = 0

    def inline(self, picture: Picture, alt: str, width_mm: float) -> str:
        """A run with `picture`, `width_mm` wide; without `alt` it is marked as decorative."""
        self._count += 1
        height_mm = width_mm * picture.height / picture.width
        cx, cy = emu(width_mm), max(emu(height_mm), 1)
        name = f"Picture {self._count}"
        described = f' descr="{escape(alt)}"' if alt else ""
        mark = "" if alt else _decorative()
        return (
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{cx}" cy="{cy}"/>'
            f'<wp:docPr id="{self._count}" name="{name}"{described}>{mark}</wp:docPr>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr id="{self._count}" name="{name}"{described}/><pic:cNvPicPr/></pic:nvPicPr>'
            f"<pic:blipFill>{self._blip(picture, width_mm)}<a:stretch><a:fillRect/></a:stretch>"
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )

    def _blip(self, picture: Picture, width_mm: float) -> str:
        if picture.format != "svg":
            return f'<a:blip r:embed="{self._media.add(picture.data, picture.format)}"/>'
        pixels = min(math.ceil(width_mm * PIXELS_PER_MM / _STEP) * _STEP, 4000)
        fallback = self._media.add(png(picture, pixels), "png")
        vector = self._media.add(picture.data, "svg")
        return (
            f'<a:blip r:embed="{fallback}"><a:extLst><a:ext uri="{_SVG_EXTENSION}">'
            f'<asvg:svgBlip xmlns:asvg="{SVG}" r:embed="{vector}"/></a:ext></a:extLst></a:blip>'
        )


def _decorative() -> str:
    return (
        f'<a:extLst><a:ext uri="{_DECORATIVE_EXTENSION}">'
        f'<adec:decorative xmlns:adec="{DECORATIVE}" val="1"/></a:ext></a:extLst>'
    )
