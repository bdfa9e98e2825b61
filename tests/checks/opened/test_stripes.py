"""Stripes are told from photographs, drawings and single bars."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from accessgen.checks.opened.stripes import is_striped
from tests.checks.colour.build import flat, photo


def bands(period: int, turned: int = 0, dark: str = "#3A444C") -> Image.Image:
    """Bands of a dark colour, as wide as the gaps between them."""
    picture = Image.new("RGB", (900, 900), "#EEEAE2")
    drawn = ImageDraw.Draw(picture)
    for left in range(0, 900, period):
        drawn.rectangle((left, 0, left + period // 2 - 1, 900), fill=dark)
    return picture.rotate(turned).crop((300, 300, 700, 600))


@pytest.mark.parametrize("turned", [0, 90, 45, 135])
@pytest.mark.parametrize("period", [8, 13, 30])
def test_bands_are_seen(period: int, turned: int) -> None:
    assert is_striped(bands(period, turned))


@pytest.mark.parametrize(
    "picture",
    [
        photo(0),
        photo(0.5),
        flat("#334F6D", 0.5),
        bands(120),  # three bars are shapes
        bands(20, dark="#E2DED6"),  # too faint to shimmer
        Image.new("RGB", (8, 8)),
    ],
    ids=["quiet photo", "strong photo", "two halves", "few", "faint", "tiny"],
)
def test_other_pictures_are_not(picture: Image.Image) -> None:
    assert not is_striped(picture)
