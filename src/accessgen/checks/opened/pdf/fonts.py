"""Fonts of a PDF: their names, what their codes mean, how wide and how high letters are."""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import pikepdf
from fontTools import agl
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont, TTLibError

from accessgen.checks.opened.pdf.cmap import to_unicode
from accessgen.checks.opened.pdf.limits import refuse_bomb

UNKNOWN = "\ufffd"
MAX_CODES = 65_536
# Its remarks on odd fonts are for font makers; what matters here is told as a finding.
logging.getLogger("fontTools").setLevel(logging.ERROR)

_ENCODINGS = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}
_OS2_WITH_X_HEIGHT = 2
_ITALIC = 1 << 6


class PdfFont:
    """A font dictionary (9.6, 9.7), read as far as it is asked for."""

    def __init__(self, node: pikepdf.Object) -> None:
        self._node = node
        self.name = str(node.get("/BaseFont", "/")).removeprefix("/")
        self._composite = node.get("/Subtype") == "/Type0"
        inner = node.get("/DescendantFonts")
        self._inner = inner[0] if inner is not None and len(inner) else node
        self._meanings, self._bytes = self._mapped()
        self._glyphs: dict[int, tuple[str, float]] = {}

    def _mapped(self) -> tuple[Mapping[int, str], int]:
        stream = self._node.get("/ToUnicode")
        width = 2 if self._composite else 1
        if isinstance(stream, pikepdf.Stream):
            refuse_bomb(stream)
            meanings, stated = to_unicode(stream.read_bytes())
            return meanings, stated if self._composite else width
        return ({} if self._composite else _encoded(self._node.get("/Encoding"))), width

    def read(self, data: bytes) -> tuple[str, float]:
        """The text of a shown string, and its width in thousandths of the size.

        A code without a meaning reads as U+FFFD.
        """
        step, glyphs = self._bytes, self._glyphs
        codes: Sequence[int] = data
        if step > 1:
            codes = [int.from_bytes(data[i : i + step], "big") for i in range(0, len(data), step)]
        read = [glyphs.get(code) or self._glyph(code) for code in codes]
        return "".join([text for text, _ in read]), sum([width for _, width in read])

    def _glyph(self, code: int) -> tuple[str, float]:
        """The meaning and the width of a code, remembered for the next time."""
        widths, usual = self._widths
        glyph = self._meanings.get(code, UNKNOWN), widths.get(code, usual)
        self._glyphs[code] = glyph
        return glyph

    def spaces(self, data: bytes) -> int:
        """How many single-byte spaces a string has, which word spacing (9.3.3) widens."""
        return data.count(b" ") if self._bytes == 1 else 0

    def length(self, data: bytes) -> int:
        """How many characters a string has, which character spacing (9.3.2) widens."""
        return len(data) // self._bytes

    @cached_property
    def _descriptor(self) -> Any:
        return self._inner.get("/FontDescriptor", {})

    @property
    def embedded(self) -> bool:
        """Whether its outlines are in the file (9.9); those of a Type 3 font always are."""
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        drawn = self._node.get("/Subtype") == "/Type3"
        return drawn or any(key in self._descriptor for key in files)

    @cached_property
    def slanted(self) -> bool:
        """Whether it is italic by its name, its flags or its angle (9.8.1, 9.8.2)."""
        name = self.name.lower()
        flags = int(self._descriptor.get("/Flags", 0))
        angle = abs(float(self._descriptor.get("/ItalicAngle", 0)))
        return "italic" in name or "oblique" in name or bool(flags & _ITALIC) or angle > 1

    @cached_property
    def _widths(self) -> tuple[Mapping[int, float], float]:
        if self._composite:
            return _composite_widths(self._inner.get("/W")), float(self._inner.get("/DW", 1000))
        first = int(self._node.get("/FirstChar", 0))
        listed = self._node.get("/Widths")
        widths = {first + i: float(w) for i, w in enumerate(listed)} if listed is not None else {}
        descriptor: Any = self._node.get("/FontDescriptor", {})
        return widths, float(descriptor.get("/MissingWidth", 500 if not widths else 0))

    @cached_property
    def x_height(self) -> float | None:
        """The height of a small x as a share of the size, from the embedded font file.

        Taken from OS/2 sxHeight, else from the outline of x; None if the file has neither.
        """
        descriptor: Any = self._inner.get("/FontDescriptor", {})
        stream = descriptor.get("/FontFile2", descriptor.get("/FontFile3"))
        if not isinstance(stream, pikepdf.Stream):
            return None
        refuse_bomb(stream)
        try:
            font = TTFont(io.BytesIO(stream.read_bytes()), lazy=True, checkChecksums=0)
            units = font["head"].unitsPerEm
            height = _stated(font) or self._outlined(font)
            return round(height / units, 4) if height else None
        except (TTLibError, KeyError, AttributeError, ValueError, AssertionError):
            return None

    def _outlined(self, font: TTFont) -> float | None:
        codes = [code for code, text in self._meanings.items() if text == "x"]
        tables: list[Any] = font["cmap"].tables if "cmap" in font else []
        for code in codes:
            for table in tables:
                name = table.cmap.get(code) or table.cmap.get(0xF000 + code)
                if name:
                    glyphs = font.getGlyphSet()
                    pen = BoundsPen(glyphs)
                    glyphs[name].draw(pen)
                    return float(pen.bounds[3]) if pen.bounds else None
        return None


def _stated(font: TTFont) -> float | None:
    table = font.get("OS/2")
    if table is None or table.version < _OS2_WITH_X_HEIGHT:
        return None
    return float(table.sxHeight) or None


def _encoded(encoding: pikepdf.Object | None) -> Mapping[int, str]:
    """What the codes of a simple font mean by its Encoding alone (9.6.6)."""
    base = encoding.get("/BaseEncoding") if isinstance(encoding, pikepdf.Dictionary) else encoding
    codec = _ENCODINGS.get(str(base), "latin-1")
    meanings = {code: bytes([code]).decode(codec, "replace") for code in range(32, 256)}
    if isinstance(encoding, pikepdf.Dictionary):
        code = 0
        for item in encoding.get("/Differences", []):
            if isinstance(item, pikepdf.Name):
                meanings[code] = agl.toUnicode(str(item)[1:]) or UNKNOWN
                code += 1
            else:
                code = int(item)
    return meanings


def _composite_widths(listed: pikepdf.Object | None) -> Mapping[int, float]:
    """The W array of a CIDFont (9.7.4.3): `c [w …]` or `first last w`."""
    widths: dict[int, float] = {}
    items = list(listed) if listed is not None else []
    position = 0
    while position + 1 < len(items):
        first, second = int(items[position]), items[position + 1]
        if isinstance(second, pikepdf.Array):
            widths.update({first + i: float(w) for i, w in enumerate(second)})
            position += 2
        elif position + 2 < len(items):
            last = min(int(second), first + MAX_CODES)
            widths.update(dict.fromkeys(range(first, last + 1), float(items[position + 2])))
            position += 3
        else:
            break
    return widths
