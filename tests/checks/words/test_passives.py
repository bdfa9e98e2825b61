from __future__ import annotations

import pytest

from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Sentence
from accessgen.checks.words.passives import is_passive
from tests.checks.words.saying import add, changed, easy, saying

GOOD = [
    saying(
        "by somebody", "The form is sent by our team. It is not based on money.", limits=easy("W11")
    ),
    changed("active", add(*["We send you a letter about it." for _ in range(20)])),
]
BROKEN = [
    saying(
        "by nobody in Easy Read",
        "The form will be sent by Friday.",
        says="1 passive sentence without a word on who does it",
        limits=easy("W11"),
    ),
    changed(
        "passive",
        add(*["The letters are sent by our team."] * 5, *["We will ring you soon."] * 12),
        says="are passive, such as “The letters are sent by our team.”",
    ),
]


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("The form will be sent to you.", True),
        ("It was not written by us.", True),
        ("They were quickly asked to leave.", True),
        ("The papers have been read.", True),
        ("The door is closed.", False),
        ("You are interested in it.", False),
        ("It is hard work indeed.", False),
        ("We asked what they need.", False),
        ("The room is next to the hall.", False),
        ("She was tired.", False),
        ("It is based on talks.", False),
        ("The hall is located by the park.", False),
        ("The door is closed by Sam.", True),
        ("The door is closed by midday.", False),
        ("We were surprised by the news.", False),
        ("Some ideas cannot be used.", True),
        ("She is used to waiting.", False),
        ("Choices are made together.", True),
        ("It is made of glass.", False),
        ("The talk was unplanned.", False),
    ],
)
def test_passives_by_their_form(text: str, passive: bool) -> None:
    assert is_passive(Sentence(text, tuple(text.split()), Place())) is passive
