"""Muted colours (rule C01): half the chroma, the same lightness, never more than 0.080.

Worked out in OKLCH, where half the chroma looks half as colourful; halving HSV saturation turns
yellow into khaki.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from coloraide import Color

MAX_CHROMA = 0.080
"""The most chroma (OKLCH) a flat colour may have and still be muted (rule C01)."""

LINE = "#212b32"
"""Dark outline in place of pure black (rule C11), the colour of the words beside the picture."""

# OpenMoji draws with some thirty colours. Their muted forms stand here ready, because working
# them out takes longer than drawing the picture; a test works them out again and compares.
# Yellow alone has its hue moved towards sand: pale lemon looks green on cream paper.
OPENMOJI = {
    "#000": "#212b32",
    "#000000": "#212b32",
    "#186648": "#405f50",
    "#1e50a0": "#3c547b",
    "#352318": "#2f2620",
    "#3f3f3f": "#3f3f3f",
    "#5c9e31": "#759565",
    "#61b2e4": "#89aec7",
    "#6a462f": "#5d4b40",
    "#781e32": "#61363b",
    "#8967aa": "#817192",
    "#92d3f5": "#afcedf",
    "#9b9b9a": "#9b9b9a",
    "#a57939": "#947e62",
    "#b1cc33": "#b7c58c",
    "#b399c8": "#ac9fb7",
    "#c19a65": "#b29e85",
    "#d0cfce": "#d0cfcf",
    "#d22f27": "#9f645c",
    "#debb90": "#d0bfaa",
    "#e27022": "#bc876a",
    "#e67a94": "#c68f9a",
    "#ea5a47": "#bb7e74",
    "#f1b31c": "#d8bb85",
    "#f4aa41": "#d9b488",
    "#fadcbc": "#eedfcf",
    "#fcea2b": "#f1e4b6",
    "#ffa7c0": "#e4b7c2",
    "#fff": "#ffffff",
    "#ffffff": "#ffffff",
}

# OpenMoji's people without a chosen skin are smiley yellow. A calm skin tone suits adults, and
# the chosen skin tones keep their chroma up to the limit instead of being halved to grey.
SKIN = {
    "#fcea2b": "#e2c3a0",
    "#f1b31c": "#cba783",
    "#fadcbc": "#fadcbc",
    "#debb90": "#debb90",
    "#c19a65": "#bf9b6a",
    "#a57939": "#9e7b4b",
    "#6a462f": "#6a462f",
}

_PAINT = ("fill", "stroke", "color", "stop-color")
_PAINT_IN_STYLE = re.compile(r"((?:^|[;{\s])(?:fill|stroke|color)\s*:\s*)([^;}!]+)")
_NOT_A_COLOUR = frozenset({"none", "transparent", "currentcolor", "inherit", "context-fill"})


def mute(root: Element) -> None:
    """Mute every flat colour of a parsed SVG in place.

    Shapes with no colour of their own are black in SVG: they become the outline colour.
    """
    _mute_tree(root, skin=False)
    root.attrib.setdefault("fill", LINE)


def _mute_tree(element: Element, skin: bool) -> None:
    skin = skin or element.get("id", "").startswith("skin")
    for name in _PAINT:
        if name in element.attrib:
            element.set(name, _replace(element.attrib[name], skin))
    if "style" in element.attrib:
        element.set("style", _mute_style(element.attrib["style"], skin))
    if element.tag == "style":
        element.text = _mute_style(element.text or "", skin)
    for child in element:
        _mute_tree(child, skin)


def _mute_style(style: str, skin: bool) -> str:
    return _PAINT_IN_STYLE.sub(lambda m: m[1] + _replace(m[2], skin), style)


def _replace(paint: str, skin: bool) -> str:
    colour = paint.strip().lower()
    if colour in _NOT_A_COLOUR or colour.startswith("url("):
        return paint
    if skin and colour in SKIN:
        return SKIN[colour]
    return OPENMOJI.get(colour) or muted(colour)


@cache
def muted(colour: str) -> str:
    """A CSS colour, muted, as #rrggbb; a colour that cannot be read is returned as it is."""
    from coloraide import Color  # noqa: PLC0415  slow to import; the tables above mostly serve

    try:
        original = Color(colour)
    except ValueError:
        return colour
    if original.convert("oklab")["lightness"] < 0.12:
        return LINE
    return _with_chroma(original.convert("oklch"), 0.5)


def _with_chroma(oklch: Color, share: float) -> str:
    chroma = min(oklch["chroma"] * share, MAX_CHROMA - 0.002)  # hex rounds: stay clear
    return oklch.set("chroma", chroma).convert("srgb").fit("srgb").to_string(hex=True, alpha=False)
