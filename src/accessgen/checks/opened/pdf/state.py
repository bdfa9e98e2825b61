"""The graphics state while a content stream is read (ISO 32000-1, 8.4, 9.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

from accessgen.checks.opened.facts import BLACK
from accessgen.checks.opened.pdf.fonts import PdfFont
from accessgen.checks.opened.pdf.matrix import EVERYWHERE, IDENTITY, Box, Matrix

_COMPONENTS = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}


@dataclass(slots=True)
class State:
    """What `q` saves and `Q` brings back. Colours are `#RRGGBB`, None where they cannot be told.

    `fill_space` and `stroke_space` are how many components a colour has, 0 for spaces (pattern,
    separation, indexed) that no flat colour can be read from. `stretch` is in per cent (9.3.4).
    """

    ctm: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    fill: str | None = BLACK
    stroke: str | None = BLACK
    fill_space: int = 1
    stroke_space: int = 1
    alpha: float = 1.0
    stroke_alpha: float = 1.0
    line_width: float = 1.0
    font: PdfFont | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 100.0
    leading: float = 0.0
    rise: float = 0.0
    mode: float = 0


def colour_of(values: Sequence[object]) -> str | None:
    """`#RRGGBB` of grey, RGB or CMYK components from 0 to 1; None for any other number of them."""
    try:
        parts = [min(1.0, max(0.0, float(value))) for value in values]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    if len(parts) == 1:
        parts = parts * 3
    elif len(parts) == 4:
        parts = [(1 - part) * (1 - parts[3]) for part in parts[:3]]
    elif len(parts) != 3:
        return None
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def components(space: pikepdf.Object | None) -> int:
    """How many components a plain colour space has; 0 for one that needs working out."""
    if isinstance(space, pikepdf.Name):
        return _COMPONENTS.get(str(space), 0)
    if isinstance(space, pikepdf.Array) and len(space) > 1:
        if space[0] == "/ICCBased":
            return int(space[1].get("/N", 0))
        return _COMPONENTS.get(str(space[0]), 0)
    return 0


def on_white(colour: str | None, alpha: float) -> str | None:
    """The colour that a see-through one has on white paper."""
    if colour is None or alpha >= 1:
        return colour
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 + (part - 255) * alpha):02X}" for part in parts)
