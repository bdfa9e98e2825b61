"""How wide words are, by the font file: to share out columns and to set tabs."""

from __future__ import annotations

import functools
from pathlib import Path

from fontTools.ttLib import TTFont

from accessgen.style import Face


class Ruler:
    """Measures words in a face. The file is opened when the first word is measured."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of `text` in points, on one line."""
        path = self._face.bold if bold else self._face.regular
        advances, default = _advances(path)
        return size * sum(advances.get(ord(letter), default) for letter in text)


@functools.cache
def _advances(path: Path) -> tuple[dict[int, float], float]:
    """The advance of each character as a share of the type size, and that of any other."""
    with TTFont(path, lazy=True) as font:
        per_em, glyphs = font["head"].unitsPerEm, font["hmtx"].metrics
        characters = font.getBestCmap().items()
        return {code: glyphs[name][0] / per_em for code, name in characters}, 0.5
