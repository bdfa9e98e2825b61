from __future__ import annotations

import pytest

from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Sentence
from accessgen.checks.words.simple_tense import is_not_simple
from tests.checks.words.saying import add, changed

GOOD = [
    changed("simple", add(*["We send you a letter."] * 20)),
]
BROKEN = [
    changed(
        "perfect and continuous",
        add(*["You are waiting for us."] * 4, *["We have met you."] * 4, *["We ring you."] * 12),
        says="are not in a simple tense, such as “You are waiting for us.”",
    ),
]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("We have been meeting for years.", True),
        ("They are now making a plan.", True),
        ("Has she written to you?", True),
        ("We meet each month.", False),
        ("There is nothing to pay.", False),
        ("You have tired feet.", False),
        ("It is a building.", False),
        ("We have a plan.", False),
    ],
)
def test_tenses_by_their_form(text: str, hit: bool) -> None:
    assert is_not_simple(Sentence(text, tuple(text.split()), Place())) is hit
