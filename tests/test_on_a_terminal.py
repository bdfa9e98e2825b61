"""Commands that ask, on a real terminal: what people type, what they see, what is written."""

from __future__ import annotations

import datetime as dt

from accessgen.sources import load_yaml, read_text
from tests.support.project import Ended, SmallProject
from tests.support.terminal import on_terminal

REVIEW = "content/good/review.yaml"
WHO = ["The Tuesday Group", "self-advocates", "10 November 2026", "5 people"]
"""Answers to the questions that are asked once."""
NOT_TRIED = ["n", "n", "n"]
"""Readers have tried none of the three editions (rule W02)."""
STOP = "\x04"  # Ctrl and D: nobody types any more


def review(project: SmallProject, *args: str, typed: list[str]) -> Ended:
    return on_terminal(project.root, ["review", "good", "--today", "2026-12-31", *args], typed)


def test_part_by_part_and_a_day_that_cannot_be_right_is_asked_again(project: SmallProject) -> None:
    days = ["last Tuesday", "Monday 10 November 2026", "1 January 2027", "10 November 2026"]
    words = ["They said: we like to talk.", "", "Good.", "q"]
    typed = [*WHO[:2], *days, WHO[3], *words, "y", *NOT_TRIED, "They liked it.", "n"]
    ended = review(project, typed=typed)
    assert ended.code == 0
    assert "On which day? [2026-12-31]\n> " in ended.out
    assert "“last Tuesday” is not a date that can be read." in ended.out
    assert "The weekday does not fit: 10 November 2026 is a Tuesday." in ended.out
    assert "1 January 2027 is still to come." in ended.out
    assert "Written: 2 parts checked, 1 question answered, 0 parts marked" in ended.out
    node = load_yaml(read_text(project.root / REVIEW, REVIEW), REVIEW)
    (session,) = node["sessions"]  # type: ignore[index]
    assert session["date"] == dt.date(2026, 11, 10)
    assert [part["said"] for part in session["parts"]] == ["They said: we like to talk.", "Good."]
    assert session["said"] == "They liked it."


def test_a_group_says_it_once_and_never_before_the_change_that_it_checks(
    project: SmallProject,
) -> None:
    ended = review(
        project, "--group", typed=[*WHO, "They knew where to go.", "y", *NOT_TRIED, "n", "n"]
    )
    assert "Written: 4 parts checked, 0 questions answered" in ended.out
    project.change("content/good/standard.md", "meet people", "make friends")
    days = ["9 November 2026", "11 November 2026"]
    again = [*WHO[:2], *days, WHO[3], "Still true.", "n", *NOT_TRIED, "Good.", "n"]
    ended = review(project, "--only", "why-text", typed=again)
    assert "To go through: 1." in ended.out
    assert "Nobody can have checked the change before that day." in ended.out
    assert "Written: 1 part checked" in ended.out


def test_who_stops_halfway_has_written_nothing(project: SmallProject) -> None:
    ended = review(project, typed=[*WHO, "Good.", STOP])
    assert ended.code == 2
    assert "Stopped. Nothing was written." in ended.out
    assert not (project.root / REVIEW).exists()


def test_a_group_that_did_not_see_all_of_it_can_say_what_is_left_out(project: SmallProject) -> None:
    project.change("content/good/easy-read.md", ' for="contact"', "")
    project.change("content/good/easy-read.md", ' for="contact"', "")
    ended = review(
        project, "--group", typed=[*WHO, "Good.", "n", "n", *NOT_TRIED, "y", "It is said above."]
    )
    assert "Then leave out --group, and say part by part what they checked." in ended.out
    assert "Go through 1 part that Easy Read does not tell?" in ended.out
    assert "Written: 0 parts checked, 0 questions answered, 1 part marked as left out." in ended.out
    text = (project.root / "content/good/publication.yaml").read_text()
    assert "left_out:\n  - part: contact\n    reason: It is said above.\n" in text
    assert not (project.root / REVIEW).exists()


EVENT = [
    *("Tea and talk", "an afternoon with tea", "on the moon", "Hybrid", "Alder Hall"),
    *("many", "20", "it is free", "21/4/27", "Wednesday 21 April 2027"),
    *("2", "2pm", "2:15pm", "4pm", "4:30pm"),
    *("Alder Hall Group", "01632 960123", "07700 900123", "hello@riverside.example"),
]


def test_a_new_event_is_asked_for(project: SmallProject) -> None:
    ended = on_terminal(project.root, ["new", "event", "--date", "2026-11-16"], EVENT)
    assert ended.code == 0
    assert "“on the moon” is none of the three." in ended.out
    assert "“many” is no number." in ended.out
    assert "Written: content/tea-and-talk/event.yaml" in ended.out
    name = "content/tea-and-talk/event.yaml"
    node = load_yaml(read_text(project.root / name, name), name)
    assert node["way"] == "hybrid"  # type: ignore[index]
    assert node["days"][0]["date"] == "Wednesday 21 April 2027"  # type: ignore[index]
    assert node["contact"]["relay"] == "18001 01632 960123"  # type: ignore[index]
