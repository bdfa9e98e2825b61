"""Pages of a PDF as pictures, at a resolution that is enough to measure areas with."""

from __future__ import annotations

from functools import cached_property

import pypdfium2
from PIL import Image

DPI = 72
LARGEST = 2_000  # points: larger pages are not painted, they would fill the memory
KEPT = 120  # pages: 180 MB of A4; of a longer file the first ones are painted again if need be
_PALE = 26  # of 255: a tint that differs less from the ground is ground too (rule C07)
TEXT = pypdfium2.raw.FPDF_PAGEOBJ_TEXT


class Raster:
    """Renders pages, each once: as they are, and without their text. Pages count from 1."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._pages: dict[int, Image.Image] = {}
        self._bare: dict[int, Image.Image] = {}

    @cached_property
    def _document(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self._data)

    def page(self, number: int) -> Image.Image:
        """The page in RGB, 72 pixels to the inch: a pixel is a point wide."""
        if number not in self._pages:
            if len(self._pages) >= KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number] = _picture(self._document[number - 1])
        return self._pages[number]

    def fits(self, number: int) -> bool:
        """Whether a page is whole, and of a size that can be painted."""
        try:
            return bool(max(self._document[number - 1].get_size()) <= LARGEST)
        except pypdfium2.PdfiumError:
            return False

    def without_text(self, number: int) -> Image.Image:
        """What the page shows behind its text. Text inside forms stays."""
        if number not in self._bare:
            page = pypdfium2.PdfDocument(self._data)[number - 1]
            for item in list(page.get_objects(max_depth=1)):
                if item.type == TEXT:
                    page.remove_obj(item)
            self._bare[number] = _picture(page)
        return self._bare[number]

    def origin(self, number: int) -> tuple[float, float]:
        """The left edge and the top of the page in points, to find a box in its picture."""
        left, _, _, top = self._document[number - 1].get_mediabox()
        return float(left), float(top)


def _picture(page: pypdfium2.PdfPage) -> Image.Image:
    picture: Image.Image = page.render(scale=DPI / 72, rev_byteorder=True).to_pil()
    return picture.convert("RGB")


def ink_of(picture: Image.Image, area: tuple[float, float, float, float]) -> float:
    """The share of an area, in pixels from the upper left, that is darker than its ground.

    The ground is the brightness that most pixels have (rule F30).
    """
    left, upper, right, lower = (round(side) for side in area)
    grey = picture.convert("L").crop((left, upper, max(right, left + 1), max(lower, upper + 1)))
    counts = grey.histogram()
    ground = counts.index(max(counts))
    bare = sum(counts[max(ground - _PALE, 0) : ground + _PALE + 1])
    return 1 - bare / (sum(counts) or 1)
