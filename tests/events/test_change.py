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


def test_what_is_not_told_in_words_is_named_for_the_organiser() -> None:
    found = changed(("way: in person", "way: in person\nstrapline: Tea and cake"))
    assert (found.changes, found.others) == ((), ("strapline",))


MORE = """\
programme:
      - {start: 10:30am, end: 11am, title: Welcome, easy: We say hello.}
      - {start: 11am, end: 11:15am, title: Break, rest: true}
      - {start: 11:15am, end: 12pm, title: Talk}
      - {start: 12pm, end: 1pm, title: Lunch, rest: true}
"""
WHOLE = (
    EVENT.replace("    end: 2pm\n", f"    end: 2pm\n    {MORE}")
    + """\
join:
  open_from: 10:15am
  video: {link: "https://video.riverside.example/a", say: video.riverside.example/a}
  phone: {number: 01632 960155, pin: 482 913}
quiet: {text: The quiet room is upstairs., easy: There is a quiet room.}
money: {how: {text: Give us your tickets., paid_by: 1 week after}}
dates:
  - {when: 10 working days before, what: Tell us that you come.}
"""
)
LINK = '{link: "https://video.riverside.example/a", say: video.riverside.example/a}'
JOIN = WHOLE[WHOLE.index("join:") : WHOLE.index("quiet:")]
GONE = "This is not in the programme any more."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("      - {start: 11:15am, end: 12pm, title: Talk}\n", "", [
            ("11:15am to midday: Talk", GONE)
        ]),
        ("start: 10:30am, end: 11am", "start: 10:40am, end: 11am", [
            ("10:30am to 11am: Welcome", "10:40am to 11am: Welcome")
        ]),
        (MORE, "programme: []\n", [
            ("The programme was as in your old pack.",
             "Your new pack has the programme as it is now.")
        ]),
        (LINK, LINK.replace("/a", "/b"), [
            ("The video link was video.riverside.example/a.",
             "The video link is video.riverside.example/b.")
        ]),
        (JOIN, "", [
            ("The video link was video.riverside.example/a.",
             "You cannot join by video any more."),
            ("The number to join by phone was 01632 960155, with the PIN 482 913.",
             "You cannot join by phone any more."),
        ]),
        ("    start: 10:30am\n    end: 2pm\n", "", [
            ("The times were 10:30am to 2pm. The doors open at 10am.",
             "The pack does not say the times any more.")
        ]),
        ("upstairs", "beside the hall", [
            ("The quiet room is upstairs.", "The quiet room is beside the hall.")
        ]),
        ("paid_by: 1 week after", "paid_by: 2 days after", [
            ("By Wednesday 28 April 2027.", "By Friday 23 April 2027.")
        ]),
        ("when: 10 working", "when: 9 working", [
            ("Wednesday 7 April 2027: Tell us that you come.",
             "Thursday 8 April 2027: Tell us that you come.")
        ]),
        ("    end: 2pm\n", "    end: 2pm\n  - {date: Thursday 22 April 2027}\n", [
            ("This was not in the days.", "Thursday 22 April 2027: Tea"),
            ("By Wednesday 28 April 2027.", "By Thursday 29 April 2027."),
        ]),
    ],
)  # fmt: skip
def test_every_kind_of_field_is_told_old_and_new(
    old: str, new: str, told: list[tuple[str, str]]
) -> None:
    before = WHOLE.replace(f"    {MORE}", "") if "22 April" in new else WHOLE
    assert old in before
    found = compare(event(before), event(before.replace(old, new, 1)))
    assert [(change.was, change.now) for change in found.changes] == told
    assert found.changes[0].same and not found.others


def test_what_does_not_fit_on_a_page_is_told_in_the_new_pack() -> None:
    swaps = (("21 April", "28 April"), ("2pm", "3pm"), ("place: Alder", "place: Ferry"))
    found = changed(*swaps, ("960124", "960125"), ("cake", "fruit"))
    assert len(found.changes) == 3
    assert found.changes[2].now.startswith("Some smaller things have changed too.")


def test_easy_read_is_told_even_if_its_own_words_are_still_true() -> None:
    (quiet,) = compare(event(WHOLE), event(WHOLE.replace("upstairs", "here"))).changes
    assert quiet.easy_now == "Something about the quiet space has changed. Ask us."


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
        '    picture: "date-2027-04-21"\n'
        '    picture_now: "date-2027-04-28"\n'
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
