"""Dates and times as people type them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.working_days import (
    bank_holiday,
    clocks_change,
    is_working_day,
    step,
    working_days,
)
from accessgen.events.when import NotReadable, date_of, relative_of, time_of

DAY = dt.date(2027, 4, 21)


@pytest.mark.parametrize(
    "typed",
    [
        "Wednesday 21 April 2027",
        "wednesday 21 april 2027",
        "Wed 21 Apr 2027",
        "21 April 2027",
        "21st April 2027",
        "Wednesday, 21 April 2027",
        "April 21, 2027",
        "2027-04-21",
        "21/4/2027",
        "21.04.2027",
        DAY,
    ],
)
def test_dates_as_people_type_them(typed: str | dt.date) -> None:
    assert date_of(typed) == DAY


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Thursday 21 April 2027", "21 April 2027 is a Wednesday"),
        ("21/4/27", "Tuesday 27 April 2021 or Wednesday 21 April 2027"),
        ("4/5/2027", "Monday 5 April 2027 or Tuesday 4 May 2027"),
        ("31 April 2027", "no day in any calendar"),
        ("21 April", "has no year"),
        ("next week", "not a date"),
        ("", "not a date"),
    ],
)
def test_what_is_no_date_or_more_than_one_is_asked_about(typed: str, says: str) -> None:
    with pytest.raises(NotReadable, match=says):
        date_of(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10am", dt.time(10)),
        ("10.30am", dt.time(10, 30)),
        ("10:30 am", dt.time(10, 30)),
        ("2pm", dt.time(14)),
        ("2:45 p.m.", dt.time(14, 45)),
        ("14:00", dt.time(14)),
        ("09.15", dt.time(9, 15)),
        ("10:30", dt.time(10, 30)),
        ("12am", dt.time(0)),
        ("12:15pm", dt.time(12, 15)),
        ("midday", dt.time(12)),
        ("Noon", dt.time(12)),
        ("02:30", dt.time(2, 30)),
    ],
)
def test_times_as_people_type_them(typed: str, meant: dt.time) -> None:
    assert time_of(typed) == meant


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("2:30", "in the morning or in the afternoon"),
        ("half past 2", "in the morning or in the afternoon"),
        ("10", "not a time"),
        ("14pm", "There is no time"),
        ("25:00", "There is no time"),
        ("10:75", "There is no time"),
        ("after lunch", "not a time"),
    ],
)
def test_what_is_no_time_or_more_than_one_is_asked_about(typed: str, says: str) -> None:
    with pytest.raises(NotReadable, match=says):
        time_of(typed)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("20 working days before", dt.date(2027, 3, 22)),  # over Good Friday and Easter Monday
        ("2 weeks before", dt.date(2027, 4, 7)),
        ("1 day after", dt.date(2027, 4, 22)),
        ("9 working days after", dt.date(2027, 5, 5)),  # over the bank holiday of 3 May
    ],
)
def test_days_counted_from_the_event(typed: str, day: dt.date) -> None:
    relative = relative_of(typed)
    assert relative and relative.counted(DAY, DAY, "England") == day


def test_only_what_is_counted_is_counted() -> None:
    assert relative_of("a week before") is None
    assert relative_of("2027-04-21") is None


# ------------------------------------------------------------------- working days


def test_each_part_of_the_kingdom_has_its_own_days_off() -> None:
    easter_monday, st_andrew = dt.date(2027, 3, 29), dt.date(2027, 11, 30)
    assert bank_holiday(easter_monday, "England") == "Easter Monday"
    assert bank_holiday(easter_monday, "Scotland") == ""
    assert bank_holiday(st_andrew, "Scotland") and not bank_holiday(st_andrew, "Wales")
    assert bank_holiday(dt.date(2027, 7, 12), "Northern Ireland")


@given(st.dates(dt.date(2024, 1, 1), dt.date(2030, 1, 1)), st.integers(1, 40))
def test_counting_there_and_back_is_the_same(day: dt.date, count: int) -> None:
    earlier = step(day, -count)
    assert working_days(earlier, day) == count
    assert is_working_day(earlier)


@pytest.mark.parametrize(
    ("day", "way"),
    [
        (dt.date(2027, 3, 28), "forward"),
        (dt.date(2027, 10, 31), "back"),
        (dt.date(2027, 4, 21), ""),
    ],
)
def test_days_on_which_the_clocks_change(day: dt.date, way: str) -> None:
    assert clocks_change(day) == way
