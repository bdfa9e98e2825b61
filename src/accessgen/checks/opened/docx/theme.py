"""Theme fonts and theme colours of a DOCX (ISO/IEC 29500-1, 20.1.6), as plain values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy

from PIL import ImageColor

from accessgen.checks.opened.docx.tints import in_hls, modified, shaded, tinted
from accessgen.checks.opened.docx.xml import A, Element, W, hex_colour

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
_SHORT = {"dk": "dark", "lt": "light", "med": "medium"}


class Theme:
    """What a name such as `accent1` or `minorHAnsi` stands for in this document."""

    def __init__(self, root: Element | None, settings: Element | None) -> None:
        self._fonts = _fonts(root)
        self._colours = _colours(root)
        self._effects = _effects(root)
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

    def effect(self, name: str, index: str) -> str:
        """The effect of a style of shapes: `fillRef` or `effectRef` with its number (20.1.4.1)."""
        return self._effects.get((name, index), "")

    def colour(self, name: str) -> str | None:
        """`#RRGGBB` for `accent1` and the like."""
        short = self._names.get(name, name)
        return self._colours.get(_MAPPING_NAMES.get(short, short))

    def tinted(self, name: str, tint: str | None, shade: str | None) -> str | None:
        """A theme colour with `w:themeTint` or `w:themeShade` (hex shares of 255; 17.3.2.6)."""
        colour = self.colour(name)
        if colour and tint:
            colour = in_hls(colour, tinted, int(tint, 16) / 255)
        if colour and shade:
            colour = in_hls(colour, shaded, int(shade, 16) / 255)
        return colour

    def drawing(self, fill: Element) -> str | None:
        """The colour inside an `a:solidFill` or its like, with all changes made to it."""
        for node in fill:
            colour = self._plain(node)
            if colour:
                return modified(colour, node)
        return None

    def _plain(self, node: Element) -> str | None:
        name = node.get("val", "")
        if node.tag == f"{A}srgbClr":
            return hex_colour(name)
        if node.tag == f"{A}schemeClr":
            return self.colour(name)
        if node.tag == f"{A}sysClr":
            return hex_colour(node.get("lastClr"))
        return _preset(name) if node.tag == f"{A}prstClr" else None

    def over(self, root: Element | None, mapping: Element | None) -> Theme:
        """The theme of a chart that brings its own colours, typefaces or names (21.2.2.30)."""
        other = copy(self)
        other._fonts = {**self._fonts, **_fonts(root)}
        other._colours = {**self._colours, **_colours(root)}
        names = {} if mapping is None else {str(k): str(v) for k, v in mapping.items()}
        other._names = {**self._names, **names}
        return other


def _preset(name: str) -> str | None:
    """The colour that a name such as `dkRed` stands for (20.1.10.48): those of CSS, shortened."""
    whole = re.sub(r"^(dk|lt|med)(?=[A-Z])", lambda found: _SHORT[found[1]], name).lower()
    colour = ImageColor.colormap.get(whole)
    return hex_colour(str(colour)[1:]) if colour else None


def named_colour(text: str) -> str | None:
    """`#RRGGBB` for what VML says: six or three hex digits after a #, or a name of CSS."""
    digits = text.removeprefix("#")
    if text.startswith("#") and len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return hex_colour(digits) if text.startswith("#") else _preset(text)


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


_SUBTLE = {"gradFill": "a gradient", "pattFill": "a pattern", "blipFill": "a texture"}


def _effects(root: Element | None) -> Mapping[tuple[str, str], str]:
    """Which of the theme's styles of fills are not flat, and which of its effects are shadows."""
    found = {}
    fills = None if root is None else root.find(f".//{A}fillStyleLst")
    for number, node in enumerate(() if fills is None else fills, start=1):
        what = _SUBTLE.get(str(node.tag).removeprefix(A))
        if what:
            found["fillRef", str(number)] = what
    effects = None if root is None else root.find(f".//{A}effectStyleLst")
    for number, node in enumerate(() if effects is None else effects, start=1):
        if next(node.iter(f"{A}outerShdw", f"{A}innerShdw"), None) is not None:
            found["effectRef", str(number)] = "a shadow"
    return found
