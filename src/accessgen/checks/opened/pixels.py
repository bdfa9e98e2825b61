"""Colours of a picture counted, and whether it has the many shades of a photograph."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import cast

from PIL import Image

from accessgen.checks.colours import Rgb
from accessgen.checks.opened.appearance import Counts

MOST_COLOURS = 4_096  # a picture with more is counted in steps of 4 of 256, which is enough
USUAL_COLOURS = 256
PHOTO_SHADES = 0.5  # flat drawings have most of their pixels in few colours, photographs have not
FEW = 24
SMALLEST = 64  # pixels: of less than that nobody can say whether it is a photograph
_count = itemgetter(0)
_LOGO = re.compile(r"\blogos?\b", re.IGNORECASE)


def counted(image: Image.Image) -> Counts:
    """How many pixels have which colour, the most frequent first."""
    # Pillow lays out a table of the size asked for: most strips and drawings need a small one.
    found = image.getcolors(USUAL_COLOURS) or image.getcolors(MOST_COLOURS)
    if found is None:
        coarse = image.point(lambda part: part & 0xFC | 2)
        found = coarse.getcolors(image.width * image.height)
    # Sorted twice: by colour, then by count, so that colours of one count stand in a known order.
    pixels = cast("list[tuple[int, Rgb]]", found or [])
    return tuple(sorted(sorted(pixels), key=_count, reverse=True))


def is_photo(colours: Counts) -> bool:
    """Whether the few most frequent colours cover less than half of the picture."""
    every = sum(count for count, _ in colours)
    few = sum(count for count, _ in colours[:FEW])
    return every >= SMALLEST and few < every * PHOTO_SHADES


def is_logo(*names: str) -> bool:
    """Whether a description or a name says so."""
    return any(_LOGO.search(name.replace("_", " ").replace("-", " ")) for name in names)
