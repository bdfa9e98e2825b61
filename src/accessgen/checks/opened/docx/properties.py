"""Run properties and shading as flat values, theme names already resolved (17.3.2, 17.3.5)."""

from __future__ import annotations

from collections.abc import Mapping

from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W, hex_colour, switched_on

# What a run's look is made of. Keys are the element's own names; toggles are "1" or "0"; colours
# are "#RRGGBB", or "auto", or "?" for one that the theme does not hold.
Look = Mapping[str, str]

TOGGLES = ("b", "i", "iCs")
_SWITCHES = frozenset({"b", "i", "iCs", "vanish", "rtl", "cs", "caps", "smallCaps"})
_VALUES = frozenset({"sz", "szCs", "vertAlign", "rStyle", "u", "spacing", "w"})
_SCRIPTS = {
    "ascii": "asciiTheme",
    "hAnsi": "hAnsiTheme",
    "cs": "cstheme",
    "eastAsia": "eastAsiaTheme",
}
HIGHLIGHTS = {
    "black": "#000000",
    "blue": "#0000FF",
    "cyan": "#00FFFF",
    "green": "#00FF00",
    "magenta": "#FF00FF",
    "red": "#FF0000",
    "yellow": "#FFFF00",
    "white": "#FFFFFF",
    "darkBlue": "#00008B",
    "darkCyan": "#008B8B",
    "darkGreen": "#006400",
    "darkMagenta": "#800080",
    "darkRed": "#8B0000",
    "darkYellow": "#808000",
    "darkGray": "#A9A9A9",
    "lightGray": "#D3D3D3",
}


def look_of(properties: Element | None, theme: Theme) -> dict[str, str]:
    """What one `w:rPr` says; only what it says."""
    look: dict[str, str] = {}
    for node in () if properties is None else properties:
        name = str(node.tag).removeprefix(W)
        if name in _SWITCHES:
            look[name] = "1" if switched_on(node) else "0"
        elif name in _VALUES:
            look[name] = node.get(f"{W}val", "")
        elif name == "rFonts":
            look.update(_fonts(node, theme))
        elif name == "color":
            look["color"] = _colour(node, theme)
        elif name == "highlight":
            look["highlight"] = HIGHLIGHTS.get(node.get(f"{W}val", ""), "")
        elif name == "shd":
            look["shd"] = shading(node, theme)
    return look


def _fonts(node: Element, theme: Theme) -> dict[str, str]:
    fonts = {}
    for script, theme_script in _SCRIPTS.items():
        from_theme = node.get(W + theme_script)
        name = theme.font(from_theme) if from_theme else node.get(W + script)
        if name is not None:
            fonts[f"font-{script}"] = name
    return fonts


def _colour(node: Element, theme: Theme) -> str:
    name = node.get(f"{W}themeColor")
    if name and name != "none":
        tint, shade = node.get(f"{W}themeTint"), node.get(f"{W}themeShade")
        return theme.tinted(name, tint, shade) or "?"
    plain = node.get(f"{W}val", "auto")
    return "auto" if plain == "auto" else hex_colour(plain) or "?"


def shading(node: Element, theme: Theme) -> str:
    """The flat colour that a `w:shd` shows (17.3.5); empty if one sees what lies behind it."""
    pattern = node.get(f"{W}val", "clear")
    if pattern == "nil":
        return ""
    fill = _shade(node, "fill", "themeFill", theme)
    if pattern == "clear":
        return fill
    ink = _shade(node, "color", "themeColor", theme) or "#000000"
    if pattern == "solid":
        return ink
    share = int(pattern[3:]) / 100 if pattern[3:].isdigit() else 0.5
    return "?" if "?" in (ink, fill) else mixed(fill or "#FFFFFF", ink, share)


def _shade(node: Element, plain: str, themed: str, theme: Theme) -> str:
    name = node.get(W + themed)
    if name and name != "none":
        tint, shade = node.get(f"{W}{themed}Tint"), node.get(f"{W}{themed}Shade")
        return theme.tinted(name, tint, shade) or "?"
    text = node.get(W + plain, "auto")
    return "" if text == "auto" else hex_colour(text) or "?"


def mixed(under: str, over: str, share: float) -> str:
    """The colour the eye sees of `share` of `over` on `under`."""
    pairs = ((int(under[i : i + 2], 16), int(over[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)
