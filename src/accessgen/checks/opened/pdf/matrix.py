"""Matrices and boxes of PDF user space (ISO 32000-1, 8.3.3)."""

from __future__ import annotations

import math
from collections.abc import Iterable

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
Box = tuple[float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: Box = (-math.inf, -math.inf, math.inf, math.inf)


def times(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does `first`, and `then` the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def moved(point: Point, by: Matrix) -> Point:
    """A point in the space that the matrix leads to."""
    x, y = point
    return x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]


def height_scale(matrix: Matrix) -> float:
    """How much taller the matrix makes letters."""
    return math.hypot(matrix[2], matrix[3])


def aspect(matrix: Matrix) -> float:
    """How much wider than high the matrix makes letters; slanting them changes neither."""
    area = abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
    return (matrix[0] ** 2 + matrix[1] ** 2) / area if area else 1.0


def upright(matrix: Matrix) -> bool:
    """Whether rectangles stay rectangles with level sides."""
    flat = abs(matrix[1]) < 1e-6 and abs(matrix[2]) < 1e-6
    return flat or (abs(matrix[0]) < 1e-6 and abs(matrix[3]) < 1e-6)


def box_of(points: Iterable[Point]) -> Box:
    """The smallest box that holds the points."""
    listed = list(points)
    xs, ys = [x for x, _ in listed], [y for _, y in listed]
    return min(xs), min(ys), max(xs), max(ys)


def corners(box: Box) -> list[Point]:
    """The four corners of a box."""
    left, bottom, right, top = box
    return [(left, bottom), (right, bottom), (right, top), (left, top)]


def overlap(first: Box, second: Box) -> Box:
    """What two boxes share; its right side lies left of its left side if they share nothing."""
    return (
        max(first[0], second[0]),
        max(first[1], second[1]),
        min(first[2], second[2]),
        min(first[3], second[3]),
    )
