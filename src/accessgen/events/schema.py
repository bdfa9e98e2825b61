"""The JSON Schema of event.yaml, for editors: made from the model, so that it cannot differ."""

from __future__ import annotations

from typing import Any

from accessgen.events.kinds import schema_of
from accessgen.events.model import Event
from accessgen.events.told import Field, Record, fields_of


def event_schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) of a whole event.yaml. Nearly everything may be empty."""
    defs: dict[str, Any] = {}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An event for accessgen",
        **_record(Event, defs),
        "$defs": dict(sorted(defs.items())),
    }


def _record(record: type[Record], defs: dict[str, Any]) -> dict[str, Any]:
    fields = fields_of(record)
    return {
        "description": " ".join((record.__doc__ or "").split()),
        "type": "object",
        "required": [item.name for item in fields if item.told.required],
        "additionalProperties": False,
        "properties": {item.name: _field(item, defs) for item in fields},
    }


def _field(item: Field, defs: dict[str, Any]) -> dict[str, Any]:
    value = _value(item, defs)
    if item.kind.many:
        value = {"type": "array", "items": value}
    told = {"description": " ".join(filter(None, (item.told.what, item.told.why)))}
    if item.told.example and not item.kind.many:
        told["examples"] = [item.told.example]  # type: ignore[assignment]
    return {**told, **value} if item.told.required else {**told, "anyOf": [value, {"type": "null"}]}


def _value(item: Field, defs: dict[str, Any]) -> dict[str, Any]:
    kind = item.kind
    if not kind.is_record:
        return schema_of(kind)
    name = f"{kind.type.__module__.rsplit('.', 1)[-1]}.{kind.type.__name__}"
    if name not in defs:
        defs[name] = {}  # so that a record that holds itself would end
        defs[name] = _record(kind.type, defs)
    return {"$ref": f"#/$defs/{name}"}
