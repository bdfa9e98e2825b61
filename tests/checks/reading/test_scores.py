"""Scores of passages counted by hand, and what is done to a text before it is counted."""

from __future__ import annotations

import socket

import pytest

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.prose import Prose, Sentence, prepared
from accessgen.checks.reading.scores import hard_words, scores, syllables

PLACE = Place()


def block(text: str, kind: Kind = Kind.PARAGRAPH, level: int = 0) -> Block:
    return Block(kind, text, PLACE, level)


def prose(*texts: str) -> tuple[Sentence, ...]:
    return Prose(block(text) for text in texts).sentences


# Counted by hand: words, sentences, syllables, words of three or more syllables.
CAT = ("The cat sat on the mat. The dog ran after it.", 11, 2, 12, 0)
GROUP = ("We organise a meeting. The community decides together.", 8, 2, 17, 3)


@pytest.mark.parametrize(("text", "words", "count", "beats", "long"), [CAT, GROUP])
def test_formulas_equal_the_hand_count(
    text: str, words: int, count: int, beats: int, long: int
) -> None:
    found = scores(prose(text))
    assert (found.counted, found.given) == (count, count)
    assert found.flesch == pytest.approx(206.835 - 1.015 * words / count - 84.6 * beats / words)
    assert found.flesch_kincaid == pytest.approx(
        0.39 * words / count + 11.8 * beats / words - 15.59
    )
    assert found.smog is None
    many = scores(prose(*[text] * 15))
    assert many.given == 30
    assert many.smog == pytest.approx(1.043 * (30 * long / count) ** 0.5 + 3.1291)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("organisation", 5),
        ("organised", 3),
        ("colour", 2),
        ("behaviour", 3),
        ("theatre", 3),
        ("programme", 2),
        ("paediatric", 4),
        ("counselling", 3),
        ("analyse", 3),
        ("NHS", 3),
        ("GP", 2),
        ("BSL", 3),
        ("WWW", 9),
        ("hour", 2),
        ("wise", 1),
    ],
)
def test_uk_words_and_short_forms(word: str, count: int) -> None:
    assert syllables(word) == min(count, 6)


def test_each_block_is_split_by_itself() -> None:
    found = prose("Tell us what you need", "Tell us when you can come", "Phone:", "Ask us now.")
    assert [len(sentence.words) for sentence in found] == [5, 6, 3]


def test_headings_contents_and_cells_are_left_out() -> None:
    blocks = [
        block("A heading of five words", Kind.HEADING, 2),
        block("An entry in the contents", Kind.CONTENTS),
        block("A cell in a table", Kind.CELL),
        block("This is what is read."),
    ]
    assert [sentence.text for sentence in Prose(blocks).sentences] == ["This is what is read."]


def test_textstat_sees_plain_sentences_only() -> None:
    text = "We meet at 9 a.m. on Friday, i.e. soon! Go to www.example.org. It costs £3.50 a day."
    assert prepared(prose(text)) == "We meet at 9 am on Friday ie soon. It costs 350 a day."
    assert scores(prose(text)).counted == 2


def test_sections_begin_at_headings_of_the_first_two_levels() -> None:
    blocks = [
        block("Before any heading at all."),
        block("One", Kind.HEADING, 2),
        block("Some words stand here."),
        block("Deeper", Kind.HEADING, 3),
        block("More words stand here."),
        block("Two", Kind.HEADING, 2),
    ]
    found = [(section.title, len(section.sentences)) for section in Prose(blocks).sections]
    assert found == [("", 1), ("One", 2)]


def test_hard_words_leave_names_and_easy_words_out() -> None:
    text = "The facilitation was by Amelia. Facilitation is easy on another afternoon."
    assert hard_words(prose(text)) == {"facilitation": 2}


def test_no_network_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert scores(prose(CAT[0])).given == 2
