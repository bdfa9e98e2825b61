"""Lengths and letters as WordprocessingML wants them (ECMA-376 part 1, 17 and 20)."""

from __future__ import annotations

import re

EMU_PER_MM = 36_000
POINTS_PER_MM = 72 / 25.4

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": " ", "\r": " ", "\t": " "}
_TABLE = str.maketrans(_ESCAPES)


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Points as half points, the unit of type sizes."""
    return round(points * 2)


def eighths(points: float) -> int:
    """Points as eighths of a point, the unit of borders: Word draws from 2 to 96 of them."""
    return min(max(round(points * 8), 2), 96)


def emu(mm: float) -> int:
    """Millimetres as English Metric Units, the unit of drawings."""
    return round(mm * EMU_PER_MM)


def points(mm: float) -> float:
    """Millimetres as points."""
    return mm * POINTS_PER_MM


def colour(hex_colour: str) -> str:
    """`#RRGGBB` as Word writes it."""
    return hex_colour.removeprefix("#").upper()


def escape(text: str) -> str:
    """Text that is safe as element content and as an attribute; control characters go."""
    return _ILLEGAL.sub("", text).translate(_TABLE)
