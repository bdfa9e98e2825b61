"""What people wrote down beside a publication, read and validated at the edge.

`review.yaml` holds the answers to questions that only people can decide. `overrides` and
`left_out` stand in publication.yaml. docs/people-and-overrides.md shows all three.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from accessgen.checks import all_checks
from accessgen.checks.sourced_people import SIGN_OFF, LeftOut, Override, People, Record
from accessgen.checks.sourced_signed import Checked
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
    records, checked = _review(review, shown, keys.errors)
    return People(records, tuple(overrides), tuple(left_out), checked)


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


def _review(
    path: Path, shown: str, errors: list[SourceError]
) -> tuple[tuple[Record, ...], tuple[Checked, ...]]:
    """The answers to questions, and the parts that people checked, of a review.yaml."""
    if not path.is_file():
        return (), ()
    try:
        node: Any = load_yaml(read_text(path, shown), shown)
    except SourceErrors as found:
        errors.extend(found.errors)
        return (), ()
    keys = Keys(node, Position(shown, 1), errors)
    records = tuple(_record(item) for item in _items(keys, "records"))
    checked = [part for item in _items(keys, "sessions") for part in _session(item)]
    keys.finish()
    return records, tuple(checked)


def _session(keys: Keys) -> list[Checked]:
    """The parts that one meeting checked, as they are written: rule W32 says what they lack."""
    base = Checked(
        part="",
        by=keys.text("by", "").strip(),
        role=keys.text("role", "").strip(),
        date=keys.date("date", None),
        version=keys.text("version", ""),
        tested_with=keys.text("tested_with", "").strip(),
        said=keys.text("said", "").strip(),
        standard=(),
        easy_read=(),
    )
    parts = [_checked(item, base) for item in _items(keys, "parts")]
    keys.finish()
    return parts


def _checked(keys: Keys, session: Checked) -> Checked:
    """One part; what was said of it alone goes before what was said of all."""
    checked = replace(
        session,
        part=keys.text("part"),
        said=keys.text("said", "").strip() or session.said,
        standard=keys.texts("standard"),
        easy_read=keys.texts("easy_read"),
        pictures=keys.texts("pictures"),
        follows=keys.text("follows", ""),
        seal=keys.text("seal", ""),
        position=keys.position,
    )
    keys.finish()
    return checked


def _record(keys: Keys) -> Record:
    record = Record(
        rule=_question(keys),
        by=keys.text("by"),
        role=keys.text("role"),
        date=keys.date("date") or dt.date.min,
        version=keys.text("version"),
        said=keys.text("said"),
        edition=keys.text("edition", ""),
        tested_with=keys.text("tested_with", ""),
        pictures=keys.texts("pictures"),
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


def _question(keys: Keys) -> str:
    """The rule that a record answers; sign-off is never given for all parts in one line."""
    rule = _rule(keys)
    if rule == SIGN_OFF:
        message = f"A record of rule {SIGN_OFF} does not count: each part has its own."
        keys.wrong(keys.node.at("rule"), message, "Write them with `accessgen review`.")
    return rule
