"""How often the right picture is suggested, on sentences that the list was not made for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from accessgen.pictures import PictureLibrary
from accessgen.pictures.suggest import suggest
from accessgen.sources import load_yaml

HERE = Path(__file__).parent
FIRST, IN_THREE = 0.65, 0.85
"""The least share of sentences whose right picture is the first, or one of the first three."""

MOST_SECONDS = 0.005
"""A sentence, once the list is loaded."""


def figures(file: str, library: PictureLibrary) -> tuple[int, int, int]:
    """How many sentences there are; right first; right in the first three."""
    sentences: list[dict[str, Any]] = load_yaml((HERE / file).read_text("utf-8"), file)
    first = in_three = 0
    for sentence in sentences:
        ideas = [item.idea for item in suggest(sentence["words"], library)]
        first += ideas[:1] != [] and ideas[0] in sentence["right"]
        in_three += bool(set(ideas) & set(sentence["right"]))
    return len(sentences), first, in_three


@pytest.mark.parametrize("file", ["held_out.yaml", "development.yaml"])
def test_the_right_picture_is_suggested(
    file: str, shipped: PictureLibrary, capsys: pytest.CaptureFixture[str]
) -> None:
    count, first, in_three = figures(file, shipped)
    with capsys.disabled():
        print(f"\n{file}: {first} of {count} right first, {in_three} in the first three")
    assert count >= 60
    assert first / count >= FIRST
    assert in_three / count >= IN_THREE


def test_a_suggestion_is_quick(shipped: PictureLibrary) -> None:
    sentence = "We will have a break every hour, and you do not have to say anything at all."
    suggest(sentence, shipped)
    begun = time.perf_counter()
    for _ in range(50):
        suggest(sentence, shipped)
    assert (time.perf_counter() - begun) / 50 < MOST_SECONDS
