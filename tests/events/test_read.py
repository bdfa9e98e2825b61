"""event.yaml to an Event: what is accepted, and what is said of each mistake."""

from __future__ import annotations

import datetime as dt

import pytest

from accessgen.errors import SourceErrors
from accessgen.events import Event, as_data, read_event, read_series
from accessgen.sources import load_yaml, read_text
from tests.support.program import ROOT

FULL = ROOT / "content" / "event-pack" / "event.yaml"
DAY = """\
title: Tea
days:
  - date: Wednesday 21 April 2027
    start: 10:30am
    end: 2pm
"""


def event(text: str) -> Event:
    return read_event(load_yaml(text, "event.yaml"), "event.yaml")


def mistakes(text: str) -> str:
    with pytest.raises(SourceErrors) as found:
        event(text)
    return str(found.value)


def test_a_title_is_enough() -> None:
    assert event("title: Tea\n").title == "Tea"
    assert event("title: Tea\nwhy:\nvenue:\n  lift:\npeople:\n").people == ()


def test_the_complete_event_is_read_whole() -> None:
    found = read_event(load_yaml(read_text(FULL, "event.yaml"), "event.yaml"), "event.yaml")
    assert found.first_day == dt.date(2027, 4, 21)
    assert found.days[0].programme[5].title == "Lunch"
    assert found.in_person and not found.remote
    data = as_data(found)
    assert data["venue"]["lift"]["name"] == "Lift"
    assert data["days"][0]["programme"][5]["start"] == "12:15"
    assert sum("question" in tick for group in data["checklist"].values() if isinstance(group, dict)
               for tick in group.values() if isinstance(tick, dict)) == 26  # fmt: skip


@pytest.mark.parametrize(
    ("added", "place", "says"),
    [
        ("palce: Hall\n", 6, 'The key "palce" is unknown here.\n    Did you mean "place"?'),
        ("way: by bus\n", 6, "“by bus” is not one of: in person, online, hybrid."),
        ("people_expected: many\n", 6, "Here a whole number is needed."),
        ("days_: x\ntitle_: y\n", 7, '"title_" is unknown'),
        ("why: because\n", 6, "“because” needs a name in front"),
        ("people: Bev\n", 6, "Here a list is needed."),
        ("people:\n  - role: Nurse\n", 7, '"name" is missing.'),
        ("why: {easy: We talk.}\n", 6, 'There are Easy Read words here, but "text" is missing.'),
        ("checklist: {place: {light: maybe}}\n", 6, "begins with neither yes nor no"),
        ("support: {papers: {by: 2027-04-22}}\n", 6, "Thursday 22 April 2027 is not before the"),
        ("join: {test: {date: 2027-04-21}}\n", 6, "is not before the event"),
        ("dates:\n  - {when: 1 day after, what: Rest.}\n", 7, "is after the event"),
        ("after: {thank_you: {text: Hi., by: 2027-04-20}}\n", 6, "is before the event ends"),
        ("money: {how: {paid_by: 2027-04-20}}\n", 6, "is before the event"),
        ("place: [one, two]\n", 6, "Here one value is needed, not several."),
    ],
)
def test_mistakes_are_told_with_their_line(added: str, place: int, says: str) -> None:
    told = mistakes(DAY + added)
    assert says in told
    assert f"event.yaml:{place}:" in told


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        ("Wednesday", "Friday", 3, "The weekday does not fit: 21 April 2027 is a Wednesday."),
        ("2pm", "10am", 5, "At 10am it ends, but at 10:30am it starts."),
        ("2pm", "10.30", 5, "10.30 is read as a number"),
        ("2pm", "2:00", 5, "can be in the morning or in the afternoon"),
        ("    end", "    doors_open: 11am\n    end", 4, "but at 11am the doors open"),
    ],
)
def test_days_have_to_agree(old: str, new: str, place: int, says: str) -> None:
    told = mistakes(DAY.replace(old, new))
    assert says in told
    assert f"event.yaml:{place}:" in told


@pytest.mark.parametrize(
    ("parts", "place", "says"),
    [
        ("{start: 11am, end: 11am, title: A}", 9, "“A” ends before it starts."),
        ("{start: 9am, end: 11am, title: A}", 9, "starts at 9am, before the doors open"),
        ("{start: 1pm, end: 5pm, title: A}", 9, "ends at 5pm, when all is over"),
        (
            "{start: 11am, end: midday, title: A}\n      - {start: 11:30am, end: 1pm, title: B}",
            10,
            "“B” starts before “A” ends.",
        ),
        ("{start: 11am, title: A}", 9, '"end" is missing.'),
    ],
)
def test_the_programme_stays_inside_the_day(parts: str, place: int, says: str) -> None:
    doors = "    doors_open: 10am\n    room_free_until: 3pm\n"
    told = mistakes(f"{DAY}{doors}    programme:\n      - {parts}\n")
    assert says in told
    assert f"event.yaml:{place}:" in told


def test_all_mistakes_are_told_at_once() -> None:
    told = mistakes(DAY.replace("2pm", "soon") + "way: x\ncots: nothing\npeople_expected: 0\n")
    assert told.count("event.yaml:") == 4


def test_dates_can_be_counted_from_the_event() -> None:
    found = event(DAY + "support: {papers: {by: 10 working days before}}\n")
    assert found.support and found.support.papers
    assert found.support.papers.by == dt.date(2027, 4, 7)


def test_a_date_that_counts_from_an_unknown_day_is_not_known() -> None:
    found = event("title: Tea\nsupport: {papers: {by: 10 working days before}}\n")
    assert found.support and found.support.papers and found.support.papers.by is None


# ------------------------------------------------------------------- repeated events

MONTHLY = DAY + "repeat: [Wednesday 12 May 2027, Wednesday 9 June 2027]\n"


def test_a_repeated_event_is_an_event_for_each_date() -> None:
    text = MONTHLY + "support: {papers: {by: 10 working days before}}\n"
    series = read_series(load_yaml(text, "event.yaml"), "event.yaml")
    assert [str(item.first_day) for item in series] == ["2027-04-21", "2027-05-12", "2027-06-09"]
    due = [item.support.papers.by for item in series if item.support and item.support.papers]
    assert [str(day) for day in due] == ["2027-04-07", "2027-04-27", "2027-05-25"]


def test_a_fixed_date_in_a_repeated_event_would_be_wrong_in_all_packs_but_one() -> None:
    told = mistakes(MONTHLY + "support: {papers: {by: 2027-04-01}}\n")
    assert "event.yaml:7: This event is repeated" in told
    assert "20 working days before" in told
