"""The path under construction (ISO 32000-1, 8.5): its box, and whether it is a plain rectangle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from accessgen.checks.opened.pdf.matrix import Box, Matrix, Point, box_of, moved, overlap, upright

_CORNERS = 4


class Path:
    """Points as they are given, in user space; curves count with their control points."""

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._rectangles = 0
        self._curved = False
        self.clips = False

    def clear(self) -> None:
        """Begin a new path."""
        self._points.clear()
        self._rectangles, self._curved, self.clips = 0, False, False

    def line(self, operands: Sequence[Any]) -> None:
        """`m` and `l`."""
        self._points.append((float(operands[0]), float(operands[1])))

    def curve(self, operands: Sequence[Any]) -> None:
        """`c`, `v`, `y`."""
        numbers = [float(operand) for operand in operands]
        self._points.extend(zip(numbers[::2], numbers[1::2], strict=False))
        self._curved = True

    def rectangle(self, operands: Sequence[Any]) -> None:
        """`re`."""
        x, y, width, height = (float(operand) for operand in operands)
        self._points += [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self._rectangles += 1

    def clip(self, _: Sequence[Any]) -> None:
        """`W`: whatever paints this path next also clips with it."""
        self.clips = True

    def box(self, matrix: Matrix) -> Box | None:
        """The box around the path in device space; None for no path."""
        return box_of(moved(point, matrix) for point in self._points) if self._points else None

    def is_rectangle(self, matrix: Matrix) -> bool:
        """Whether the path is one rectangle with level sides, so that it fills its whole box."""
        if self._curved or not upright(matrix):
            return False
        if self._rectangles:
            return self._rectangles == 1 and len(self._points) == _CORNERS
        xs, ys = {x for x, _ in self._points}, {y for _, y in self._points}
        drawn = self._points[:-1] if self._points[0] == self._points[-1] else self._points
        return len(drawn) == _CORNERS and len(xs) == 2 and len(ys) == 2

    def clipped(self, clip: Box, box: Box) -> Box:
        """What of a box the clip lets through."""
        return overlap(clip, box)
