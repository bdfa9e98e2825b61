"""The face that people type in: embedded with all letters they may need, not just those used.

One byte a letter, since that is what every program that fills in forms understands: the letters of
Windows' Western set at their usual places, and at the free places those of Welsh, Polish and
Turkish, by the names of the Adobe Glyph List (ISO 19005-2 6.2.11.6, ISO 14289-1 7.21.6).
"""

from __future__ import annotations

import functools
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from fontTools.agl import UV2AGL
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from accessgen.writers.pdf.objects import Objects, number

_FREE = (0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x7F, *range(0x0E, 0x20), *range(0x01, 0x09), 0x0B, 0x0C)
_MORE = "ŴŵŶŷĄąĆćĘęŁłŃńŚśŹźŻżĞğİıŞş"
_FLAGS = 32  # not symbolic (ISO 32000-1 table 123)
_STEM = 80  # of a regular weight; nothing is drawn with it
_KEPT_TABLES = frozenset({"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "post"})


@dataclass(frozen=True, slots=True)
class FormFont:
    """A face ready to embed. Lengths are thousandths of the size; `letters` has each code's."""

    name: str
    data: bytes
    letters: dict[int, str]
    widths: tuple[int, ...]
    box: tuple[int, ...]
    ascent: int
    descent: int
    capital: int

    def write(self, objects: Objects) -> int:
        """Put it into the file; returns the number of the font's object."""
        program = objects.stream(f"/Length1 {len(self.data)}", self.data)
        edges = " ".join(map(str, self.box))
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName/{self.name}/Flags {_FLAGS}/FontBBox[{edges}]"
            f"/ItalicAngle 0/Ascent {self.ascent}/Descent {self.descent}"
            f"/CapHeight {self.capital}/StemV {_STEM}/FontFile2 {program} 0 R>>"
        )
        more = " ".join(
            f"{code}/{UV2AGL[ord(letter)]}"
            for code, letter in sorted(self.letters.items())
            if letter in _MORE
        )
        return objects.add(
            f"<</Type/Font/Subtype/TrueType/BaseFont/{self.name}/FirstChar 1/LastChar 255"
            f"/Widths[{' '.join(map(number, self.widths))}]/FontDescriptor {descriptor} 0 R"
            f"/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[{more}]>>"
            f"/ToUnicode {objects.stream('', self._to_unicode())} 0 R>>"
        )

    def _to_unicode(self) -> bytes:
        pairs = "\n".join(
            f"<{code:02X}><{ord(letter):04X}>" for code, letter in sorted(self.letters.items())
        )
        count = len(self.letters)
        return _TO_UNICODE.format(blocks=_blocks(pairs.split("\n"), count)).encode()


def _blocks(pairs: list[str], count: int) -> str:
    """At most 100 pairs a block (Adobe technical note 5411)."""
    parts = (pairs[at : at + 100] for at in range(0, count, 100))
    return "\n".join(
        f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts
    )


@functools.cache
def form_font(path: Path) -> FormFont:
    """The form's face from a font file, made once a process."""
    with TTFont(path, recalcTimestamp=False) as font:
        known = font.getBestCmap()
        letters = {code: letter for code, letter in _encoding() if ord(letter) in known}
        return _made(font, letters)


def _encoding() -> list[tuple[int, str]]:
    """Every code with its letter."""
    western = [(code, bytes([code]).decode("cp1252", "ignore")) for code in range(0x20, 0x100)]
    found = [(code, letter) for code, letter in western if letter and code not in _FREE]
    return [*zip(_FREE, _MORE, strict=False), *found]


def _made(font: TTFont, letters: dict[int, str]) -> FormFont:
    for table in set(font.keys()) - _KEPT_TABLES - {"GlyphOrder", "name"}:
        del font[table]
    options = Options(hinting=False, notdef_outline=True, recalc_timestamp=False, name_IDs=[])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters.values()])
    subsetter.subset(font)
    file = io.BytesIO()
    font.save(file, reorderTables=None)
    data = file.getvalue()
    head, lines, names, advances = font["head"], font["hhea"], font.getBestCmap(), font["hmtx"]
    wide = {code: advances[names[ord(letter)]][0] for code, letter in letters.items()}
    missing = advances[".notdef"][0]

    def thousandths(units: float) -> int:
        return round(units * 1000 / float(head.unitsPerEm))

    return FormFont(
        name=f"{_tag(data)}+AccessgenForm",
        data=data,
        letters=letters,
        widths=tuple(thousandths(wide.get(code, missing)) for code in range(1, 256)),
        box=tuple(map(thousandths, (head.xMin, head.yMin, head.xMax, head.yMax))),
        ascent=thousandths(lines.ascent),
        descent=thousandths(lines.descent),
        capital=thousandths(getattr(font["OS/2"], "sCapHeight", 0) or lines.ascent * 0.75),
    )


def _tag(data: bytes) -> str:
    """Six capitals that stand before the name of a subset (ISO 32000-1 9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])


_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
