"""Pictures that are drawn when their name is used: `clock-10-30`, `date-2027-04-21`."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from accessgen.errors import Position
from accessgen.pictures.drawn.clock import clock_face
from accessgen.pictures.drawn.leaf import calendar_leaf
from accessgen.pictures.picture import Picture

_CLOCK = re.compile(r"clock-(\d\d)-(\d\d)")
_DATE = re.compile(r"date-(\d{4})-(\d\d)-(\d\d)")
_HERE = Position("drawn by accessgen")


@cache
def by_name(name: str) -> Picture | None:
    """The picture that such a name asks for; None for another name, or for no time or day."""
    try:
        if match := _CLOCK.fullmatch(name):
            return clock_face(dt.time(int(match[1]), int(match[2])), _HERE)
        if match := _DATE.fullmatch(name):
            return calendar_leaf(dt.date(int(match[1]), int(match[2]), int(match[3])), _HERE)
    except ValueError:
        return None
    return None
