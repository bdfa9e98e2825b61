"""The drafter: a sentence in, its draft out. The table is drafts.yaml."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock
from accessgen.drafting.drafter import Draft, draft_all, draft_one
from accessgen.drafting.guard import alarms
from accessgen.drafting.hard_words import Glossary
from accessgen.drafting.ideas import Idea, ideas
from accessgen.drafting.topic import without_the_topic
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


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("(Taken from A model of working together, Somebody and Others)", ["It says where"]),
        ("This is explained on page 12 of the guide.", ["It sends readers to another place."]),
        ("We follow the Equality Act 2010 in all that we do.", ["It names a law."]),
        ("The 7 steps that are needed 04", ["It looks like a line of a list of contents."]),
        ("Ask the team (they know the building) for the key.", ["“they know the building”"]),
        ("Ask the team (not the office) for the key.", []),
        ("The room is free (from 2 May).", []),
        ("Bring warm clothes and lunch.", []),
    ],
)
def test_what_may_be_left_out_is_marked_and_stays(source: str, says: list[str]) -> None:
    (found,) = draft_all([idea(source)], Glossary([]))
    assert len(found.leave) == len(says)
    assert all(part in reason for part, reason in zip(says, found.leave, strict=True))
    assert not alarms(source, " ".join(found.sentences))


def test_a_word_in_single_quotation_marks_is_not_swapped() -> None:
    source = "Send 'call outs' to people, don't wait."
    assert drafted(source).sentences == ("Send 'call outs' to people, do not wait.",)


def test_a_line_of_don_ts_says_the_opposite_by_itself() -> None:
    found = draft_one(idea("Rely on people to come to you.", under="Don'ts"))
    assert "It stands under “Don'ts”. Say “Do not”, or the row says the opposite." in found.checks
    said = draft_one(idea("Do not rely on people to come to you.", under="Don'ts"))
    assert not any("stands under" in check for check in said.checks)


def test_the_heading_over_don_ts_is_known_until_the_next() -> None:
    texts = (
        ("Don'ts", Kind.PARAGRAPH), ("- Rely on luck, and wait for people.", Kind.PARAGRAPH),
        ("Do's", Kind.PARAGRAPH), ("Ask people what they need first.", Kind.PARAGRAPH),
    )  # fmt: skip
    place = Position("standard.md", 1)
    found = list(ideas([SourceBlock(f"b{n}", k, t, place) for n, (t, k) in enumerate(texts)]))
    assert [(item.source, item.under) for item in found if " " in item.source] == [
        ("Rely on luck, and wait for people.", "Don'ts"),
        ("Ask people what they need first.", ""),
    ]


def test_the_picture_of_the_whole_booklet_is_offered_last() -> None:
    def suggest(words: str) -> list[str]:
        return ["co-production", *(word for word in words.split() if word == "tea")]

    texts = ["we meet"] * 6
    offered = without_the_topic(suggest, texts)
    assert list(offered("drink tea")) == ["tea", "co-production"]
    assert list(offered("we meet")) == ["co-production"]
    assert list(without_the_topic(suggest, texts[:2])("drink tea")) == ["co-production", "tea"]
