"""A plan of rooms, drawn from a few lines of YAML: which room is beside which, and where one
gets out.

A plan is rows of room names; a name that stands in neighbouring places is one larger room. Each
room has a number, and the words below the plan say what the numbers mean: words inside a plan
would be too small to read (rules F04, I09).
"""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.errors import Position
from accessgen.pictures.drawn.pen import MIST, PAPER, SAND, UMBER, Pen
from accessgen.pictures.picture import Picture

CELL = 40.0
_EDGE = 10.0
Box = tuple[int, int, int, int]  # first column, first row, last column, last row


class NotARoom(ValueError):
    """A name stands in places that do not make up one rectangle; the message says which."""


def rooms_of(rows: Sequence[Sequence[str]]) -> dict[str, Box]:
    """The rooms in the order in which they first stand, each with the places it fills.

    Raises NotARoom for a name whose places are no rectangle.
    """
    places: dict[str, list[tuple[int, int]]] = {}
    for y, row in enumerate(rows):
        for x, name in enumerate(row):
            if name:
                places.setdefault(name, []).append((x, y))
    rooms = {name: _box(found) for name, found in places.items()}
    for name, (left, top, right, bottom) in rooms.items():
        if (right - left + 1) * (bottom - top + 1) != len(places[name]):
            raise NotARoom(f"The places of “{name}” do not make up one room.")
    return rooms


def _box(places: Sequence[tuple[int, int]]) -> Box:
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


def room_plan(
    rows: Sequence[Sequence[str]], quiet: str, exits: Sequence[str], name: str, place: Position
) -> Picture:
    """The plan; `quiet` names the quiet room, `exits` the rooms with a door to the outside.

    Raises NotARoom.
    """
    rooms = rooms_of(rows)
    columns = max(len(row) for row in rows)
    pen = Pen(columns * CELL + 2 * _EDGE, len(rows) * CELL + 2 * _EDGE)
    for number, (room, box) in enumerate(rooms.items(), start=1):
        _room(pen, box, room == quiet)
        _number(pen, box, number)
    for room in exits:
        if room in rooms:
            _exit(pen, rooms[room], len(rows))
    told = ", ".join(f"{number} {room}" for number, room in enumerate(rooms, start=1))
    return pen.picture(
        name=name,
        alt=f"A plan of {len(rooms)} rooms with their numbers",
        purpose="Shows where the rooms, the quiet space and the ways out are",
        kind="map",
        text=told,
        place=place,
    )


def _corner(box: Box) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    wide, high = (right - left + 1) * CELL, (bottom - top + 1) * CELL
    return _EDGE + left * CELL, _EDGE + top * CELL, wide, high


def _room(pen: Pen, box: Box, quiet: bool) -> None:
    x, y, wide, high = _corner(box)
    pen.outlined("rect", MIST if quiet else PAPER, x=x, y=y, width=wide, height=high)
    if quiet:  # a chair, so that colour does not have to tell it (rule C12)
        cx, cy = x + wide / 2, y + high - 10
        pen.outlined("rect", SAND, x=cx - 7, y=cy - 3, width=14, height=5, rx=1.5)
        pen.outlined("rect", SAND, x=cx - 7, y=cy - 9, width=14, height=6, rx=1.5)
        pen.stroke(f"M{cx - 5},{cy + 2} V{cy + 6} M{cx + 5},{cy + 2} V{cy + 6}")


def _number(pen: Pen, box: Box, number: int) -> None:
    x, y, wide, high = _corner(box)
    pen.badge(str(number), x + wide / 2, y + high / 2 - 5, 7.5)


def _exit(pen: Pen, box: Box, rows: int) -> None:
    """A gap in the outer wall with an arrow through it, downwards if the room lies at the front."""
    x, y, wide, high = _corner(box)
    if box[3] == rows - 1:
        _way_out(pen, (x + wide / 2, y + high), (0, 1))
    elif box[0] == 0:
        _way_out(pen, (x, y + high / 2), (-1, 0))
    else:
        _way_out(pen, (x + wide, y + high / 2), (1, 0))


def _way_out(pen: Pen, at: tuple[float, float], out: tuple[int, int]) -> None:
    (x, y), (dx, dy) = at, out
    pen.stroke(f"M{x - 7 * dy},{y - 7 * dx} L{x + 7 * dy},{y + 7 * dx}", PAPER, 3)
    tip = x + 7 * dx, y + 7 * dy
    pen.stroke(f"M{x - 7 * dx},{y - 7 * dy} L{tip[0]},{tip[1]}", UMBER, 2.6)
    barbs = ((tip[0] - 4 * dx + 4 * s * dy, tip[1] - 4 * dy + 4 * s * dx) for s in (1, -1))
    for barb in barbs:
        pen.stroke(f"M{barb[0]},{barb[1]} L{tip[0]},{tip[1]}", UMBER, 2.6)
