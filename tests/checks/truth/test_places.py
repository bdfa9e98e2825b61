"""A finding names the author's line if its words stand in one place only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.checks.sourced_places import placed
from accessgen.errors import Position
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.truth.facts import (
    BLOCKS,
    STANDARD_MD,
    block,
    edition,
    picture,
    use,
)

BUS = picture("bus", "A bus", use("A bus at its stop", "Take the bus.", 40))
SOURCE = replace(
    edition("standard", "standard", "Standard"),
    blocks=(*BLOCKS, block("again", "We meet on Tuesday at noon.", 30)),
    pictures=(BUS,),
)


def place(element: str, source: Position | None = None) -> Position | None:
    finding = Finding("W03", Outcome.FAILED, Severity.MUST, "?", element=element, source=source)
    return placed([finding], SOURCE)[0].source


@pytest.mark.parametrize(
    ("element", "line"),
    [
        ("We start at Alder Hall and walk seven miles.", 11),
        ("we start at  alder\u00a0hall", 11),
        ("Alder Hall and walk sev…", 11),
        ("Our walk", 5),
        ("We meet on Tuesday at noon.", 30),
    ],
)
def test_words_that_stand_in_one_place(element: str, line: int) -> None:
    assert place(element) == Position(STANDARD_MD, line)


@pytest.mark.parametrize("element", ["", "We meet on Tuesday", "Hall", "Nobody wrote this."])
def test_nothing_is_guessed(element: str) -> None:
    assert place(element) is None


@pytest.mark.parametrize("element", ["bus", "A bus at its stop"])
def test_a_picture_is_found_where_it_is_used(element: str) -> None:
    assert place(element) == BUS.uses[0].position


def test_a_place_that_is_known_is_kept() -> None:
    known = Position("pictures.yaml", 7)
    assert place("Our walk", known) == known
