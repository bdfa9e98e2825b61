"""What is really behind letters: the last thing painted there before them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeGuard

import pypdfium2

from accessgen.checks.colours import contrast
from accessgen.checks.opened.facts import BLACK, WHITE
from accessgen.checks.opened.pdf.items import Drawing, Filled, Item, Letters, Picture
from accessgen.checks.opened.pdf.matrix import Box, Point

Cover = Filled | Picture | Drawing
DPI = 100
_SCALE = DPI / 72
_COLUMNS, _ROWS = 24, 6
_SHARE = 0.04  # a colour that covers less of the text's box is a rule or an edge, not its ground


class Grounds:
    """Finds grounds: from what was painted where that is certain, else from a raster."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._render = cache(self._rendered)

    def behind(self, letters: Letters, before: Sequence[Cover], page: int) -> str | None:
        """The colour behind `letters`; the one they stand out from least, if there are several.

        `before` is what the page covered until then, `page` counts from 1. None if a fill's
        colour cannot be told.
        """
        found: set[str | None] = set()
        for point in letters.samples:
            below = _topmost(point, before)
            if below is None:
                found.add(WHITE)
            elif isinstance(below, Filled) and below.solid:
                found.add(below.colour)
            else:
                return self._looked_at(letters, page)
        return None if None in found else _nearest(letters, found)

    def _looked_at(self, letters: Letters, page: int) -> str | None:
        seen = self._render(page)
        if seen is None:
            return None
        colours = Counter(_pixels(letters.box, *seen))
        enough = sum(colours.values()) * _SHARE
        return _nearest(letters, {colour for colour, count in colours.items() if count >= enough})

    def _rendered(self, number: int) -> tuple[pypdfium2.PdfBitmap, float, float] | None:
        """The page without its text; its left edge and its top in points."""
        document = pypdfium2.PdfDocument(self._data)
        page = document[number - 1]
        for item in list(page.get_objects(max_depth=1)):
            if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
                page.remove_obj(item)
        left, _, _, top = page.get_mediabox()
        return page.render(scale=_SCALE, rev_byteorder=True), left, top


def covers(item: Item) -> TypeGuard[Cover]:
    """Whether something can be the ground of letters; lines are too thin for it."""
    if isinstance(item, Filled):
        return item.use == "fill"
    return isinstance(item, Picture | Drawing)


def _topmost(point: Point, before: Sequence[Cover]) -> Cover | None:
    x, y = point
    for item in reversed(before):
        left, bottom, right, top = item.box
        if left <= x <= right and bottom <= y <= top:
            return item
    return None


def _pixels(box: Box, bitmap: pypdfium2.PdfBitmap, left: float, top: float) -> list[str]:
    """Colours at a grid of points in a box that is in points."""
    pixels, stride, depth = bitmap.buffer, bitmap.stride, bitmap.n_channels
    colours = []
    for row in range(_ROWS):
        y = int((top - box[1] - (box[3] - box[1]) * (row + 0.5) / _ROWS) * _SCALE)
        for column in range(_COLUMNS):
            x = int((box[0] - left + (box[2] - box[0]) * (column + 0.5) / _COLUMNS) * _SCALE)
            if 0 <= x < bitmap.width and 0 <= y < bitmap.height:
                at = y * stride + x * depth
                colours.append("#{:02X}{:02X}{:02X}".format(*pixels[at : at + 3]))
    return colours


def _nearest(letters: Letters, colours: Iterable[str | None]) -> str | None:
    known = sorted(colour for colour in colours if colour)
    return min(known, key=lambda c: contrast(letters.colour or BLACK, c)) if known else None
