"""Pictures that are drawn from what an event says: the map of the way, the plan of the rooms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from accessgen.events.model import Event
from accessgen.events.parts import GettingThere, Go, Plan
from accessgen.pictures import Picture
from accessgen.pictures.drawn import Leg, Turn, room_plan, route_map

MAP = "event-map"
PLAN = "event-plan"
_TURNS: Mapping[Go, Turn] = {Go.ON: "straight on", Go.LEFT: "left", Go.RIGHT: "right"}


def drawings_of(event: Event) -> Mapping[str, Picture]:
    """The pictures by their names; `agree` has seen to it that they can be drawn."""
    return {picture.name: picture for picture in _drawings(event)}


def draws_map(way: GettingThere) -> bool:
    """Whether a map can be drawn: each step says where to go."""
    return bool(way.route) and all(step.go for step in way.route)


def rows_of(plan: Plan) -> list[list[str]]:
    """The names of the rooms, row by row."""
    return [[name.strip() for name in row.split("|")] for row in plan.rows]


def _drawings(event: Event) -> Iterator[Picture]:
    way, plan = event.getting_there, event.venue.plan if event.venue else None
    if way and draws_map(way):
        legs = [Leg(_TURNS[step.go], crosses=bool(step.crosses)) for step in way.route if step.go]
        end = way.venue or event.place or "the venue"
        yield route_map(legs, MAP, "the start", end, way.at("route"))
    if plan and plan.rows:
        yield room_plan(rows_of(plan), plan.quiet, plan.exits, PLAN, plan.at("rows"))
