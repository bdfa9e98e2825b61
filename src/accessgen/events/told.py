"""What is known of each field of an event, and the kinds of value that a field can hold.

All of it is said once, on the field itself. The reader, the JSON Schema, the comments in
event.yaml and the questions of `accessgen new event` are made from it. Why a field matters stands
on the check of its rule, in `checks/event`, where the report takes it from too.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NewType, Union

from accessgen.errors import Position

Picture = NewType("Picture", str)
"""The name of a picture in a picture library."""
Deadline = NewType("Deadline", dt.date)
"""A day that may be counted from the event: `10 working days before`."""


@dataclass(frozen=True, slots=True)
class Tick:
    """An answer to a question of the checklist: yes or no, and a note."""

    yes: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What authors are told of a field.

    `what` to write, in a sentence or two; `label` is what the pack prints before it; `example` is
    as one would type it; `required` fields have to be there for anything to be built. `why` it
    matters is said only where no rule says it. `beside` says that the field means nothing by
    itself, such as a picture without words.
    """

    what: str
    label: str = ""
    example: str = ""
    why: str = ""
    required: bool = False
    beside: bool = False


def told(what: str, **more: Any) -> Any:
    """A field that is None if it is missing. `more` is what Told takes."""
    return field(default=None, metadata={"told": Told(what, **more)})


def words(what: str, **more: Any) -> Any:
    """A field of text, empty if it is missing."""
    return field(default="", metadata={"told": Told(what, **more)})


def many(what: str, **more: Any) -> Any:
    """A field that holds a list, empty if it is missing."""
    return field(default=(), metadata={"told": Told(what, **more)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The part that all records of an event share: where each of its keys stands in the file."""

    places: Mapping[str, Position] = field(default_factory=dict, compare=False, repr=False)

    def at(self, key: str = "") -> Position:
        """Where a key stands; where the record itself stands if it is absent."""
        return self.places.get(key) or self.places.get("", Position(""))


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of value that a field holds: `type`, or a list of it."""

    type: Any
    many: bool = False

    @property
    def is_record(self) -> bool:
        """Whether the value has fields of its own."""
        return isinstance(self.type, type) and issubclass(self.type, Record)

    @property
    def choices(self) -> tuple[str, ...]:
        """The values to choose from; empty if it is free."""
        free = not isinstance(self.type, type) or not issubclass(self.type, StrEnum)
        return () if free else tuple(self.type)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record."""

    name: str
    kind: Kind
    told: Told


_known: dict[type[Record], tuple[Field, ...]] = {}


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """The fields of a record that authors write, in the order in which they are written."""
    if record not in _known:
        hints = typing.get_type_hints(record)
        _known[record] = tuple(
            Field(item.name, _kind(hints[item.name]), item.metadata["told"])
            for item in dataclasses.fields(record)
            if "told" in item.metadata
        )
    return _known[record]


def _kind(hint: Any) -> Kind:
    """`X`, `X | None` or `tuple[X, ...]`."""
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in {Union, types.UnionType}:
        return _kind(next(item for item in inside if item is not type(None)))
    return Kind(inside[0], many=True) if origin is tuple else Kind(hint)
