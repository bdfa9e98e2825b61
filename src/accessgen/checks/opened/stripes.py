"""Stripes in a picture: bands of light and dark that come again and again (rule C17)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from PIL import Image, ImageStat

SIDE = 128  # pixels: bands of which there are more than 64 blur into grey, to eyes as well
TURNED = 88  # the side of what is left of a square that was turned by 45 degrees
SMALLEST = 16
FEWEST = 6  # bands: fewer are shapes
PEAK = 0.6  # of how a profile varies: the part that comes again at one distance
ALONG = 0.3  # of how the picture varies: the part that runs along the bands
STRONG = 20.0  # of 255: how far the bands stand from the grey between them
LARGE = 0.05  # of a page: a smaller picture does not shimmer


def is_striped(picture: Image.Image) -> bool:
    """Whether bands, upright, level or slanting by 45 degrees, make most of what varies.

    The middle square of the picture is looked at, and nothing smaller than 16 pixels.
    """
    least = min(picture.size)
    left, top = (picture.width - least) // 2, (picture.height - least) // 2
    middle = picture.convert("L").crop((left, top, left + least, top + least))
    grey = middle.resize((SIDE, SIDE), Image.Resampling.BOX)
    if least < SMALLEST:
        return False
    edge = (SIDE - TURNED) // 2
    turned = grey.rotate(45, Image.Resampling.BILINEAR)
    slanting = turned.crop((edge, edge, edge + TURNED, edge + TURNED))
    return any(
        _comes_again(profile, ImageStat.Stat(view).var[0])
        for view in (grey, slanting)
        for profile in _profiles(view)
    )


def _profiles(view: Image.Image) -> Iterator[Sequence[int]]:
    """The mean brightness of each column, and of each row."""
    side = view.width
    yield view.resize((side, 1), Image.Resampling.BOX).tobytes()
    yield view.resize((1, side), Image.Resampling.BOX).tobytes()


def _comes_again(profile: Sequence[int], varies: float) -> bool:
    """Whether one distance between bands explains most of a profile, by its Fourier powers."""
    mean = sum(profile) / len(profile)
    held = [value - mean for value in profile]
    total = sum(value * value for value in held) / len(held)
    if total < max(ALONG * varies, STRONG * STRONG / 2):
        return False  # the quick way past pictures that do not vary in this direction
    powers = [_power(held, times) for times in range(FEWEST - 1, len(held) // 2 + 1)]
    best = max(range(1, len(powers) - 1), key=lambda at: powers[at])
    return sum(powers[best - 1 : best + 2]) > PEAK * total


def _power(held: Sequence[float], times: int) -> float:
    """How much of a profile varies so many times over its length."""
    turn = 2 * math.pi * times / len(held)
    across = sum(value * math.cos(turn * at) for at, value in enumerate(held))
    down = sum(value * math.sin(turn * at) for at, value in enumerate(held))
    return 2 * (across * across + down * down) / len(held) ** 2
