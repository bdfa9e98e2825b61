"""What people wrote down beside a publication, read and validated at the edge.

`review.yaml` holds the answers to questions that only people can decide. `overrides` and
`left_out` stand in publication.yaml. docs/people-and-overrides.md shows all three.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from accessgen.checks import all_checks
from accessgen.checks.sourced_people import LeftOut, Override, People, Record
from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.sources import Keys, YamlList, load_yaml, read_text

REVIEW_FILE = "review.yaml"


def read_people(keys: Keys, review: Path, shown: str) -> People:
    """The people's part of a publication.

    `keys` are those of its publication.yaml; `review` is the path of its review.yaml, which need
    not be there, and `shown` how messages name it. Mistakes go to the errors of `keys`.
    """
    overrides = [_override(item) for item in _items(keys, "overrides")]
    left_out = [_left_out(item) for item in _items(keys, "left_out")]
    return People(_records(review, shown, keys.errors), tuple(overrides), tuple(left_out))


def _items(keys: Keys, name: str) -> list[Keys]:
    """The entries of a list of "key: value" lines; none if the list is not there."""
    found = keys.take(name, list, YamlList(keys.position), "a list")
    if not isinstance(found, YamlList):
        return []
    return [Keys(item, found.at(index), keys.errors) for index, item in enumerate(found)]


def _override(keys: Keys) -> Override:
    """An override as it is written: a check says what it lacks, so that the report shows it."""
    override = Override(
        rule=_rule(keys),
        reason=keys.text("reason", "").strip(),
        name=keys.text("name", "").strip(),
        date=keys.date("date", None),
        expires=keys.date("expires", None),
        edition=keys.text("edition", ""),
        element=keys.text("element", ""),
        page=int(keys.number("page", 0)),
        position=keys.position,
    )
    keys.finish()
    return override


def _left_out(keys: Keys) -> LeftOut:
    left_out = LeftOut(keys.text("part"), keys.text("reason"), keys.position)
    keys.finish()
    return left_out


def _records(path: Path, shown: str, errors: list[SourceError]) -> tuple[Record, ...]:
    if not path.is_file():
        return ()
    try:
        node: Any = load_yaml(read_text(path, shown), shown)
    except SourceErrors as found:
        errors.extend(found.errors)
        return ()
    keys = Keys(node, Position(shown, 1), errors)
    records = tuple(_record(item) for item in _items(keys, "records"))
    keys.finish()
    return records


def _record(keys: Keys) -> Record:
    record = Record(
        rule=_rule(keys),
        by=keys.text("by"),
        role=keys.text("role"),
        date=keys.date("date") or dt.date.min,
        version=keys.text("version"),
        said=keys.text("said"),
        edition=keys.text("edition", ""),
        tested_with=keys.text("tested_with", ""),
        position=keys.position,
    )
    keys.finish()
    return record


def _rule(keys: Keys) -> str:
    rule = keys.text("rule")
    known = [check.id for check in all_checks()]
    if rule and rule not in known:
        message = f'There is no check of a rule "{rule}".'
        keys.wrong(keys.node.at("rule"), message, nearest(rule, known))
    return rule
