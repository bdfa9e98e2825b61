"""A page of a calendar that shows a day."""

from __future__ import annotations

import datetime as dt

from accessgen.errors import Position
from accessgen.pictures.drawn.pen import INK, PAPER, UMBER, Pen
from accessgen.pictures.picture import Picture

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def calendar_leaf(day: dt.date, place: Position) -> Picture:
    """A page with the month above and the day below; `place` is where it was asked for.

    The weekday is in the words beside it: as small as it would have to be, nobody could read it.
    """
    month = _MONTHS[day.month - 1]
    pen = Pen(72, 72)
    pen.outlined("rect", PAPER, 2.2, x=8, y=10, width=56, height=56, rx=4)
    pen.outlined("path", UMBER, 2.2, d="M8,29 V14 Q8,10 12,10 H60 Q64,10 64,14 V29Z")
    for x in (22, 50):
        pen.stroke(f"M{x},5 V14", INK, 3.4)
    pen.letters(month, 36, 21.5, 7.6 if len(month) < 8 else 6.2, PAPER)
    pen.letters(str(day.day), 36, 47.5, 24)
    return pen.picture(
        name=f"date-{day:%Y-%m-%d}",
        alt=f"A calendar page: {day.day} {month}",
        purpose="Shows a date",
        kind="drawing",
        text=f"{day.day} {month}",
        place=place,
    )
