"""The drafter: a sentence in, its draft out. The table is drafts.yaml."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.drafting.drafter import Draft, draft_one
from accessgen.drafting.guard import alarms
from accessgen.drafting.ideas import Idea
from accessgen.errors import Position
from accessgen.sources import load_yaml, read_text

TABLE = Path(__file__).with_name("drafts.yaml")
CASES = load_yaml(read_text(TABLE, TABLE.name), TABLE.name)


def idea(source: str, **changes: object) -> Idea:
    return Idea("x.1", "x", source, Position("standard.md", 1), **changes)  # type: ignore[arg-type]


def drafted(source: str, undone: frozenset[int] = frozenset()) -> Draft:
    return draft_one(idea(source), undone=undone)


@pytest.mark.parametrize("source", CASES["changed"])
def test_changed(source: str) -> None:
    assert list(drafted(source).sentences) == list(CASES["changed"][source])


@pytest.mark.parametrize("source", CASES["left as it is"])
def test_left_as_it_is(source: str) -> None:
    assert drafted(source).sentences == (source,)


@pytest.mark.parametrize("source", CASES["offered"])
def test_offered(source: str) -> None:
    found = drafted(source)
    assert found.sentences == (source,)
    assert [f"{o.words}: {o.plainer}" for o in found.offers] == list(CASES["offered"][source])


@pytest.mark.parametrize("source", CASES["checked"])
def test_checked(source: str) -> None:
    assert CASES["checked"][source] in drafted(source).checks


def test_somebody_s_own_words_are_left_alone() -> None:
    said = "I don't like it, and I said so to 3 people, because it's wrong."
    found = draft_one(idea(said, quoted=True))
    assert found.sentences == (said,)
    assert found.checks[0].startswith("These are somebody's own words.")
    assert found.changes == ()


def test_one_change_is_undone_and_the_others_stay() -> None:
    source = "Don't utilise it, because it is old, and we can give you a new one on Monday."
    numbers = {change.told: change.number for change in drafted(source).changes}
    number = numbers["“Don't” is now “Do not” (written in full)"]
    found = drafted(source, frozenset({number}))
    assert " ".join(found.sentences).startswith("Don't use it")
    assert [c.undone for c in found.changes if c.number == number] == ["undone by a person"]


# ---------------------------------------------------------------- properties

WORDS = st.sampled_from(
    [
        "we",
        "they",
        "you",
        "people",
        "nobody",
        "Nadia",
        "the",
        "group",
        "a",
        "nurse",
        "ask",
        "write",
        "use",
        "utilise",
        "come",
        "can",
        "cannot",
        "is",
        "are",
        "not",
        "never",
        "don't",
        "can't",
        "it's",
        "3",
        "two",
        "50%",
        "14:30",
        "£5",
        "tea",
        "cake",
        "and,",
        "but",
        "so",
        "because",
        "if",
        "when",
        "who",
        "that",
        "so",
        "that",
        ",",
        ";",
        ":",
        "and",
        "but",
        "NHS",
        "Alder",
        "Hall",
        "meeting",
        "plan",
        "(we",
        "can",
        "help)",
        "without",
        "10th",
        "May",
        "2026",
    ]
)
TEXTS = st.lists(WORDS, min_size=3, max_size=28).map(lambda words: " ".join(words) + ".")
BOOKLET = Path("content/guidance-booklet/standard.md").read_text()
REAL = st.sampled_from(
    [
        line
        for line in re.split(r"(?<=[.!?])\s+", BOOKLET)
        if re.fullmatch(r"[A-Z][^{}|:#\n]+\.", line)
    ]
)


@given(TEXTS | REAL)
def test_undoing_everything_gives_the_source_back(source: str) -> None:
    numbers = frozenset(change.number for change in drafted(source).changes)
    assert drafted(source, numbers).sentences == (source,)


@given(TEXTS | REAL)
def test_nothing_is_lost_or_added(source: str) -> None:
    assert alarms(source, " ".join(drafted(source).sentences)) == ()


@given(TEXTS, st.data())
def test_any_choice_of_undone_changes_passes_the_guard(source: str, data: st.DataObject) -> None:
    numbers = [change.number for change in drafted(source).changes]
    undone = frozenset(data.draw(st.sets(st.sampled_from(numbers)))) if numbers else frozenset()
    found = drafted(source, undone)
    assert {c.number for c in found.changes if c.undone == "undone by a person"} == undone
    assert alarms(source, " ".join(found.sentences)) == ()
