from __future__ import annotations

import pytest

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.prose import Prose


def own(*paragraphs: str, kind: Kind = Kind.PARAGRAPH) -> list[str]:
    """The writer's own words in each sentence of these paragraphs."""
    prose = Prose(Block(kind, text, Place()) for text in paragraphs)
    assert [sentence.own for sentence in prose.sentences] or not paragraphs
    return [sentence.own for sentence in prose.sentences]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["“I came to see. Nobody was there.” We are sorry."], ["…", "…", "We are sorry."]),
        (['"I came to see. Nobody was there." We are sorry.'], ["…", "…", "We are sorry."]),
        (["“I came to see.", "Nobody was there.”", "We are sorry."], ["…", "…", "We are sorry."]),
        (["“I came to see.", "“Nobody was there.”", "We are sorry."], ["…", "…", "We are sorry."]),
        (["“I came to see.", "Nobody was there."], ["“I came to see.", "Nobody was there."]),
        (['A 5" screen is here. We use it.'], ['A 5" screen is here.', "We use it."]),
    ],
)
def test_a_quote_may_be_long(paragraphs: list[str], expected: list[str]) -> None:
    assert own(*paragraphs) == expected


def test_a_passage_knows_that_it_is_quoted() -> None:
    told = ("“I came to see.", "Nobody was there.”", "We are sorry.")
    passages = Prose(Block(Kind.PARAGRAPH, text, Place()) for text in told).passages
    assert [passage.own for passage in passages] == ["…", "…", "We are sorry."]
    assert [passage.inside for passage in passages] == [False, True, False]
