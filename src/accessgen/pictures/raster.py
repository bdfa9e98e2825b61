"""SVG to PNG, for Word's fallback picture and for looking at."""

from __future__ import annotations

from functools import lru_cache

import resvg_py

from accessgen.pictures.picture import Picture

MAX_WIDTH = 4000
"""Widest PNG in pixels: 220 pixels per inch over 18 inches."""


def png(picture: Picture, width_px: int) -> bytes:
    """Draw an SVG picture as a PNG `width_px` pixels wide, with a clear ground.

    The same picture and width give the same bytes, in every process. Raises ValueError for a
    picture that is not SVG and for widths outside 1 to 4000.
    """
    if picture.format != "svg":
        raise ValueError(f"{picture.name} is {picture.format}: only SVG is drawn")
    if not 1 <= width_px <= MAX_WIDTH:
        raise ValueError(f"a width of {width_px} pixels is outside 1 to {MAX_WIDTH}")
    return _draw(picture.data, width_px)


@lru_cache(maxsize=512)
def _draw(svg: bytes, width_px: int) -> bytes:
    drawn = resvg_py.svg_to_bytes(svg_string=svg.decode(), width=width_px, skip_system_fonts=True)
    return bytes(drawn)
