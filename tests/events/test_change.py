"""What has changed between two versions of an event, and the notice that says so."""

from __future__ import annotations

import shutil

import pytest

from accessgen.errors import SourceErrors
from accessgen.events import Comparison, Event, compare, note_changes, raise_version, read_event
from accessgen.sources import load_yaml
from tests.events.test_beside import FORMS
from tests.support.docx_text import lines
from tests.support.program import ROOT
from tests.support.project import Ended, SmallProject

EVENT = """\
title: Tea
way: in person
place: Alder Hall, Riverside
getting_there:
  address: Alder Hall, 4 Mill Lane, ZZ1 2ZZ
days:
  - date: Wednesday 21 April 2027
    doors_open: 10am
    start: 10:30am
    end: 2pm
contact:
  name: The Riverside team
  phone: 01632 960124
bring:
  food:
    text: There is cake.
changes: []   # leave it empty at first
"""


def event(text: str) -> Event:
    return read_event(load_yaml(text, "event.yaml"), "event.yaml")


def changed(*swaps: tuple[str, str]) -> Comparison:
    new = EVENT
    for old, other in swaps:
        assert old in new
        new = new.replace(old, other)
    return compare(event(EVENT), event(new))


@pytest.mark.parametrize(
    ("old", "new", "was", "now"),
    [
        (
            "Wednesday 21 April 2027",
            "Thursday 22 April 2027",
            "The date was Wednesday 21 April 2027.",
            "The date is Thursday 22 April 2027.",
        ),
        (
            "end: 2pm",
            "end: 3pm",
            "The times were 10:30am to 2pm. The doors open at 10am.",
            "The times are 10:30am to 3pm. The doors open at 10am.",
        ),
        (
            "place: Alder Hall, Riverside",
            "place: Ferry House",
            "The place was Alder Hall, Riverside.",
            "The place is Ferry House. Address: Alder Hall, 4 Mill Lane, ZZ1 2ZZ",
        ),
        (
            "phone: 01632 960124",
            "phone: 01632 960125",
            "Our phone number was 01632 960124.",
            "Our phone number is 01632 960125.",
        ),
    ],
)
def test_a_change_in_words(old: str, new: str, was: str, now: str) -> None:
    (found,) = changed((old, new)).changes
    assert (found.was, found.now) == (was, now)


def test_what_stays_the_same_is_said_once() -> None:
    found = changed(("21 April", "28 April"), ("end: 2pm", "end: 3pm"))
    assert [change.same for change in found.changes] == [
        "The place and the way to take part stay the same.",
        "",
    ]


def test_a_new_address_alone_is_told() -> None:
    (found,) = changed(("4 Mill Lane", "6 Mill Lane")).changes
    assert found.now.endswith("Address: Alder Hall, 6 Mill Lane, ZZ1 2ZZ")


def test_what_nobody_plans_the_day_by_is_named_for_the_organiser() -> None:
    found = changed(("There is cake.", "There is fruit."))
    assert (found.changes, found.others) == ((), ("bring",))


def test_the_same_event_has_not_changed() -> None:
    assert compare(event(EVENT), event(EVENT)) == Comparison(
        (), ("the date", "the times", "the place", "the way to take part", "our phone number"), ()
    )


def test_changes_are_written_into_the_list_and_all_else_is_kept() -> None:
    found = changed(("21 April", "28 April"))
    noted = note_changes(EVENT, "event.yaml", found.changes)
    assert noted.startswith(EVENT.removesuffix("changes: []   # leave it empty at first\n"))
    assert noted.endswith(
        "changes:    # leave it empty at first\n"
        '  - was: "The date was Wednesday 21 April 2027."\n'
        '    now: "The date is Wednesday 28 April 2027."\n'
        "    # why: Why did it change? Say it plainly.\n"
        '    same: "The times and the place stay the same."\n'
        "    # do: What do people have to do now?\n"
        '    easy: "The date has changed."\n'
        '    picture: "date"\n'
    )
    assert event(noted).changes == found.changes
    assert note_changes(noted, "event.yaml", found.changes) == noted


def test_a_second_change_stands_before_the_first() -> None:
    once = note_changes(EVENT, "event.yaml", changed(("21 April", "28 April")).changes)
    twice = note_changes(once, "event.yaml", changed(("2pm", "3pm")).changes)
    assert [change.easy for change in event(twice).changes] == [
        "The times have changed.",
        "The date has changed.",
    ]


def test_an_event_without_the_list_gets_one() -> None:
    bare = EVENT[: EVENT.index("changes:")]
    found = changed(("21 April", "28 April")).changes
    assert event(note_changes(bare, "event.yaml", found)).changes == found


def test_a_list_in_brackets_is_not_guessed_at() -> None:
    flow = EVENT.replace("changes: []", "changes: [{was: A., now: B.}]")
    with pytest.raises(SourceErrors, match="stands in brackets"):
        note_changes(flow, "event.yaml", changed(("2pm", "3pm")).changes)


@pytest.mark.parametrize(("old", "new"), [('"1.0"', '"1.1"'), ("3", "4"), ("2027-9", "2027-10")])
def test_versions_go_up(old: str, new: str) -> None:
    text = f"title: T\nversion: {old}   # of the pack\n"
    assert raise_version(text, "p.yaml") == (text.replace(old, new), new.strip('"'))


def test_a_version_without_a_number_is_the_authors_to_raise() -> None:
    with pytest.raises(SourceErrors, match="ends in no number"):
        raise_version("version: final\n", "p.yaml")


@pytest.fixture
def pack(project: SmallProject) -> SmallProject:
    """The toolkit's event pack with another place, and its event.yaml from before that."""
    for name in ("event-pack", "data", *FORMS):
        shutil.copytree(ROOT / "content" / name, project.root / "content" / name)
    shutil.copy(project.root / "content/event-pack/event.yaml", project.root / "before.yaml")
    project.change(
        "content/event-pack/event.yaml", "Alder Hall, Riverside", "Ferry House, Riverside"
    )
    return project


def change(pack: SmallProject, *more: str) -> Ended:
    before = ("--before", str(pack.root / "before.yaml"), "--date", "2027-03-30")
    return pack.run("event", "change", "event-pack", "--project", str(pack.root), *before, *more)


def test_a_notice_in_every_edition(pack: SmallProject) -> None:
    why = ("--why", "The lift is broken.", "--do", "Please come to Ferry House.")
    ended = change(pack, *why, "--easy", "Please come to Ferry House.")
    assert ended.code == 0, ended.out + ended.err
    assert "Old: The place was Alder Hall, Riverside." in ended.out
    for edition in ("standard", "large-print", "easy-read"):
        file = pack.root / f"out/{edition}/event-pack-change-{edition}.docx"
        words = "\n".join(lines(file.read_bytes())).replace("\u00a0", " ")
        assert "The place was Alder Hall, Riverside." in words
        assert "The place is Ferry House, Riverside." in words
        assert "Please come to Ferry House." in words
        assert file.with_suffix(".pdf").is_file()
    text = (pack.root / "content/event-pack/publication.yaml").read_text(encoding="utf-8")
    assert 'version: "1.1"' in text


def test_nothing_is_written_twice_and_nothing_for_nothing(pack: SmallProject) -> None:
    assert change(pack, "--only-write").code == 0
    again = change(pack, "--only-write")
    assert (again.code, "already says all of this" in again.err) == (2, True)
    shutil.copy(pack.root / "content/event-pack/event.yaml", pack.root / "before.yaml")
    same = change(pack, "--only-write")
    assert (same.code, "has changed" in same.err) == (2, True)
