"""Pictures that are drawn from what they show: right, calm, and the same every time."""

from __future__ import annotations

import datetime as dt
import math
import re
from xml.etree import ElementTree

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from accessgen.errors import Position
from accessgen.pictures import Picture
from accessgen.pictures.drawn import (
    Leg,
    by_name,
    calendar_leaf,
    clock_face,
    room_plan,
    route_map,
)
from accessgen.pictures.drawn.clock import spoken
from accessgen.pictures.drawn.plan import NotARoom, rooms_of

HERE = Position("event.yaml", 3)
ROOMS = [["Toilets", "Hall", "Hall"], ["Desk", "Hall", "Hall"], ["Door", "Lunch", "Quiet room"]]


def every() -> list[Picture]:
    legs = [Leg("straight on"), Leg("right"), Leg("straight on", crosses=True), Leg("left")]
    return [
        clock_face(dt.time(10, 30), HERE),
        calendar_leaf(dt.date(2027, 9, 3), HERE),
        route_map(legs, "map", "the bus stop", "Alder Hall", HERE),
        room_plan(ROOMS, "Quiet room", ["Door", "Hall"], "plan", HERE),
    ]


@pytest.mark.parametrize("picture", every(), ids=lambda picture: picture.name)
def test_each_is_described_muted_and_safe(picture: Picture) -> None:
    drawn = picture.data.decode()
    colours = set(re.findall(r"#[0-9A-F]{6}", drawn))
    assert all(Color(colour).convert("oklch")["chroma"] <= 0.08 for colour in colours)
    assert 5 <= len(picture.alt) <= 150
    assert picture.licence and picture.credit and picture.purpose
    assert "<text" not in drawn
    assert picture.position in {HERE}
    assert picture in every()  # the same bytes again


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (dt.time(0, 0), "12 o'clock"),
        (dt.time(9, 0), "9 o'clock"),
        (dt.time(10, 30), "half past 10"),
        (dt.time(14, 45), "quarter to 3"),
        (dt.time(12, 15), "quarter past 12"),
        (dt.time(23, 40), "20 minutes to 12"),
        (dt.time(13, 5), "5 minutes past 1"),
        (dt.time(15, 59), "1 minute to 4"),
    ],
)
def test_what_a_clock_says(time: dt.time, words: str) -> None:
    assert clock_face(time, HERE).alt == f"A clock that shows {words}"
    assert spoken(time) == words


def hands(picture: Picture) -> list[float]:
    """The directions of the two hands in degrees from the top; the hour hand first."""
    root = ElementTree.fromstring(picture.data)
    found = {}
    for node in root.iter("{http://www.w3.org/2000/svg}path"):
        match = re.fullmatch(r"M36\.00,36\.00 L([\d.]+),([\d.]+)", node.get("d", ""))
        if match:
            x, y = float(match[1]) - 36, 36 - float(match[2])
            found[float(node.get("stroke-width", "0"))] = math.degrees(math.atan2(x, y)) % 360
    return [found[width] for width in sorted(found, reverse=True)]


@given(st.times())
def test_the_hands_show_the_time(time: dt.time) -> None:
    hour, minute = hands(clock_face(time, HERE))
    assert abs((minute - time.minute * 6 + 180) % 360 - 180) < 0.1
    assert abs((hour - (time.hour % 12 + time.minute / 60) * 30 + 180) % 360 - 180) < 0.1


def test_names_that_are_drawn() -> None:
    clock, page = by_name("clock-09-05"), by_name("date-2028-02-29")
    assert clock is not None and clock.alt == "A clock that shows 5 minutes past 9"
    assert page is not None and page.alt == "A calendar page: 29 February"
    assert [by_name(name) for name in ("clock-25-00", "date-2027-02-29", "clock", "date")] == [
        None, None, None, None,
    ]  # fmt: skip


def corners(picture: Picture) -> list[tuple[float, float]]:
    """The corners of the way, from the dashes that show it."""
    root = ElementTree.fromstring(picture.data)
    (dashed,) = [node for node in root.iter() if node.get("stroke-dasharray")]
    return [(float(x), float(y)) for x, y in re.findall(r"([\d.]+),([\d.]+)", dashed.get("d", ""))]


def test_a_way_turns_as_its_steps_say() -> None:
    legs = [Leg("straight on"), Leg("right"), Leg("left"), Leg("left")]
    (a, b, c, d, e) = corners(route_map(legs, "map", "a", "b", HERE))
    assert b[0] == a[0] and b[1] < a[1]  # up the page
    assert c[0] > b[0] and c[1] == b[1]  # right: to the right
    assert d[0] == c[0] and d[1] < c[1]  # left: up again
    assert e[0] < d[0] and e[1] == d[1]  # left again: to the left


@given(st.lists(st.sampled_from(["straight on", "left", "right"]), min_size=1, max_size=9))
def test_no_place_of_a_way_is_reached_twice(turns: list[str]) -> None:
    picture = route_map([Leg(turn) for turn in turns], "map", "a", "b", HERE)  # type: ignore[arg-type]
    found = corners(picture)
    assert len(set(found)) == len(turns) + 1
    assert all(0 < x < picture.width and 0 < y < picture.height for x, y in found)


def test_a_way_without_steps_is_no_way() -> None:
    with pytest.raises(ValueError, match="at least one step"):
        route_map([], "map", "a", "b", HERE)


def test_a_name_in_neighbouring_places_is_one_room() -> None:
    assert rooms_of(ROOMS)["Hall"] == (1, 0, 2, 1)
    assert list(rooms_of(ROOMS)) == ["Toilets", "Hall", "Desk", "Door", "Lunch", "Quiet room"]
    plan = room_plan(ROOMS, "Quiet room", [], "plan", HERE)
    assert plan.text_version == "1 Toilets, 2 Hall, 3 Desk, 4 Door, 5 Lunch, 6 Quiet room"


@pytest.mark.parametrize("rows", [[["A", "B", "A"]], [["A", "A"], ["A", "B"]]])
def test_a_name_in_other_places_is_told(rows: list[list[str]]) -> None:
    with pytest.raises(NotARoom, match="“A” do not make up one room"):
        rooms_of(rows)
