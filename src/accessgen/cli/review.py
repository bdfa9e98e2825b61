"""`accessgen review`: go through what changed with the people who check it, and write it down."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from accessgen.checks.check import shortened
from accessgen.checks.measure import counted
from accessgen.checks.sourced_people import LeftOut
from accessgen.cli.asking import agreed, ask
from accessgen.cli.options import ProjectFolder, PublicationName, day_of, day_option
from accessgen.cli.shared import own_project
from accessgen.errors import UsageError
from accessgen.events.when import NotReadable, date_of
from accessgen.people import REVIEW_FILE
from accessgen.project import Project, load_publication
from accessgen.reviewing.meeting import (
    Meeting,
    as_record,
    as_session,
    checked_in,
    only,
    read_answers,
)
from accessgen.reviewing.state import Item, State, state_of
from accessgen.reviewing.writing import add


def review(  # noqa: PLR0913, PLR0917 - a command's options are its arguments
    publication: PublicationName,
    project: ProjectFolder = None,
    show: Annotated[bool, typer.Option("--list", help="Only show what is open.")] = False,
    part: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="ID", help="Only this part; say it again for another."),
    ] = None,
    group: Annotated[
        bool, typer.Option("--group", help="Answer once for all parts of one meeting.")
    ] = False,
    answers: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A YAML file with the answers: nothing is asked."),
    ] = None,
    today: Annotated[
        dt.datetime | None, day_option("No meeting can be later. Left out: today.")
    ] = None,
) -> None:
    """Go through what is open with the people who check it, and record what they say."""
    loaded = own_project(project)
    state = state_of(loaded, load_publication(loaded, publication))
    state = only(state, part) if part else state
    day = day_of(today)
    console = Console(soft_wrap=True, highlight=False)
    if show:
        _show(console, state)
    elif answers:
        given = read_answers(answers, state)
        _write(console, loaded, state, given.meetings, given.left_out, day)
    elif sys.stdin.isatty():
        _show_count(console, state)
        meetings = _ask_group(console, state, day) if group else _ask_each(console, state, day)
        _write(console, loaded, state, meetings, _ask_left_out(console, state), day)
    else:
        raise UsageError("Nobody can be asked here. Use --answers FILE, or --list to look.")


# ------------------------------------------------------------------ showing


def _say(console: Console, text: str = "") -> None:
    console.print(text, markup=False)


def _show_count(console: Console, state: State) -> None:
    _say(console, f"{state.publication.title}, version {state.publication.version}")
    _say(
        console,
        f"Checked as they stand: {counted(state.good, 'part')}. To go through: {len(state.items)}.",
    )


def _show(console: Console, state: State) -> None:
    """All that is open, in the order in which people go through it."""
    _show_count(console, state)
    for item in state.items:
        _show_item(console, item)
    if state.untold:
        _say(console, f"\nEasy Read does not tell {counted(len(state.untold), 'part')}:")
    for untold in state.untold:
        _say(console, f"  {untold.part} ({untold.chapter}): {untold.words}")
    if state.nameless:
        _say(
            console,
            "\nIn these sections some texts have no id of their own, so a change in one counts as "
            "a change of the section. Give them one, such as {#my-id} on the line before:",
        )
    for section, blocks in state.nameless.items():
        count = f" and {len(blocks) - 1} more" if len(blocks) > 1 else ""
        _say(console, f"  {section} ({blocks[0].position}): {shortened(blocks[0].text)}{count}")
    if state.questions:
        _say(console, "\nOpen questions about the whole:")
    for question in state.questions:
        _say(console, f"  {question.key}: {question.message}")


def _show_item(console: Console, item: Item) -> None:
    told = item.told
    _say(console, f"\n{told.part} ({told.position})")
    _say(console, f"  {item.why}")
    for change in item.changes:
        _say(console, f"  {change}")
    _say(console, "  The standard text says:")
    for line in told.standard:
        _say(console, f"    {line}")
    _say(console, "  Easy Read says:")
    for words, picture in zip(told.easy_read, told.pictures, strict=True):
        _say(console, f"    {words} (picture: {picture})")


# ------------------------------------------------------------------- asking


def _ask_meeting(state: State, today: dt.date, said: str) -> Meeting:
    """The questions that are asked once; a day that cannot be right is asked again."""
    by = ask("Who checks this? A name or a group", needed=True)
    role = ask("In what role? Such as: self-advocates", needed=True)
    asked = ask("On which day?", lambda typed: _day(typed, state, today), today.isoformat())
    tested = ask(
        "With whom is it tested? Such as: 5 people with a learning disability", needed=True
    )
    words = ask(said, needed=True) if said else ""
    return Meeting(by, role, date_of(asked), tested, words)


def _day(typed: str, state: State, today: dt.date) -> None:
    """Refuse a meeting to come, and one before a change that it would have checked."""
    date = date_of(typed)
    if date > today:
        raise NotReadable(f"{typed} is still to come.", "Write a meeting down when it is over.")
    days = [item.record.date for item in state.items if item.record and item.record.date]
    if days and date < max(days):
        raise NotReadable(
            f"Some of these parts were checked on {max(days)} and have changed since.",
            "Nobody can have checked the change before that day.",
        )


def _ask_group(console: Console, state: State, day: dt.date) -> list[Meeting]:
    """One meeting for every part that is open."""
    for item in state.items:
        _show_item(console, item)
    if not state.items and not state.questions:
        return []
    meeting = _ask_meeting(state, day, "What did they say?")
    parts: tuple[str, ...] = ()
    if state.items and agreed(
        f"Did they check all of the above ({counted(len(state.items), 'part')})?"
    ):
        parts = tuple(item.told.part for item in state.items)
    elif state.items:
        _say(console, "Then leave out --group, and say part by part what they checked.")
    return [replace(meeting, parts=parts, answers=_ask_questions(state))]


def _ask_each(console: Console, state: State, day: dt.date) -> list[Meeting]:
    """One meeting, part by part; what was said is asked of each."""
    if not state.items and not state.questions:
        return []
    meeting = _ask_meeting(state, day, "")
    said_of: dict[str, str] = {}
    for item in state.items:
        _show_item(console, item)
        _say(console, "\n  Enter: leave it open. q: stop here, and keep what was said so far.")
        said = ask("  What did they say?")
        if said == "q":
            break
        if said:
            said_of[item.told.part] = said
    answers = _ask_questions(state)
    if not said_of and not answers:
        return []
    said = ask("What did they say of the whole?", needed=True)
    return [replace(meeting, said=said, parts=tuple(said_of), said_of=said_of, answers=answers)]


def _ask_questions(state: State) -> tuple[str, ...]:
    """Which of the open questions about the whole this meeting answered."""
    return tuple(
        dict.fromkeys(
            question.key
            for question in state.questions
            if agreed(f"\n{question.message}\nDid this meeting answer that?", default=False)
        )
    )


def _ask_left_out(console: Console, state: State) -> list[LeftOut]:
    """Why the parts that no row tells are left out; only a person can say."""
    if not state.untold or not agreed(
        f"\nGo through {counted(len(state.untold), 'part')} that Easy Read does not tell?",
        default=False,
    ):
        return []
    found = []
    for untold in state.untold:
        _say(console, f"\n{untold.part} ({untold.chapter}): {untold.words}")
        _say(console, "  Enter: leave it open. q: stop here, and keep what was said so far.")
        reason = ask("  Left out because")
        if reason == "q":
            break
        if reason:
            found.append(LeftOut(untold.part, reason))
    return found


# ------------------------------------------------------------------ writing


def _write(  # noqa: PLR0913, PLR0917 - what was said, and where it goes
    console: Console,
    project: Project,
    state: State,
    meetings: Sequence[Meeting],
    left_out: Sequence[LeftOut],
    day: dt.date,
) -> None:
    """Everything is made before anything is written."""
    if not meetings and not left_out:
        _say(console, "Nothing was written.")
        return
    folder = state.publication.folder
    checked = [(meeting, checked_in(meeting, state, day)) for meeting in meetings]
    sessions = [as_session(meeting, records) for meeting, records in checked if records]
    answers = [
        as_record(meeting, question, state.publication.version)
        for meeting in meetings
        for question in state.questions
        if question.key in meeting.answers
    ]
    reasons = [{"part": item.part, "reason": item.reason} for item in left_out]
    for name, key, entries in (
        (REVIEW_FILE, "records", answers),
        (REVIEW_FILE, "sessions", sessions),
        ("publication.yaml", "left_out", reasons),
    ):
        path = folder / name
        add(path, project.shown(path), key, entries)
    count = sum(len(records) for _, records in checked)
    _say(
        console,
        f"Written: {counted(count, 'part')} checked, {counted(len(answers), 'question')} answered, "
        f"{counted(len(reasons), 'part')} marked as left out.",
    )
