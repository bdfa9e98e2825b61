"""A calm map of a way on foot, drawn from its turns: start, numbered steps, the entrance.

It is no plan of streets: it shows in which order one turns which way, and what one passes. The
words of the steps carry the same numbers (rules E10, I16).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from accessgen.errors import Position
from accessgen.pictures.drawn.pen import INK, LEAF, MIST, PAPER, SAND, SLATE, UMBER, Pen
from accessgen.pictures.picture import Picture

Turn = Literal["straight on", "left", "right"]
_STEP = 42.0  # units from one step to the next
_ROOM = 30.0  # units round the way
_RADIUS = 7.5
_WAYS = ((0, -1), (1, 0), (0, 1), (-1, 0))  # up, right, down, left
_TURNS = {"straight on": 0, "right": 1, "left": -1}


@dataclass(frozen=True, slots=True)
class Leg:
    """A step of the way: which way one turns at its start, and whether one crosses a road."""

    turn: Turn
    crosses: bool = False


def route_map(legs: Sequence[Leg], name: str, start: str, end: str, place: Position) -> Picture:
    """The map of a way from `start` to `end`, whose first leg goes up the page.

    Raises ValueError without legs.
    """
    if not legs:
        raise ValueError("a way has at least one step")
    points, headings = _walk(legs)
    left, top = min(x for x, _ in points), min(y for _, y in points)
    moved = [(x - left + _ROOM, y - top + _ROOM) for x, y in points]
    width = max(x for x, _ in moved) + _ROOM
    height = max(y for _, y in moved) + _ROOM
    pen = Pen(max(width, 120), max(height, 90))
    shift = (max(120 - width, 0) / 2, max(90 - height, 0) / 2)
    moved = [(x + shift[0], y + shift[1]) for x, y in moved]
    pen.shape(
        "rect", x=1, y=1, width=max(width, 120) - 2, height=max(height, 90) - 2, rx=8, fill=LEAF
    )
    _road(pen, moved)
    for index, leg in enumerate(legs):
        if leg.crosses:
            _crossing(pen, moved[index], moved[index + 1], headings[index])
    _path(pen, moved)
    _start(pen, *moved[0])
    _door(pen, *moved[-1])
    for index in range(len(legs)):
        (x0, y0), (x1, y1) = moved[index], moved[index + 1]
        pen.badge(str(index + 1), (x0 + x1) / 2, (y0 + y1) / 2, _RADIUS)
    steps = "1 step" if len(legs) == 1 else f"{len(legs)} steps"
    return pen.picture(
        name=name,
        alt=f"A map of the way from {start} to {end} in {steps}",
        purpose="Shows the way on foot, with the numbers of the steps in words",
        kind="map",
        text=", ".join(str(number) for number in range(1, len(legs) + 1)),
        place=place,
    )


def _walk(legs: Sequence[Leg]) -> tuple[list[tuple[float, float]], list[int]]:
    """The corners of the way, and where each leg heads; a way that would cross itself is bent."""
    points: list[tuple[float, float]] = [(0.0, 0.0)]
    headings: list[int] = []
    heading = 0
    for leg in legs:
        heading = (heading + _TURNS[leg.turn]) % 4
        dx, dy = _WAYS[heading]
        x, y = points[-1]
        length = _STEP
        while (x + dx * length, y + dy * length) in points:
            length += _STEP / 2
        points.append((x + dx * length, y + dy * length))
        headings.append(heading)
    return points, headings


def _d(points: Sequence[tuple[float, float]]) -> str:
    return "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in points)


def _road(pen: Pen, points: Sequence[tuple[float, float]]) -> None:
    pen.stroke(_d(points), "#A9B0B0", 20)
    pen.stroke(_d(points), PAPER, 17.5)


def _path(pen: Pen, points: Sequence[tuple[float, float]]) -> None:
    """The way itself: dashes, as on a treasure map, so that it shows in grey print too."""
    pen.stroke(_d(points), SLATE, 3, stroke_dasharray="5 5")


def _crossing(pen: Pen, one: tuple[float, float], two: tuple[float, float], heading: int) -> None:
    """The stripes of a crossing, in the second half of a leg."""
    x, y = one[0] * 0.2 + two[0] * 0.8, one[1] * 0.2 + two[1] * 0.8
    upright = heading % 2 == 0
    for k in (-2, -1, 0, 1, 2):
        if upright:
            pen.shape("rect", x=x - 8 + k * 3.6 + 7, y=y - 2.4, width=2.0, height=4.8, fill=UMBER)
        else:
            pen.shape("rect", x=x - 2.4, y=y - 8 + k * 3.6 + 7, width=4.8, height=2.0, fill=UMBER)


def _start(pen: Pen, x: float, y: float) -> None:
    pen.outlined("circle", SAND, cx=x, cy=y, r=7)
    pen.shape("circle", cx=x, cy=y, r=2.8, fill=INK)


def _door(pen: Pen, x: float, y: float) -> None:
    """A house with its door, at the end of the way."""
    pen.outlined("path", UMBER, d=f"M{x - 15},{y - 5} L{x},{y - 17} L{x + 15},{y - 5}Z")
    pen.outlined("rect", MIST, x=x - 12, y=y - 5, width=24, height=17)
    pen.outlined("rect", UMBER, x=x - 4, y=y + 1, width=8, height=11)
