"""Colours of a picture counted, and whether it has the many shades of a photograph."""

from __future__ import annotations

import re

from PIL import Image

from accessgen.checks.opened.appearance import Counts

MOST_COLOURS = 4_096  # a picture with more is counted in steps of 4 of 256, which is enough
PHOTO_SHADES = 0.5  # flat drawings have most of their pixels in few colours, photographs have not
FEW = 24
SMALLEST = 64  # pixels: of less than that nobody can say whether it is a photograph
_LOGO = re.compile(r"\blogos?\b", re.IGNORECASE)


def counted(image: Image.Image) -> Counts:
    """How many pixels have which colour, the most frequent first."""
    found = image.getcolors(MOST_COLOURS)
    if found is None:
        coarse = image.point(lambda part: part & 0xFC | 2)
        found = coarse.getcolors(image.width * image.height)
    pixels = ((count, pixel) for count, pixel in found or () if isinstance(pixel, tuple))
    return tuple(sorted(((n, (p[0], p[1], p[2])) for n, p in pixels), key=lambda c: (-c[0], c[1])))


def is_photo(colours: Counts) -> bool:
    """Whether the few most frequent colours cover less than half of the picture."""
    every = sum(count for count, _ in colours)
    few = sum(count for count, _ in colours[:FEW])
    return every >= SMALLEST and few < every * PHOTO_SHADES


def is_logo(*names: str) -> bool:
    """Whether a description or a name says so."""
    return any(_LOGO.search(name.replace("_", " ").replace("-", " ")) for name in names)
