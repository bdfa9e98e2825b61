"""Text as it is shown (ISO 32000-1, 9.4): where each string stands, and how big it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pikepdf

from accessgen.checks.opened.pdf.items import Letters, Mark
from accessgen.checks.opened.pdf.matrix import (
    IDENTITY,
    Matrix,
    aspect,
    box_of,
    height_scale,
    moved,
    times,
)
from accessgen.checks.opened.pdf.state import State, on_white
from accessgen.checks.opened.signs import with_signs

MIDDLE = 0.25  # of the size above the baseline: inside most small letters
LOW, HIGH = 0.05, 0.5  # the band of the small letters, which underlines stay out of
_SKEW = 0.05
_INVISIBLE = 3
_STROKED = 1


class TextCursor:
    """The text matrix and the text line matrix."""

    def __init__(self) -> None:
        self._at: Matrix = IDENTITY
        self._line: Matrix = IDENTITY

    def begin(self, _: Sequence[Any]) -> None:
        """`BT`."""
        self._at = self._line = IDENTITY

    def place(self, operands: Sequence[Any]) -> None:
        """`Tm`."""
        a, b, c, d, e, f = (float(operand) for operand in operands)
        self._at = self._line = (a, b, c, d, e, f)

    def move(self, operands: Sequence[Any]) -> None:
        """`Td`."""
        self._shift(float(operands[0]), float(operands[1]))

    def next_line(self, leading: float) -> None:
        """`T*`."""
        self._shift(0.0, -leading)

    def _shift(self, x: float, y: float) -> None:
        self._line = times((1, 0, 0, 1, x, y), self._line)
        self._at = self._line

    def show(self, pieces: Sequence[Any], state: State, mark: Mark) -> Letters | None:
        """`Tj` and `TJ`: what is shown, and on to where the next string begins."""
        font = state.font
        if font is None:
            return None
        text, width, stretch = "", 0.0, state.stretch / 100
        for piece in pieces:
            if not isinstance(piece, pikepdf.String):
                width -= float(piece) / 1000 * state.size * stretch
                continue
            data = bytes(piece)
            read, units = font.read(data)
            spaced = font.length(data) * state.spacing + font.spaces(data) * state.word_spacing
            width += (units / 1000 * state.size + spaced) * stretch
            text += read
        matrix = times(self._at, state.ctm)
        self._at = times((1, 0, 0, 1, width, 0), self._at)
        if not text:
            return None
        size, rise = state.size, state.rise
        box = [moved((x, rise + y * size), matrix) for x in (0, width) for y in (LOW, HIGH)]
        filled = on_white(state.fill, state.alpha)
        stroked = on_white(state.stroke, state.stroke_alpha)
        inked = {_STROKED: stroked, _INVISIBLE: None}.get(int(state.mode), filled)
        return Letters(
            text=with_signs(text),
            font=font,
            size=round(abs(size) * height_scale(matrix), 2),
            colour=inked,
            samples=tuple(
                moved((width * share, rise + MIDDLE * size), matrix) for share in (0.1, 0.5, 0.9)
            ),
            box=box_of(box),
            skewed=abs(matrix[2]) > _SKEW * abs(matrix[3]) and abs(matrix[1]) < 1e-6,
            mark=mark,
            spacing=state.spacing / abs(size) if size else 0.0,
            stretch=round(aspect(matrix) * state.stretch, 1),
        )
