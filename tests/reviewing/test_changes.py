"""What counts as a change of a checked part, for any words at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock
from accessgen.checks.sourced_changes import change
from accessgen.checks.sourced_told import belongs_to, same
from accessgen.errors import Position

WORD = st.text("abcdefghij", min_size=1, max_size=6)
LINE = st.lists(WORD, min_size=1, max_size=8)
TEXT = st.lists(LINE, min_size=1, max_size=5)


def lines(text: list[list[str]]) -> tuple[str, ...]:
    return tuple(" ".join(line) for line in text)


@given(TEXT, st.data())
def test_any_edit_of_a_word_is_found_and_shown(text: list[list[str]], data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(text) - 1))
    place = data.draw(st.integers(0, len(text[row]) - 1))
    edited = [list(line) for line in text]
    edited[row][place] = "Z" + edited[row][place]
    assert not same(lines(text), lines(edited))
    assert edited[row][place] in change(lines(text), lines(edited))


@given(TEXT, st.randoms())
def test_moving_a_block_is_no_change(text: list[list[str]], random) -> None:  # type: ignore[no-untyped-def]
    moved = list(text)
    random.shuffle(moved)
    assert same(lines(text), lines(moved))
    assert change(lines(text), lines(moved)) == ""


def test_what_was_taken_out_and_what_is_new() -> None:
    assert change(["We meet at ten."], []) == "Taken out: “We meet at ten.”"
    assert change([], ["We meet at ten."]) == "New: “We meet at ten.”"


def test_the_nearest_part_that_is_told_has_the_block() -> None:
    block = SourceBlock("", Kind.PARAGRAPH, "Hello", Position("a"), parts=("top", "box", "lead"))
    assert belongs_to(block, {"top", "lead"}) == "lead"
    assert belongs_to(block, {"top"}) == "top"
    assert belongs_to(block, set()) == ""
