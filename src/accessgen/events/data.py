"""An event as templates and checks read it: plain mappings that know their lines.

What is missing is absent, so that templates ask `is defined`. Times are `HH:MM`. A field with a
label carries it as `name`, and each question of the checklist as `question`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from accessgen.checks.working_days import bank_holiday, clocks_change
from accessgen.events.drawings import MAP, PLAN, draws_map, rows_of
from accessgen.events.forms import forms_of
from accessgen.events.model import Day, Division, Event
from accessgen.events.told import Field, Record, Tick, fields_of
from accessgen.pictures.drawn.plan import rooms_of
from accessgen.sources import YamlList, YamlMap


def as_data(event: Event, whole: bool = False) -> YamlMap:
    """The event for the name `event` in templates: parts that say nothing are absent.

    With `whole` they are there, empty, and know the lines where words are missing. Beside what
    authors wrote it says: `in_person` and `remote`, of each day its `bank_holiday` and whether the
    `clocks` go forward or back, and of each form its `link`.
    """
    event = replace(event, division=event.division or Division.ENGLAND)
    data = _Plain(whole).mapping(event)
    data["in_person"], data["remote"] = event.in_person, event.remote
    for day, node in zip(event.days, data.get("days", ()), strict=True):
        _more_of(day, node, event.division or Division.ENGLAND)
    for name, form in forms_of(event.forms):
        data["forms"][name]["link"] = form.link
    _add_drawings(event, data)
    return data


def _add_drawings(event: Event, data: YamlMap) -> None:
    """The names of the pictures that are drawn, and the rooms of the plan by their numbers."""
    way, plan = event.getting_there, event.venue.plan if event.venue else None
    if way and not way.map and draws_map(way):
        data["getting_there"]["map"] = MAP
    if plan and plan.rows:
        rooms = list(rooms_of(rows_of(plan)))
        data["venue"]["plan"].update(picture=PLAN, rooms=rooms)
        if plan.quiet in rooms:
            data["venue"]["plan"]["quiet_number"] = rooms.index(plan.quiet) + 1


def _more_of(day: Day, node: YamlMap, division: str) -> None:
    if day.date and (holiday := bank_holiday(day.date, division)):
        node["bank_holiday"] = holiday
    if day.date and (clocks := clocks_change(day.date)):
        node["clocks"] = clocks


def _says(record: Record) -> bool:
    """Whether there is anything in a record that means something by itself."""
    values = ((item, getattr(record, item.name)) for item in fields_of(type(record)))
    return any(
        _says(value) if isinstance(value, Record) else value not in (None, "", ())
        for item, value in values
        if not item.told.beside
    )


@dataclass(frozen=True, slots=True)
class _Plain:
    """Turns records into mappings, with empty parts (`whole`) or without."""

    whole: bool

    def mapping(self, record: Record) -> YamlMap:
        node = YamlMap(record.at())
        node.positions = {key: place for key, place in record.places.items() if key}
        for item in fields_of(type(record)):
            value = getattr(record, item.name)
            empty = not self.whole and isinstance(value, Record) and not _says(value)
            if value not in (None, "", ()) and not empty:
                node[item.name] = self._value(value, record, item)
        return node

    def _value(self, value: Any, record: Record, item: Field) -> Any:
        match value:
            case Tick():
                node = YamlMap(record.at(item.name))
                node.update(question=item.told.what, yes=value.yes)
                return node if not value.note else _with(node, "note", value.note)
            case Record():
                node = self.mapping(value)
                return _with(node, "name", item.told.label) if item.told.label else node
            case tuple():
                return self._list(value, record, item.name)
            case StrEnum():
                return value.value
            case dt.time():
                return f"{value:%H:%M}"
        return value

    def _list(self, values: tuple[Any, ...], record: Record, key: str) -> YamlList:
        items = YamlList(record.at(key))
        for value in values:
            items.append(self.mapping(value) if isinstance(value, Record) else value)
            items.positions.append(value.at() if isinstance(value, Record) else record.at(key))
        return items


def _with(node: YamlMap, key: str, value: str) -> YamlMap:
    node[key] = value
    return node
