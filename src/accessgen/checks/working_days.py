"""Working days in the parts of the United Kingdom: Monday to Friday, without bank holidays.

The days off come from the package `holidays`, which needs no network.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

import holidays

ENGLAND: Final = "England"
DIVISIONS: Final = {"England": "ENG", "Wales": "WLS", "Scotland": "SCT", "Northern Ireland": "NIR"}
LONDON: Final = ZoneInfo("Europe/London")
_FARTHEST = 400


@cache
def _days_off(year: int, division: str) -> dict[dt.date, str]:
    return dict(holidays.country_holidays("GB", subdiv=DIVISIONS[division], years=year))


def bank_holiday(day: dt.date, division: str = ENGLAND) -> str:
    """The name of the bank holiday on this day; empty if there is none."""
    return _days_off(day.year, division).get(day, "")


def is_working_day(day: dt.date, division: str = ENGLAND) -> bool:
    """Whether offices are open as a rule."""
    return day.weekday() < 5 and not bank_holiday(day, division)


def working_days(first: dt.date, last: dt.date, division: str = ENGLAND) -> int:
    """Working days from `first` up to the day before `last`: what is left if one asks on `first`.

    0 if `last` is not after `first`.
    """
    span = range((last - first).days)
    return sum(is_working_day(first + dt.timedelta(days=n), division) for n in span)


def step(start: dt.date, count: int, division: str = ENGLAND) -> dt.date:
    """The working day that lies `count` working days after `start`, or before it if negative.

    `working_days(step(start, -10), start)` is 10.
    """
    day, left = start, min(abs(count), _FARTHEST)
    one = dt.timedelta(days=1 if count > 0 else -1)
    while left:
        day += one
        left -= is_working_day(day, division)
    return day


def clocks_change(day: dt.date) -> str:
    """`forward` or `back` if the clocks of the United Kingdom change on this day, else empty."""
    at = [
        dt.datetime.combine(when, dt.time(0), LONDON).utcoffset() or dt.timedelta()
        for when in (day, day + dt.timedelta(days=1))
    ]
    return "" if at[0] == at[1] else "forward" if at[1] > at[0] else "back"
