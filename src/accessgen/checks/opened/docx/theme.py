"""Theme fonts and theme colours of a DOCX (ISO/IEC 29500-1, 20.1.6), as plain values."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Mapping
from functools import partial

from accessgen.checks.opened.docx.xml import WPS, A, Element, W, hex_colour

# How w:clrSchemeMapping (17.15.1.20) maps the names that text uses, unless a document says other.
_USUAL = {
    "background1": "lt1",
    "text1": "dk1",
    "background2": "lt2",
    "text2": "dk2",
    "bg1": "lt1",
    "tx1": "dk1",
    "bg2": "lt2",
    "tx2": "dk2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_MAPPING_NAMES = {"light1": "lt1", "dark1": "dk1", "light2": "lt2", "dark2": "dk2"}
_LONG = {"bg1": "background1", "t1": "text1", "bg2": "background2", "t2": "text2"}
_PRESET = {"black": "#000000", "white": "#FFFFFF"}


class Theme:
    """What a name such as `accent1` or `minorHAnsi` stands for in this document."""

    def __init__(self, root: Element | None, settings: Element | None) -> None:
        self._fonts = _fonts(root)
        self._colours = _colours(root)
        self._names = dict(_USUAL)
        mapping = None if settings is None else settings.find(f"{W}clrSchemeMapping")
        for key, name in () if mapping is None else mapping.items():
            short = str(key).removeprefix(W)
            self._names[_LONG.get(short, short)] = _MAPPING_NAMES.get(str(name), str(name))

    def font(self, name: str) -> str:
        """The typeface for `minorHAnsi` and the like; empty if the theme does not say."""
        group = "major" if name.startswith("major") else "minor"
        script = name.removeprefix(group)
        slot = {"EastAsia": "ea", "Bidi": "cs"}.get(script, "latin")
        return self._fonts.get(f"{group}-{slot}", "")

    def colour(self, name: str) -> str | None:
        """`#RRGGBB` for `accent1` and the like."""
        short = self._names.get(name, name)
        return self._colours.get(_MAPPING_NAMES.get(short, short))

    def tinted(self, name: str, tint: str | None, shade: str | None) -> str | None:
        """A theme colour with `w:themeTint` or `w:themeShade` (hex shares of 255; 17.3.2.6)."""
        colour = self.colour(name)
        if colour and tint:
            colour = _relit(colour, partial(_CHANGES[f"{A}tint"], share=int(tint, 16) / 255))
        if colour and shade:
            colour = _relit(colour, partial(_CHANGES[f"{A}shade"], share=int(shade, 16) / 255))
        return colour

    def drawing(self, fill: Element) -> str | None:
        """The colour inside an `a:solidFill`, with its lumMod, lumOff, tint and shade."""
        for node in fill:
            colour = self._plain(node)
            if colour:
                return _modified(colour, node)
        return None

    def _plain(self, node: Element) -> str | None:
        name = node.get("val", "")
        if node.tag == f"{A}srgbClr":
            return hex_colour(name)
        if node.tag == f"{A}schemeClr":
            return self.colour(name)
        if node.tag == f"{A}sysClr":
            return hex_colour(node.get("lastClr"))
        return _PRESET.get(name)


def _fonts(root: Element | None) -> Mapping[str, str]:
    fonts = {}
    for group in ("major", "minor"):
        node = None if root is None else root.find(f".//{A}{group}Font")
        for child in () if node is None else node:
            if child.get("typeface"):
                fonts[f"{group}-{str(child.tag).removeprefix(A)}"] = child.get("typeface", "")
    return fonts


def _colours(root: Element | None) -> Mapping[str, str]:
    scheme = None if root is None else root.find(f".//{A}clrScheme")
    colours = {}
    for slot in () if scheme is None else scheme:
        for node in slot:
            colour = hex_colour(node.get("lastClr") or node.get("val"))
            if colour:
                colours[str(slot.tag).removeprefix(A)] = colour
    return colours


_CHANGES: Mapping[str, Callable[..., float]] = {
    f"{A}lumMod": lambda light, share: light * share,
    f"{A}shade": lambda light, share: light * share,
    f"{A}lumOff": lambda light, share: light + share,
    f"{A}tint": lambda light, share: light * share + 1 - share,
}


def _modified(colour: str, node: Element) -> str:
    for change in node:
        move = _CHANGES.get(str(change.tag))
        if move:
            share = int(change.get("val", "100000")) / 100_000
            colour = _relit(colour, partial(move, share=share))
    return colour


def _relit(colour: str, change: Callable[[float], float]) -> str:
    """The colour with another lightness, in HLS as Office computes it."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    mixed = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, change(light))), saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in mixed)


def shape_fills(root: Element, theme: Theme) -> list[str | None]:
    """The flat colours of drawn shapes (fills and lines) in a part; pictures are left out."""
    return [
        theme.drawing(fill)
        for shape in root.iter(f"{WPS}spPr")
        for fill in shape.iter(f"{A}solidFill")
    ]
