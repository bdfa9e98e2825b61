"""What DrawingML does to a colour: lighter, darker, greyer (ISO/IEC 29500-1, 20.1.2.3)."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Mapping

from accessgen.checks.opened.docx.xml import A, Element

Parts = tuple[float, float, float]  # hue, lightness and saturation, or red, green and blue
TURN = 60_000  # to a degree
_WHOLE = 100_000  # thousandths of a per cent


def modified(colour: str, node: Element) -> str:
    """`#RRGGBB` after the changes that stand in a colour element, in their order."""
    for change in node:
        name = str(change.tag).removeprefix(A)
        if name in _IN_HLS:
            share = share_of(change, TURN * 360 if name == "hueOff" else _WHOLE)
            colour = in_hls(colour, _IN_HLS[name], share)
        elif name in _IN_LIGHT:
            colour = _in_light(colour, _IN_LIGHT[name], share_of(change))
    return colour


def share_of(change: Element, whole: int = _WHOLE) -> float:
    """The `val` of a change as a share of 1: thousandths of a per cent, or `75%`."""
    text = change.get("val", str(whole))
    try:
        return float(text[:-1]) / 100 if text.endswith("%") else float(text) / whole
    except ValueError:
        return 1.0


def in_hls(colour: str, change: Callable[[Parts, float], Parts], share: float) -> str:
    """The colour after a change of its hue, lightness or saturation."""
    hue, light, saturation = change(colorsys.rgb_to_hls(*_parts(colour)), share)
    return _hexed(colorsys.hls_to_rgb(hue % 1, _held(light), _held(saturation)))


def shaded(parts: Parts, share: float) -> Parts:
    """Darker by this share of its lightness."""
    hue, light, saturation = parts
    return hue, light * share, saturation


def tinted(parts: Parts, share: float) -> Parts:
    """Lighter: this share of its lightness, and white for the rest."""
    hue, light, saturation = parts
    return hue, light * share + 1 - share, saturation


_IN_HLS: Mapping[str, Callable[[Parts, float], Parts]] = {
    "lumMod": shaded,
    "lumOff": lambda hls, share: (hls[0], hls[1] + share, hls[2]),
    "satMod": lambda hls, share: (hls[0], hls[1], hls[2] * share),
    "satOff": lambda hls, share: (hls[0], hls[1], hls[2] + share),
    "hueMod": lambda hls, share: (hls[0] * share, hls[1], hls[2]),
    "hueOff": lambda hls, share: (hls[0] + share, hls[1], hls[2]),
}
# Tint and shade mix with white and black as light does, not as the numbers of sRGB do.
_IN_LIGHT: Mapping[str, Callable[[float, float], float]] = {
    "tint": lambda light, share: light * share + 1 - share,
    "shade": lambda light, share: light * share,
}


def _in_light(colour: str, change: Callable[[float, float], float], share: float) -> str:
    red, green, blue = (_unlit(_held(change(_lit(part), share))) for part in _parts(colour))
    return _hexed((red, green, blue))


def _lit(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _unlit(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def _held(part: float) -> float:
    return min(1.0, max(0.0, part))


def _parts(colour: str) -> Parts:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hexed(parts: Parts) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
