"""The map and the plan of an event: when they are drawn, and what is told of a wrong plan."""

from __future__ import annotations

import pytest

from accessgen.errors import SourceErrors
from accessgen.events import Event, as_data, drawings_of, read_event
from accessgen.sources import load_yaml

WAY = """\
title: Tea
getting_there:
  venue: Alder Hall
  route:
    - {text: Get off the bus., go: straight on}
    - {text: Turn right at the library., go: right}
"""
PLAN = """\
title: Tea
venue:
  plan:
    rows:
      - Toilets | Hall
      - Door | Quiet room
    quiet: Quiet room
    exits: [Door]
"""


def event(text: str) -> Event:
    return read_event(load_yaml(text, "event.yaml"), "event.yaml")


def test_a_map_is_drawn_if_each_step_says_where_to_go() -> None:
    found = event(WAY)
    assert drawings_of(found)["event-map"].alt == (
        "A map of the way from the start to Alder Hall in 2 steps"
    )
    assert as_data(found)["getting_there"]["map"] == "event-map"
    half = event(WAY.replace(", go: right", ""))
    assert not drawings_of(half)
    assert "map" not in as_data(half)["getting_there"]


def test_a_map_of_ones_own_wins() -> None:
    own = event(WAY.replace("  venue:", "  map: venue-map\n  venue:"))
    assert as_data(own)["getting_there"]["map"] == "venue-map"


def test_the_rooms_of_a_plan_have_numbers() -> None:
    found = event(PLAN)
    assert drawings_of(found)["event-plan"].alt == "A plan of 4 rooms with their numbers"
    plan = as_data(found)["venue"]["plan"]
    assert (plan["picture"], plan["quiet_number"]) == ("event-plan", 4)
    assert plan["rooms"] == ["Toilets", "Hall", "Door", "Quiet room"]


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("Door | Quiet room", "Hall | Quiet room", 4, "“Hall” do not make up one room"),
        ("quiet: Quiet room", "quiet: Quite room", 7, "There is no room “Quite room” in the plan"),
        ("exits: [Door]", "exits: [Doors]", 8, "There is no room “Doors” in the plan"),
    ],
)
def test_a_wrong_plan_is_told_with_its_line(old: str, new: str, line: int, says: str) -> None:
    with pytest.raises(SourceErrors) as found:
        event(PLAN.replace(old, new))
    (error,) = found.value.errors
    assert (error.position.line, says in error.message) == (line, True)
