"""Pictures of a DOCX as placed: size, alternative text, pixels (ISO/IEC 29500-1, 20.4)."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping
from functools import cache

from accessgen.checks.opened.docx.package import Package, Relationship
from accessgen.checks.opened.docx.xml import MC, A, Element, R, W
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Figure

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
EMU = 36_000  # to a millimetre
LINE = 10  # millimetres: what is lower than that is a sign in a line of text
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class Pictures:
    """Finds the pictures in parts of one document."""

    def __init__(self, package: Package, links: Mapping[str, Relationship]) -> None:
        self._package, self._links = package, links
        self._read = cache(self._media)

    def inside(self, node: Element, listed: bool = False, group: int = 0) -> Iterator[Figure]:
        """The pictures in a paragraph, cell or body; of alternatives the one that Word takes."""
        for drawing in node.iter(f"{WP}inline", f"{WP}anchor"):
            if any(outer.tag == f"{MC}Fallback" for outer in drawing.iterancestors()):
                continue
            if next(drawing.iter(f"{W}txbxContent"), None) is None:
                yield self._figure(drawing, listed, group)

    def _figure(self, drawing: Element, listed: bool, group: int) -> Figure:
        extent, properties = drawing.find(f"{WP}extent"), drawing.find(f"{WP}docPr")
        sides = [0 if extent is None else int(extent.get(side, "0")) for side in ("cx", "cy")]
        blip = next(drawing.iter(f"{A}blip"), None)
        drawn = None if blip is None else next(blip.iter(SVG), None)
        shown = drawn if drawn is not None else blip
        vector = blip is None or drawn is not None
        name = "" if shown is None else self._target(shown)
        key, pixels = self._read(name)
        marked = None if properties is None else next(properties.iter(DECORATIVE), None)
        return Figure(
            alt="" if properties is None else properties.get("descr", "").strip(),
            decorative=marked is not None and marked.get("val") in {"1", "true"},
            place=Place(),
            size=(sides[0] / EMU, sides[1] / EMU),
            pixels=(0, 0) if vector else pixels,
            key=key,
            listed=listed,
            inline=sides[1] / EMU < LINE,
            group=group,
            pulled=self._pulled(blip, sides),
        )

    def _pulled(self, blip: Element | None, sides: list[int]) -> float:
        """How much wider than high a picture is shown than it was made; 1 for a cropped one."""
        if blip is None or not all(sides):
            return 1.0
        fill = blip.getparent()
        cropped = None if fill is None else fill.find(f"{A}srcRect")
        _, (columns, rows) = self._read(self._target(blip))
        if not (columns and rows) or (cropped is not None and cropped.attrib):
            return 1.0
        return sides[0] / sides[1] * rows / columns

    def _target(self, blip: Element) -> str:
        link = self._links.get(blip.get(f"{R}embed", ""))
        return link.target if link is not None and not link.external else ""

    def _media(self, name: str) -> tuple[str, tuple[int, int]]:
        """A key for the picture's bytes, and its pixels; nothing for one that is not there."""
        if name not in self._package:
            return name, (0, 0)
        data = self._package.media(name)
        return hashlib.blake2b(data, digest_size=8).hexdigest(), _pixels(data)


def _pixels(data: bytes) -> tuple[int, int]:
    """Columns and rows of a PNG or JPEG, from its header; 0 for others."""
    if data.startswith(_PNG) and len(data) > 24:
        columns, rows = struct.unpack(">II", data[16:24])
        return columns, rows
    at = 2 if data.startswith(_JPEG) else len(data)
    while at + 9 < len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            rows, columns = struct.unpack(">HH", data[at + 5 : at + 9])
            return columns, rows
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0
