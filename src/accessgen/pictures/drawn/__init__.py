"""Pictures that are drawn from what they show: clock faces, calendar pages, a way, a plan.

They are in the style of the toolkit's own drawings: a dark line of one width, few muted colours.
"""

from __future__ import annotations

from accessgen.pictures.drawn.clock import clock_face
from accessgen.pictures.drawn.leaf import calendar_leaf
from accessgen.pictures.drawn.named import by_name
from accessgen.pictures.drawn.plan import room_plan
from accessgen.pictures.drawn.route import Leg, Turn, route_map

__all__ = ["Leg", "Turn", "by_name", "calendar_leaf", "clock_face", "room_plan", "route_map"]
