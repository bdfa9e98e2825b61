"""A clock face that shows a time (rule W18: in Easy Read, a clock stands beside the time)."""

from __future__ import annotations

import datetime as dt
import math

from accessgen.errors import Position
from accessgen.pictures.drawn.pen import INK, PAPER, UMBER, Pen
from accessgen.pictures.picture import Picture

_MIDDLE, _RADIUS = 36.0, 29.0
_QUARTERS = {0: "12", 15: "3", 30: "6", 45: "9"}
_HOURS = (
    "12", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11",
)  # fmt: skip


def clock_face(time: dt.time, place: Position) -> Picture:
    """A clock with two hands; `place` is where the picture was asked for."""
    pen = Pen(72, 72)
    pen.outlined("circle", PAPER, 2.6, cx=_MIDDLE, cy=_MIDDLE, r=_RADIUS)
    for minute in range(0, 60, 5):
        if minute in _QUARTERS:
            pen.letters(_QUARTERS[minute], *_at(minute, 21.5), 6.2)
        else:
            pen.stroke(_line(minute, 24.5, 27), line=1.6)
    pen.stroke(_line((time.hour % 12 + time.minute / 60) * 5, 0, 11.5), line=4.2)
    pen.stroke(_line(time.minute, 0, 16.5), UMBER, 2.6)
    pen.shape("circle", cx=_MIDDLE, cy=_MIDDLE, r=3.0, fill=INK)
    return pen.picture(
        name=f"clock-{time:%H-%M}",
        alt=f"A clock that shows {spoken(time)}",
        purpose="Shows a time",
        kind="drawing",
        text="",
        place=place,
    )


def spoken(time: dt.time) -> str:
    """The time as one reads it off a clock: `half past 10`, `20 minutes to 3`."""
    hour, minute = time.hour % 12, time.minute
    if minute == 0:
        return f"{_HOURS[hour]} o'clock"
    if minute in {15, 30}:
        return f"{'quarter' if minute == 15 else 'half'} past {_HOURS[hour]}"
    if minute == 45:
        return f"quarter to {_HOURS[(hour + 1) % 12]}"
    if minute < 30:
        return f"{_minutes(minute)} past {_HOURS[hour]}"
    return f"{_minutes(60 - minute)} to {_HOURS[(hour + 1) % 12]}"


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"


def _at(minute: float, length: float) -> tuple[float, float]:
    angle = math.radians(minute * 6)
    return _MIDDLE + length * math.sin(angle), _MIDDLE - length * math.cos(angle)


def _line(minute: float, start: float, end: float) -> str:
    (x0, y0), (x1, y1) = _at(minute, start), _at(minute, end)
    return f"M{x0:.2f},{y0:.2f} L{x1:.2f},{y1:.2f}"
