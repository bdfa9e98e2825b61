"""Colour science, by coloraide: how vivid a colour is, and how far two stand apart."""

from __future__ import annotations

import math
from functools import cache, lru_cache

from coloraide import Color

Rgb = tuple[int, int, int]


@cache
def chroma(colour: str) -> float:
    """The OKLCH chroma of `#RRGGBB`: 0 for greys, about 0.3 for the most vivid (rule C01)."""
    return float(Color(colour).convert("oklch")["chroma"])


@cache
def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#RRGGBB`, from 1 to 21 (WCAG 2.2, relative luminance)."""
    return float(Color(one).contrast(other, method="wcag21"))


@cache
def lightness(colour: str) -> float:
    """The OKLCH lightness of `#RRGGBB`, from 0 for black to 1 for white (rules C06, C07)."""
    return float(Color(colour).convert("oklch")["lightness"])


@cache
def hue(colour: str) -> float:
    """The OKLCH hue of `#RRGGBB` in degrees: red near 29, yellow 110, green 142, blue 264."""
    return float(Color(colour).convert("oklch")["hue"]) % 360


@cache
def difference(one: str, other: str) -> float:
    """CIEDE2000 between two `#RRGGBB`: about 1 is the least that an eye sees (rule C13)."""
    return float(Color(one).delta_e(other, method="2000"))


@cache
def difference_seen(one: str, other: str, sight: str) -> float:
    """CIEDE2000 as `protan`, `deutan` or `tritan` eyes see two `#RRGGBB` (rule C13)."""
    return float(Color(one).filter(sight).delta_e(Color(other).filter(sight), method="2000"))


@cache
def printed_grey(colour: str) -> str:
    """`#RRGGBB` as a black-and-white printer shows it: a grey of the same luma (BT.601)."""
    red, green, blue = rgb(colour)
    grey = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return hexed((grey, grey, grey))


def rgb(colour: str) -> Rgb:
    """The red, green and blue of `#RRGGBB`, from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def coarse(colour: str) -> Rgb:
    """`#RRGGBB` as a picture of many colours is counted: in steps of 4 of 256."""
    red, green, blue = (part & 0xFC | 2 for part in rgb(colour))
    return red, green, blue


def hexed(pixel: Rgb) -> str:
    """`#RRGGBB` of red, green and blue from 0 to 255."""
    return "#{:02X}{:02X}{:02X}".format(*pixel)


@lru_cache(maxsize=1 << 17)
def pixel_chroma_hue(pixel: Rgb) -> tuple[float, float]:
    """OKLCH chroma and hue in degrees of a pixel; coloraide would take a hundred times as long.

    Matrices of B. Ottosson, "A perceptual color space for image processing" (2020).
    """
    red, green, blue = (_LINEAR[part] for part in pixel)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** _THIRD
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** _THIRD
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** _THIRD
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


_THIRD = 1 / 3
_LINEAR = tuple(_linear(part) for part in range(256))
