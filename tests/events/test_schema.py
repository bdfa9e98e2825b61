"""The JSON Schema for editors and the model accept the same, and refuse the same."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from accessgen.errors import SourceErrors
from accessgen.events import event_schema, read_event
from accessgen.events.model import Event
from accessgen.events.told import Record, fields_of
from accessgen.events.writing import as_typed, event_yaml
from accessgen.sources import load_yaml, read_text
from tests.support.program import ROOT

SCHEMA = event_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def as_json(node: Any) -> Any:
    """YAML as an editor sees it: dates are texts."""
    return json.loads(json.dumps(node, default=lambda value: value.isoformat()))


def accepted_by_schema(node: Any) -> bool:
    return VALIDATOR.is_valid(as_json(node))


def accepted_by_model(node: Any) -> bool:
    try:
        read_event(node, "event.yaml")
    except SourceErrors:
        return False
    return True


def yaml(text: str) -> Any:
    return load_yaml(text, "event.yaml")


def test_it_is_a_schema_and_the_file_in_docs_is_up_to_date() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    written = json.loads((ROOT / "docs" / "event.schema.json").read_text(encoding="utf-8"))
    assert written == SCHEMA, "run make docs"


@pytest.mark.parametrize(
    "file",
    [
        "content/event-pack/event.yaml",
        "tests/content/second-event.yaml",
    ],
)
def test_real_events_are_accepted_by_both(file: str) -> None:
    node = yaml(read_text(ROOT / file, file))
    assert accepted_by_model(node)
    assert [error.message for error in VALIDATOR.iter_errors(as_json(node))] == []


def test_an_event_without_answers_is_accepted_by_both() -> None:
    node = yaml(event_yaml({"title": "Tea", "days": [{}]}))
    assert accepted_by_model(node) and accepted_by_schema(node)


def examples(record: type[Record], path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every field with an example: its path, the example, and its kind."""
    for item in fields_of(record):
        here = f"{path}{item.name}"
        if item.kind.is_record:
            yield from examples(item.kind.type, f"{here}{'.*' if item.kind.many else ''}.")
        elif item.told.example:
            yield here, item.told.example, item.kind


def around(path: str, value: Any) -> dict[str, Any]:
    """A small event with one value in its place, and whatever else has to be there."""
    for key in reversed(path.split(".")):
        value = [value] if key == "*" else {key: value}
    return {"title": "Tea"} | value


@pytest.mark.parametrize(
    ("path", "example", "kind"), [pytest.param(*item, id=item[0]) for item in examples(Event)]
)
def test_every_example_is_accepted(path: str, example: str, kind: Any) -> None:
    value = yaml(f"k: {as_typed(example)}")["k"]
    node = yaml(json.dumps(as_json(around(path, [value] if kind.many else value))))
    problems = [
        error.message
        for error in VALIDATOR.iter_errors(as_json(node))
        if "required" not in error.message and "is not valid under any" not in error.message
    ]
    assert problems == []


@pytest.mark.parametrize(
    "text",
    [
        "place: Hall\n",
        "title: Tea\npalce: Hall\n",
        "title: Tea\nway: by bus\n",
        "title: Tea\ndivision: France\n",
        "title: Tea\npeople_expected: many\n",
        "title: Tea\npeople_expected: 0\n",
        "title: Tea\nwhy: because\n",
        "title: Tea\npeople: Bev\n",
        "title: Tea\npeople: [{role: Nurse}]\n",
        "title: Tea\ndays: [{date: next week}]\n",
        "title: Tea\ndays: [{date: 21 April}]\n",
        "title: Tea\ndays: [{start: half past 2}]\n",
        "title: Tea\ndays: [{start: 10.30}]\n",
        "title: Tea\ndays: [{start: 25:00}]\n",
        "title: Tea\ndays: [{programme: [{start: 10am, end: 11am}]}]\n",
        "title: Tea\nsupport: {papers: {by: soon}}\n",
        "title: Tea\nchecklist: {place: {light: maybe}}\n",
        "title: Tea\nvenue: {lift: {text: [one, two]}}\n",
    ],
)
def test_broken_events_are_refused_by_both(text: str) -> None:
    assert not accepted_by_model(yaml(text))
    assert not accepted_by_schema(yaml(text))


@pytest.mark.parametrize("typed", ["2027-04-21", "Wednesday 21 April 2027", "21/4/2027"])
def test_dates_are_accepted_by_both(typed: str) -> None:
    node = yaml(f"title: Tea\ndays: [{{date: {typed}}}]\n")
    assert accepted_by_model(node) and accepted_by_schema(node)
    assert read_event(node, "event.yaml").first_day == dt.date(2027, 4, 21)
