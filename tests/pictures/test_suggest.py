"""What pictures are suggested for a sentence, and why: words in, ideas out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.pictures import PictureLibrary
from accessgen.pictures.suggest import Suggestion, suggest
from accessgen.pictures.wording import forms, tokens
from tests.pictures.conftest import SQUARE, entry

IDEAS = """\
Places:
  stairs:
    words: [stairs, steps]
    opposite: ramp
  ramp:
    words: [ramp]
  home:
    words: [home, house]
    also: [live]
  care-home:
    words: [care home]
Doing:
  train:
    words: [train]
  training:
    words: [training, plan a course]
  plan:
    words: [plan]
  photo:
    words: [photo]
  choose:
    words: [you do not have to]
  "no":
    words: ["no"]
"""
ALL = ("stairs", "ramp", "home", "care-home", "train", "training", "plan", "photo", "choose", "no")


@pytest.fixture
def small(make_library: Callable[..., PictureLibrary]) -> PictureLibrary:
    pictures = "".join(
        entry(f"a-{name}", alt=f"The sign for {name}", idea=f'"{name}"') for name in ALL
    )
    again = entry("another-house", alt="A second house", idea="home")
    return make_library(pictures + again, house__svg=SQUARE, ideas__yaml=IDEAS)


@pytest.mark.parametrize(
    ("words", "ideas"),
    [
        ("We plan.", "plan"),
        ("She planned two plans while planning.", "plan"),
        ("A care home is a home.", "care-home home"),
        ("Your houses", "home"),
        ("You live in a house on a train.", "home train"),
        ("The training helps.", "training"),
        ("The trains are late.", "train"),
        ("Planning a course", "training"),
        ("There are steps.", "stairs"),
        ("There are not any steps.", "ramp"),
        ("Do not take a photo.", "no photo"),
        ("Please don’t take photos.", "no photo"),
        ("You must not plan.", "no plan"),
        ("We have not got a plan.", "plan no"),
        ("Not now, but there is a plan.", "plan"),
        ("You don't have to go home.", "choose home"),
        ("Do not shout.", "no"),
        ("Hello to you.", ""),
        ("", ""),
    ],
)
def test_words_call_ideas(small: PictureLibrary, words: str, ideas: str) -> None:
    found = [item.idea for item in suggest(words, small)]
    assert " ".join(dict.fromkeys(found)) == ideas


def test_a_suggestion_says_what_called_it(small: PictureLibrary) -> None:
    (first, *_) = suggest("Go home, then plan at Home.", small)
    assert first == Suggestion("a-home", "home", first.score, ("home", "Home"))


def test_other_pictures_of_the_idea_fill_the_choice(small: PictureLibrary) -> None:
    found = suggest("My home", small)
    assert [item.picture for item in found] == ["a-home", "another-house"]
    assert found[0].score > found[1].score


def test_as_many_as_are_wanted(small: PictureLibrary) -> None:
    words = "A home, a plan, a train, a ramp, a photo"
    assert [len(suggest(words, small, count)) for count in (1, 2, 5)] == [1, 2, 5]


def test_an_idea_without_a_picture_is_left_out(make_library: Callable[..., PictureLibrary]) -> None:
    library = make_library(
        entry(idea="home"), house__svg=SQUARE, ideas__yaml=IDEAS.replace("    opposite: ramp\n", "")
    )
    assert [item.picture for item in suggest("We plan a home.", library)] == ["house"]


@pytest.mark.parametrize(
    ("word", "some"),
    [
        ("plan", {"plan", "plans", "planned", "planning"}),
        ("share", {"share", "shares", "shared", "sharing"}),
        ("reply", {"reply", "replies", "replied", "replying"}),
        ("catch", {"catch", "catches", "catching"}),
        ("show", {"show", "shows", "showing", "showed"}),
        ("am", {"am"}),
    ],
)
def test_simple_forms(word: str, some: set[str]) -> None:
    assert some <= forms(word)


def test_late_is_not_later() -> None:
    assert "later" not in forms("late")


def test_short_forms_become_two_words() -> None:
    found = [token.word for token in tokens("You can’t and don't, Bev’s sister cannot.")]
    assert " ".join(found) == "you can not and do not , bev sister can not ."


@given(st.text(max_size=200))
def test_any_text_is_taken(shipped: PictureLibrary, text: str) -> None:
    found = suggest(text, shipped)
    assert len(found) <= 3
    assert found == suggest(text, shipped)
    assert len({item.picture for item in found}) == len(found)
