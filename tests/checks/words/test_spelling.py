from __future__ import annotations

import pytest

from accessgen.checks.reading.known import is_known
from tests.checks.words.saying import saying

GOOD = [
    saying("as in the United Kingdom", "We organise the programme in a colourful centre."),
    saying("names", "You can meet Priyanka or Oluwaseun in Wednesbury."),
]
BROKEN = [
    saying(
        "a mistake", "Read the foreward first.", says="“foreward” is a spelling mistake. Say “fore"
    ),
    saying("openness", "We value openess in our group.", says="“openess” is a spelling mistake"),
    saying("American", "Meet us at the center.", says="is spelled as in the USA. Say “centre”"),
    saying(
        "in no dictionary",
        "You can bring a freindlyish person.",
        says="in none of our dictionaries",
    ),
]


@pytest.mark.parametrize(
    "word",
    [
        "organisations",
        "co-produced",
        "wellbeing",
        "neurodivergent",
        "unhurried",
        "paediatric",
        "programme",
        "travelled",
        "judgement",
        "practised",
        "ageing",
        "easy-read",
        "analysed",
        "tumour",
        "anaesthetic",
        "kindly",
        "colourful",
    ],
)
def test_right_words_are_known(word: str) -> None:
    assert is_known(word)


@pytest.mark.parametrize("word", ["definately", "seperate", "recieve", "accomodate", "definatly"])
def test_wrong_words_are_not(word: str) -> None:
    assert not is_known(word)
