"""A pen for small drawings: shapes in the toolkit's line and colours, letters as outlines."""

from __future__ import annotations

from functools import cache
from typing import Any
from xml.sax.saxutils import quoteattr

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from accessgen.errors import Position
from accessgen.pictures.picture import Kind, Picture
from accessgen.pictures.svg import parse_svg, svg_bytes, svg_size
from accessgen.resources import bundled

INK = "#212B32"
PAPER = "#FFFFFF"
UMBER = "#6D4934"
SLATE = "#334F6D"
SAND = "#EFDFA8"
MIST = "#C9D8E3"
LEAF = "#DDE6D9"
LINE = 1.8  # units of the drawings, of which a symbol is 72 wide
LICENCE = "CC0 1.0"
CREDIT = "Maps, plans, clocks and calendar pages: drawn by accessgen, public domain"
_FACE = "LiberationSans-Bold.ttf"
_FLAT = {"fill": "none", "stroke_linecap": "round", "stroke_linejoin": "round"}


class Pen:
    """Collects shapes. Lengths are units of the drawing, x to the right, y down."""

    def __init__(self, width: float, height: float) -> None:
        self._size = width, height
        self._shapes: list[str] = []

    def shape(self, name: str, **attributes: object) -> None:
        """An SVG shape; `_` in names of attributes stands for `-`."""
        named = {key.replace("_", "-"): value for key, value in attributes.items()}
        told = " ".join(f"{key}={quoteattr(_plain(value))}" for key, value in named.items())
        self._shapes.append(f"<{name} {told}/>")

    def outlined(self, name: str, fill: str, line: float = LINE, **attributes: object) -> None:
        """A shape with the line that all drawings have."""
        look: dict[str, object] = {**_FLAT, "fill": fill, "stroke": INK, "stroke_width": line}
        self.shape(name, **look, **attributes)

    def stroke(self, d: str, colour: str = INK, line: float = LINE, **more: object) -> None:
        """A line along a path."""
        look: dict[str, object] = {**_FLAT, "stroke": colour, "stroke_width": line}
        self.shape("path", **look, d=d, **more)

    def letters(self, text: str, x: float, y: float, height: float, colour: str = INK) -> None:
        """A short text as outlines, its middle at (x, y); `height` is that of its capitals."""
        self.shape("path", d=_outline(text, x, y, height), fill=colour)

    def badge(self, text: str, x: float, y: float, radius: float) -> None:
        """A number in a dark disc, as it stands before the step in words."""
        self.shape("circle", cx=x, cy=y, r=radius, fill=SLATE, stroke=PAPER, stroke_width=LINE)
        self.letters(text, x, y, radius * 0.95, PAPER)

    def picture(  # noqa: PLR0913 - what a picture says of itself
        self, *, name: str, alt: str, purpose: str, kind: Kind, text: str, place: Position
    ) -> Picture:
        """The finished picture. `text` is what the letters in it say (rule I09)."""
        width, height = self._size
        drawn = "".join(self._shapes)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">'
        root = parse_svg(f"{svg}{drawn}</svg>".encode())
        svg_size(root)
        return Picture(
            name=name,
            format="svg",
            data=svg_bytes(root),
            width=width,
            height=height,
            alt=alt,
            decorative=False,
            purpose=purpose,
            licence=LICENCE,
            credit=CREDIT,
            kind=kind,
            position=place,
            has_text=bool(text),
            text_version=text,
        )


def _plain(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


@cache
def _font() -> tuple[Any, dict[int, str], float]:
    """The glyphs, the characters they draw, and the height of capitals in font units."""
    font = TTFont(bundled("fonts") / _FACE)
    return font.getGlyphSet(), font.getBestCmap(), float(font["OS/2"].sCapHeight)


def _outline(text: str, x: float, y: float, height: float) -> str:
    """Path data of a text whose capitals are `height` high, with its middle at (x, y)."""
    glyphs, names, capital = _font()
    scale = height / capital
    advance = 0.0
    placed = []
    for letter in text:
        glyph = glyphs[names.get(ord(letter), ".notdef")]
        placed.append((glyph, advance))
        advance += glyph.width
    bounds = BoundsPen(glyphs)
    for glyph, at in placed:
        glyph.draw(TransformPen(bounds, (1, 0, 0, 1, at, 0)))
    left, _, right, _ = bounds.bounds or (0, 0, 0, 0)
    path = SVGPathPen(glyphs, ntos=lambda number: _plain(float(number)))
    shift = x - (left + right) / 2 * scale
    for glyph, at in placed:
        moved = (scale, 0, 0, -scale, shift + at * scale, y + height / 2)
        glyph.draw(TransformPen(path, moved))
    return str(path.getCommands())
