from __future__ import annotations

import pytest

from accessgen.checks.reading.known import dictionary, is_known
from accessgen.checks.reading.misspelled import british
from bench.expand_dictionary import expanded
from tests.checks.words.saying import saying

GOOD = [
    saying("as in the United Kingdom", "We organise the programme in a colourful centre."),
    saying("names", "You can meet Priyanka or Oluwaseun in Wednesbury."),
]
BROKEN = [
    saying("a word twice", "You can come with with a friend.", says="“with with” says the same"),
    saying(
        "a mistake", "Read the foreward first.", says="“foreward” is a spelling mistake. Say “fore"
    ),
    saying("openness", "We value openess in our group.", says="“openess” is a spelling mistake"),
    saying("American", "Meet us at the center.", says="is spelled as in the USA. Say “centre”"),
    saying("in no dictionary", "You can bring a quabblish person.", says="not in the dictionary"),
    saying("a slip", "We ask for your opinoin.", says="Did you mean “opinion”?"),
    saying("American by rule", "We harmonize our plans.", says="in the USA. Say “harmonise”"),
    saying("where a sentence begins", "Foreward by our chair.", says="“Foreward” is a spelling"),
    saying("a slip with a capital", "Peple can come.", says="Did you mean “people”?"),
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


@pytest.mark.parametrize(
    "word",
    ["definately", "seperate", "recieve", "openess", "thier", "foreward", "color", "organize"],
)
def test_wrong_words_are_not(word: str) -> None:
    assert not is_known(word)


@pytest.mark.parametrize(
    ("american", "right"),
    [
        ("color", "colour"), ("colorful", "colourful"), ("theater", "theatre"),
        ("organize", "organise"),
        ("organizations", "organisations"), ("analyzed", "analysed"), ("defense", "defence"),
        ("traveling", "travelling"), ("pediatric", "paediatric"), ("dialog", "dialogue"),
        ("enrollment", "enrolment"), ("fulfill", "fulfil"), ("quabblish", ""), ("openess", ""),
    ],
)  # fmt: skip
def test_american_words_are_told_apart_from_slips(american: str, right: str) -> None:
    assert british(american) == right


def test_the_dictionary_is_what_the_hunspell_rules_make_of_it() -> None:
    aff = "SFX D Y 2\nSFX D 0 ed [^y]\nSFX D y ied y\nPFX U Y 1\nPFX U 0 un .\n"
    assert expanded(aff, "2\nmuddy/DU\nwalk/D\nit's\n4th\n") == [
        "muddied", "muddy", "unmuddied", "unmuddy", "walk", "walked",
    ]  # fmt: skip
    assert len(dictionary()) > 80_000
