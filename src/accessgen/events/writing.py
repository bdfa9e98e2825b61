"""A commented event.yaml: every field with what it is, why it matters, and its rule.

The words are those of the model and of the checks, so that they are written in one place only.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from accessgen.checks import all_checks
from accessgen.checks.eventful import EventCheck
from accessgen.errors import SourceErrors
from accessgen.events.model import Event
from accessgen.events.said import EVERYWHERE
from accessgen.events.told import Field, Record, fields_of
from accessgen.sources import load_yaml

WIDTH = 96

_HEAD = """\
# One event, one file. The whole pack, in every edition, is made from this file.
#
# Fill in what you know, and build. What you leave empty is left out of the pack, and the report
# says what is missing, why it matters, and on which line it belongs.
#
#   text:     what the standard and large print editions say.
#   easy:     what Easy Read says: one or two short sentences, 15 words at most in each.
#             It says nothing that "text" does not say. Left empty, Easy Read leaves it out.
#   picture:  the name of a picture, from "accessgen pictures" or your own library.
#
# Dates:      Wednesday 21 April 2027. The weekday is checked.
# Deadlines:  they may be counted from the event, such as 20 working days before, or 1 week after.
# Times:      10:30am, 2pm, midday or 14:00.
# Colons:     put words that hold a colon in quotes.
"""


def event_yaml(answers: Mapping[str, Any], schema: str = "") -> str:
    """The text of an event.yaml that holds `answers`, which are as its author would write them.

    `schema` is the path of the JSON Schema for editors, as seen from the file.
    """
    top = [f"# yaml-language-server: $schema={schema}"] if schema else []
    return "\n".join([*top, _HEAD, *_Writer().record(Event, answers, "", 0)]) + "\n"


@cache
def rules_of(path: str) -> tuple[EventCheck, ...]:
    """The rules that ask for a field, or for something in it. Lists are `*` in a path."""
    checks = (check for check in all_checks() if isinstance(check, EventCheck))
    return tuple(
        check
        for check in checks
        if any(need.path == path or need.path.startswith(f"{path}.") for need in check.needs)
        or (check.id == "E28" and path == "checklist")
        or (check.id == "E04" and path == "days.*.programme")
    )


class _Writer:
    """Writes fields with their comments; tells why a rule matters where it is first met."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def record(
        self, record: type[Record], values: Mapping[str, Any], path: str, depth: int
    ) -> Iterator[str]:
        for item in fields_of(record):
            here = f"{path}.{item.name}" if path else item.name
            if depth == 0:
                yield ""
            yield from self._comment(item, here, depth)
            yield from self._field(item, values.get(item.name), here, depth)

    def _comment(self, item: Field, path: str, depth: int) -> Iterator[str]:
        """What it is; at the first field of a rule also why, elsewhere its number only."""
        rules = rules_of(path)
        new = [check for check in rules if check.id not in self._told]
        known = [check.id for check in rules if check not in new]
        numbers = f" ({', '.join(known)})" if known and not new and depth > 1 else ""
        said = "" if item.told.what in EVERYWHERE else item.told.what + numbers
        yield from _lines(" ".join(filter(None, (said, item.told.why))), depth)
        alone = [check for check in new if not item.kind.is_record or len(new) == 1 or depth > 0]
        for check in alone:
            self._told.add(check.id)
            yield from _lines(f"{check.id}: {check.why}", depth)

    def _field(self, item: Field, value: Any, path: str, depth: int) -> Iterator[str]:
        space = "  " * depth
        if item.kind.many:
            yield from self._many(item, value, path, depth)
        elif item.kind.is_record:
            yield f"{space}{item.name}:"
            yield from self.record(item.kind.type, value or {}, path, depth + 1)
        else:
            shown = f" {scalar(value)}" if value not in (None, "") else ""
            example = (
                f"    # such as: {as_typed(item.told.example)}"
                if item.told.example and not shown
                else ""
            )
            yield f"{space}{item.name}:{shown}{example}"

    def _many(self, item: Field, value: Any, path: str, depth: int) -> Iterator[str]:
        space = "  " * depth
        yield f"{space}{item.name}:"
        if not item.kind.is_record:
            for entry in value or ():
                yield f"{space}  - {scalar(entry)}"
            if not value and item.told.example:
                yield f"{space}#  - {as_typed(item.told.example)}"
            return
        for entry in value or ():
            yield from _dashed(self.record(item.kind.type, entry, f"{path}.*", depth + 2), depth)
        if not value:
            yield from self._pattern(item, f"{path}.*", depth)

    def _pattern(self, item: Field, path: str, depth: int) -> Iterator[str]:
        """One item as a comment, to copy: each of its fields with an example."""
        space, dash = "  " * depth, "- "
        for inner in fields_of(item.kind.type):
            if not inner.kind.is_record and not inner.kind.many:
                yield f"{space}#  {dash}{inner.name}: {as_typed(inner.told.example)}".rstrip()
                dash = "  "


def _lines(text: str, depth: int) -> Iterator[str]:
    """A text as comments that are no longer than a line."""
    space = "  " * depth
    line = f"{space}#"
    for word in text.split():
        if len(line) + len(word) + 1 > WIDTH:
            yield line
            line = f"{space}#"
        line += f" {word}"
    if line.strip() != "#":
        yield line


def _dashed(lines: Iterator[str], depth: int) -> Iterator[str]:
    """The lines of an item, with a dash before its first key."""
    space, dash = "  " * depth, False
    for line in lines:
        if not dash and line.strip() and not line.lstrip().startswith("#"):
            dash = True
            yield f"{space}  - {line.lstrip()}"
        else:
            yield line


def scalar(value: Any) -> str:
    """A value as YAML, in quotes only where it would be read as something else."""
    if isinstance(value, dt.date):
        return f"{value:%A} {value.day} {value:%B %Y}"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    try:
        same = load_yaml(f"k: {text}", "")["k"] == value
    except (SourceErrors, TypeError):
        same = False
    return text if same and "#" not in text else json.dumps(text, ensure_ascii=False)


def as_typed(example: str) -> str:
    """An example as one has to type it: in quotes if it holds a colon."""
    try:
        load_yaml(f"k: {example}", "")
    except SourceErrors:
        return json.dumps(example, ensure_ascii=False)
    return example
