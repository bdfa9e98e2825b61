"""A meeting in which people went through a publication, and the records that come of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from accessgen.checks.sourced_doubts import says_nothing
from accessgen.checks.sourced_people import LeftOut
from accessgen.checks.sourced_signed import Checked, latest, seal
from accessgen.errors import Position, SourceError, SourceErrors, UsageError, nearest
from accessgen.reviewing.state import Item, Question, State
from accessgen.sources import Keys, YamlList, load_yaml, read_text

ALL = "all"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who looked, when, with whom it was tested, and what they said.

    `parts` are the ids that they checked; `said_of` is what they said of one part alone.
    `answers` are the keys of the questions that they answered as well.
    """

    by: str
    role: str
    date: dt.date
    tested_with: str
    said: str
    parts: tuple[str, ...] = ()
    said_of: Mapping[str, str] = field(default_factory=dict)
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """What a file of answers holds."""

    meetings: tuple[Meeting, ...]
    left_out: tuple[LeftOut, ...]


def read_answers(path: Path, state: State) -> Answers:
    """Read a file of answers. Raises SourceErrors with every mistake in it."""
    shown = path.name
    errors: list[SourceError] = []
    keys = Keys(load_yaml(read_text(path, shown), shown), Position(shown, 1), errors)
    open_parts = [item.told.part for item in state.items]
    meetings = [_meeting(item, open_parts, state.keys) for item in _items(keys, "sessions")]
    left = [_left_out(item, state) for item in _items(keys, "left_out")]
    keys.finish()
    if errors:
        raise SourceErrors(errors)
    return Answers(tuple(meetings), tuple(left))


def _items(keys: Keys, name: str) -> list[Keys]:
    found = keys.take(name, list, YamlList(keys.position), "a list")
    if not isinstance(found, YamlList):
        return []
    return [Keys(item, found.at(index), keys.errors) for index, item in enumerate(found)]


def _meeting(keys: Keys, open_parts: Sequence[str], questions: Sequence[str]) -> Meeting:
    said_of = {name: str(words) for name, words in keys.mapping("said_of").items()}
    meeting = Meeting(
        by=_line(keys.text("by")),
        role=_line(keys.text("role")),
        date=keys.date("date", ...) or dt.date.min,
        tested_with=_line(keys.text("tested_with")),
        said=_line(keys.text("said")),
        parts=_parts(keys, open_parts),
        said_of={name: _line(words) for name, words in said_of.items()},
        answers=keys.texts("answers"),
    )
    for name in said_of:
        if name not in meeting.parts:
            keys.wrong(keys.node.at("said_of"), f'"{name}" is not among the parts checked.')
    for key in meeting.answers:
        if key not in questions:
            message = f'"{key}" is no question that is answered here.'
            keys.wrong(keys.node.at("answers"), message, f"Use: {', '.join(questions)}.")
    keys.finish()
    return meeting


def _parts(keys: Keys, open_parts: Sequence[str]) -> tuple[str, ...]:
    """The parts of a meeting: all that are open, or those that are named."""
    value = keys.take("parts", (str, list), ALL, f'"{ALL}" or a list of ids')
    if value == ALL:
        return tuple(open_parts)
    names = tuple(str(name) for name in ([value] if isinstance(value, str) else value or ()))
    for name in names:
        if name not in open_parts:
            message = f'"{name}" is not open: it was checked as it stands, or is not told.'
            keys.wrong(keys.node.at("parts"), message, nearest(name, open_parts))
    return names


def _left_out(keys: Keys, state: State) -> LeftOut:
    found = LeftOut(keys.text("part"), _line(keys.text("reason")), keys.position)
    known = [item.part for item in state.untold]
    if found.part not in known:
        message = f'"{found.part}" is not open: a row tells it, or it is marked already.'
        keys.wrong(keys.node.at("part"), message, nearest(found.part, known))
    keys.finish()
    return found


def _line(text: str) -> str:
    return " ".join(text.split())


def checked_in(meeting: Meeting, state: State, today: dt.date) -> tuple[Checked, ...]:
    """The records of a meeting: each part with its words as they stand now, under its seal.

    Raises UsageError if the meeting is incomplete, still to come, or earlier than a record that
    it would follow: nobody can have checked a change before it was made.
    """
    _whole(meeting, today)
    items = {item.told.part: item for item in state.items}
    before = latest(state.checked)
    return tuple(
        _record(meeting, items[part], before.get(part), state.publication.version)
        for part in dict.fromkeys(meeting.parts)
    )


def _whole(meeting: Meeting, today: dt.date) -> None:
    needed = ("by", "role", "tested_with", "said")
    missing = [name for name in needed if says_nothing(getattr(meeting, name))]
    if missing:
        raise UsageError(f"A record needs: {', '.join(missing)}. Nothing was written.")
    if meeting.date > today:
        raise UsageError(f"{meeting.date} is still to come. Nothing was written.")


def _record(meeting: Meeting, item: Item, before: Checked | None, version: str) -> Checked:
    if before and before.date and meeting.date < before.date:
        raise UsageError(
            f"“{item.told.part}” changed after {before.by} checked it on {before.date}, so it "
            f"cannot have been checked again on {meeting.date}. Nothing was written."
        )
    record = Checked(
        part=item.told.part,
        by=meeting.by,
        role=meeting.role,
        date=meeting.date,
        version=version,
        tested_with=meeting.tested_with,
        said=meeting.said_of.get(item.told.part, meeting.said),
        standard=item.told.standard,
        easy_read=item.told.easy_read,
        pictures=item.told.pictures,
        follows=before.seal if before else "",
    )
    return replace(record, seal=seal(record))


def only(state: State, parts: Iterable[str]) -> State:
    """The state with no more than these parts to go through.

    Raises UsageError if one is not open.
    """
    wanted = list(parts)
    known = [item.told.part for item in state.items] + [item.part for item in state.untold]
    for part in wanted:
        if part not in known:
            raise UsageError(f'"{part}" is not open here. {nearest(part, known)}')
    return replace(
        state,
        items=tuple(item for item in state.items if item.told.part in wanted),
        untold=tuple(item for item in state.untold if item.part in wanted),
    )


def as_session(meeting: Meeting, records: Sequence[Checked]) -> dict[str, Any]:
    """A meeting as review.yaml holds it."""
    session: dict[str, Any] = {
        "by": meeting.by,
        "role": meeting.role,
        "date": meeting.date,
        "version": records[0].version,
        "tested_with": meeting.tested_with,
        "said": meeting.said,
    }
    return {**session, "parts": [_as_part(record, meeting) for record in records]}


def _as_part(record: Checked, meeting: Meeting) -> dict[str, Any]:
    part: dict[str, Any] = {"part": record.part}
    if record.said != meeting.said:
        part["said"] = record.said
    part["standard"] = list(record.standard)
    part["easy_read"] = list(record.easy_read)
    part["pictures"] = list(record.pictures)
    if record.follows:
        part["follows"] = record.follows
    return {**part, "seal": record.seal}


def as_record(meeting: Meeting, question: Question, version: str) -> dict[str, Any]:
    """The answer of a meeting to a question, as review.yaml holds it."""
    record: dict[str, Any] = {"rule": question.rule}
    if question.edition:
        record["edition"] = question.edition
    seen = {"pictures": list(question.pictures)} if question.pictures else {}
    return {
        **record,
        "version": version,
        "by": meeting.by,
        "role": meeting.role,
        "date": meeting.date,
        "tested_with": meeting.tested_with,
        "said": meeting.said,
        **seen,
    }
