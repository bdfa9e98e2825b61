from __future__ import annotations

from dataclasses import replace

from accessgen.checks.sourced import SourcePicture
from accessgen.errors import Position
from accessgen.findings import Severity
from tests.checks.example import of_check
from tests.checks.truth.facts import EASY_MD, example, in_edition, picture, use, with_pictures

HANDS = picture("hands", "Two hands", use("Two hands", "We share power.", 40, "power"))


def again(*strong: str, alt: str = "Two hands") -> SourcePicture:
    return replace(HANDS, uses=(*HANDS.uses, use(alt, "Other words.", 44, *strong)))


CARD = picture("card", "A card", use("A card", "Sign the card.", 46), idea="power")
TALK = use("Two hands", "We talk.", 48)


def of_idea(name: str, *ideas: str) -> SourcePicture:
    """The hands, used for their own idea and once more beside words of other ideas."""
    own, other = replace(HANDS.uses[0], ideas=("power",)), replace(TALK, ideas=ideas)
    return replace(HANDS, idea=name, uses=(own, replace(other, sure_ideas=ideas)))


def speaking(idea: str) -> SourcePicture:
    return picture("mouth", "A mouth", use("A mouth", "Say it.", 52), idea=idea)


GOOD = [
    example("two ideas", with_pictures(replace(HANDS, idea="share"), CARD)),
    example(
        "words of both ideas", with_pictures(of_idea("power", "talk", "power"), speaking("talk"))
    ),
    example("words of an idea without a picture", with_pictures(of_idea("power", "talk"))),
    example("never beside its own idea", with_pictures(of_idea("share", "talk"), speaking("talk"))),
    example("one use each"),
    example("the same word again", with_pictures(again("power"))),
    example("the same word, one and many", with_pictures(again("Powers"))),
    example("no hard word", with_pictures(again())),
    example(
        "a portrait beside drawings", with_pictures(replace(HANDS, kind="person", consent="Bev"))
    ),
]
BROKEN = [
    example(
        "two pictures of one idea",
        with_pictures(replace(HANDS, idea="power"), CARD),
        says="“hands” and “card” both stand for the idea “power”",
    ),
    example(
        "beside another idea that has its own picture",
        with_pictures(of_idea("power", "talk"), speaking("talk")),
        says="“hands” stands for “power” elsewhere. Here the words are about “talk”",
    ),
    example(
        "another hard word",
        with_pictures(again("payment")),
        says="“hands” explains “power” and here “payment”",
    ),
    example(
        "another alt text",
        with_pictures(again(alt="Money on a table")),
        says="is said to show “Two hands” and here “Money on a table”",
    ),
    example(
        "two pictures for the same words",
        with_pictures(HANDS, picture("fist", "A fist", use("A fist", "We share power.", 50))),
        says="The same words stand beside “hands” and here beside “fist”",
    ),
    example(
        "photos and drawings",
        with_pictures(replace(HANDS, kind="photo", consent="Bev")),
        says="both photos and drawings",
    ),
]


def test_it_weighs_more_in_easy_read() -> None:
    bad = in_edition("standard", pictures=(again("payment"),))
    standard = of_check(example("", bad).results(), "I13")
    easy = of_check(example("", with_pictures(again("payment"))).results(), "I13")
    assert [f.severity for f in (*standard, *easy)] == [Severity.SHOULD, Severity.MUST]
    assert easy[0].source == Position(EASY_MD, 44)
