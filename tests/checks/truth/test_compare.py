"""What counts as the same number or name in other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.sourced_compare import new_names, new_numbers, said


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ("Be there at 9:30.", "It starts at 09.30."),
        ("Be there at 10am.", "It starts at 10:00."),
        ("Be there at 1pm.", "It starts at 13:00."),
        ("We pay £25.", "The rate is £25.00 a day."),
        ("1000 people came.", "1,000 people came."),
        ("There are 7 steps.", "We follow seven steps."),
        ("On 4 November", "On the 4th of November"),
        ("No number at all.", ""),
    ],
)
def test_numbers_that_are_the_same(row: str, source: str) -> None:
    assert new_numbers(row, said([source])) == []


@pytest.mark.parametrize(
    ("row", "source", "new"),
    [
        ("Be there at 11.", "It starts at 10.", ["11"]),
        ("Be there at 9.30.", "It starts at 9.", ["9.30"]),
        ("Ring 01632 960124.", "Ring 01632 960123.", ["960124"]),
        ("We pay £25, yes £25.", "We pay.", ["25"]),
        ("In 2027", "In 2026", ["2027"]),
    ],
)
def test_numbers_that_are_new(row: str, source: str, new: list[str]) -> None:
    assert new_numbers(row, said([source])) == new


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ("Ask Ruth.", "Ruth Ambleside leads us."),
        ("This is Ruth’s plan.", "Ruth has a plan."),
        ("Meet us. Bring a coat.", "We meet."),
        ("Do\nListen with care.", "We listen."),
        ("She said: “Come in.” Then I came.", "She asked me in."),
        ("The Anglo-Irish group", "The Irish and Anglo group"),
    ],
)
def test_names_that_are_known(row: str, source: str) -> None:
    assert new_names(row, said([source])) == []


def test_names_that_are_new_come_once_and_in_order() -> None:
    assert new_names("You can ask Samir or Bev. Samir helps Bev.", said(["Ask us."])) == [
        "Samir",
        "Bev",
    ]


@given(st.text(max_size=60))
def test_a_text_says_nothing_new_of_itself(text: str) -> None:
    own = said([text])
    assert new_numbers(text, own) == []
    assert new_names(text, own) == []
