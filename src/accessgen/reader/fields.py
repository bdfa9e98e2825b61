"""Places to write in: boxes to tick and ruled lines (rule S25)."""

from __future__ import annotations

from accessgen.errors import Position, nearest
from accessgen.model import Field
from accessgen.reader.state import State

KINDS = ("lines", "tick")


def field_from(state: State, attributes: dict[str, str], place: Position) -> Field:
    """The field that the attributes `kind`, `label` and `lines` describe.

    The label says what the box is for, to those who see it and to those who do not
    (ISO 14289-1 7.18.4).
    """
    state.known_keys(attributes, "class kind label lines", place)
    kind, label = attributes.get("kind", "tick"), attributes.get("label", "").strip()
    if kind not in KINDS:
        hint = nearest(kind, KINDS)
        state.problems.add(place, f'There is no field of the kind "{kind}".', hint)
    if not label:
        state.problems.add(place, "This field has no label.", "Say in words what to write there.")
    lines = int(state.number(attributes, "lines", 1, place))
    return Field(
        "lines" if kind == "lines" else "tick", label, lines, attributes.get("id", ""), place
    )
