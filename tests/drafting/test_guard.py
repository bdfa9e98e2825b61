"""What a draft must not lose or add."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.drafting.guard import alarms

SAME = [
    ("Two of us don't come at 14:30.", "2 of us do not come at 2:30pm."),
    ("50% came.", "Half came."),
    ("20% of us came.", "1 in 5 of us came."),
    ("We met on 10th Nov 2026.", "We met on Tuesday 10 November 2026."),
    ("Bring 1,000 leaflets.", "Bring 1000 leaflets."),
    ("We can't, so ask Ruth.", "We cannot. So ask Ruth."),
    ("It is at noon.", "It is at midday."),
]
LOST = [
    ("It costs £3.50.", "It costs money.", "The number “3.5” is lost."),
    ("You cannot come in.", "You can come in.", "The negation “not” is lost."),
    ("Come without a coat.", "Come with a coat.", "The negation “without” is lost."),
    ("Ask Nadia for help.", "Ask for help.", "The name “Nadia” is lost."),
    ("Write to a@b.example.", "Write to us.", "The address “a@b.example” is lost."),
    ("Come on 3 May.", "Come in spring.", "The date “3 May” is lost."),
    ("Come at 3pm.", "Come later.", "The time “15:00” is lost."),
    ("Use NSUN now.", "Use it now.", "The name “NSUN” is lost."),
]
ADDED = [
    ("Bring food.", "Bring 3 cakes.", "The number “3” was added."),
    ("Come in.", "Do not come in.", "The negation “not” was added."),
    ("Ask the nurse for help.", "Ask the nurse Ruth for help.", "The name “Ruth” was added."),
    ("We met 5 people.", "We met 5 people. All 5 people came.", "The number “5” was added."),
]


@pytest.mark.parametrize(("source", "draft"), SAME)
def test_the_same_in_other_words(source: str, draft: str) -> None:
    assert alarms(source, draft) == ()


@pytest.mark.parametrize(("source", "draft", "told"), LOST + ADDED)
def test_each_loss_and_each_addition_is_named(source: str, draft: str, told: str) -> None:
    assert told in [str(alarm) for alarm in alarms(source, draft)]


FILL = st.lists(
    st.sampled_from(
        ["we", "use", "the", "hall", "and", "a", "quiet", "room", "with", "tea", "for", "all"]
    )
)
FACTS = st.sampled_from(
    ["7", "not", "never", "cannot", "without", "Nadia", "NSUN", "3pm", "1,200", "40%"]
)


@given(FILL, FACTS, FILL)
def test_no_fact_vanishes_wherever_it_stands(
    before: list[str], fact: str, after: list[str]
) -> None:
    source = " ".join(["There", *before, fact, *after]) + "."
    without = " ".join(["There", *before, *after]) + "."
    assert [alarm.lost for alarm in alarms(source, without)] == [True]
    assert [alarm.lost for alarm in alarms(without, source)] == [False]
    assert alarms(source, source) == ()
