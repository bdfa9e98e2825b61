"""Softer photographs (rule C04): vivid pixels are calmed, skin and lightness stay as they are.

Skin reaches an OKLCH chroma of about 0.115. So chroma up to 0.120 is left alone, and what is above
bends towards 0.140; the lightness stays, and with it every contrast in the picture.
"""

from __future__ import annotations

import io
import math
from functools import cache

from PIL import Image, ImageFilter

from accessgen.pictures.picture import Format

KNEE = 0.120
"""The OKLCH chroma from which a pixel is softened."""

_MORE = 0.020  # what the chroma may still grow above the knee
_STEPS = 33  # colours in each direction between which Pillow goes in straight lines
_QUALITY = 92  # of a JPEG: no loss that an eye sees


def soften(form: Format, data: bytes) -> bytes:
    """A PNG or JPEG, softened, in the same format. The bytes have been checked before."""
    with Image.open(io.BytesIO(data)) as image:
        alpha = "A" in image.getbands() or "transparency" in image.info
        mode = "RGBA" if alpha else "RGB"
        soft = image.convert(mode).filter(_table())
    out = io.BytesIO()
    if form == "jpeg":
        soft.convert("RGB").save(out, "JPEG", quality=_QUALITY, subsampling=0)
    else:
        soft.save(out, "PNG", optimize=True)
    return out.getvalue()


@cache
def _table() -> ImageFilter.Color3DLUT:
    return ImageFilter.Color3DLUT.generate(_STEPS, _softer)


def _softer(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """One colour, its parts from 0 to 1, with its chroma bent at the knee."""
    lightness, a, b = _oklab(_linear(red), _linear(green), _linear(blue))
    chroma = math.hypot(a, b)
    if chroma <= KNEE:
        return red, green, blue
    share = (KNEE + _MORE * math.tanh((chroma - KNEE) / _MORE)) / chroma
    parts = _from_oklab(lightness, a * share, b * share)
    return tuple(min(max(_gamma(part), 0.0), 1.0) for part in parts)  # type: ignore[return-value]


# Matrices of B. Ottosson, "A perceptual color space for image processing" (2020).
def _oklab(red: float, green: float, blue: float) -> tuple[float, float, float]:
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _gamma(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
