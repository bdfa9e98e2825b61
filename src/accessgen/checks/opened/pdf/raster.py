"""Pages of a PDF as pictures, at a resolution that is enough to measure areas with."""

from __future__ import annotations

from functools import cache, cached_property

import pypdfium2
from PIL import Image

STEP = 2  # points from one pixel to the next: enough to tell shares of a page by
LARGEST = 2_000  # points: larger pages are not painted, they would fill the memory
KEPT = 120  # pages: 45 MB of A4; of a longer file the first ones are painted again if need be
_PALE = 26  # of 255: a tint that differs less from the ground is ground too (rule C07)
TEXT = pypdfium2.raw.FPDF_PAGEOBJ_TEXT


class Raster:
    """Renders pages, each once: as they are, and without their text. Pages count from 1."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._pages: dict[int, Image.Image] = {}
        self._bare: dict[int, Image.Image] = {}
        self._page, self._number = None, 0
        self.fits = cache(self._fits)
        self.origin = cache(self._origin)

    @cached_property
    def _document(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self._data)

    def page(self, number: int) -> Image.Image:
        """The page in RGB, a pixel for every `STEP` points.

        Edges are not smoothed: each pixel has a colour that was painted, no mixture with its
        neighbour's. A page of text then has a handful of colours, not a thousand.
        """
        if number not in self._pages:
            if len(self._pages) >= KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number] = _picture(self._loaded(number), STEP)
        return self._pages[number]

    def _loaded(self, number: int) -> pypdfium2.PdfPage:
        """The page, kept open until another is asked for: to open one takes as long as to look."""
        if number != self._number:
            self._page, self._number = self._document[number - 1], number
        return self._page

    def _fits(self, number: int) -> bool:
        """Whether a page is whole, and of a size that can be painted."""
        try:
            return bool(max(self._loaded(number).get_size()) <= LARGEST)
        except pypdfium2.PdfiumError:
            return False

    def without_text(self, number: int) -> Image.Image:
        """What the page shows behind its text, a pixel a point. Text inside forms stays."""
        if number not in self._bare:
            page = pypdfium2.PdfDocument(self._data)[number - 1]
            for item in list(page.get_objects(max_depth=1)):
                if item.type == TEXT:
                    page.remove_obj(item)
            self._bare[number] = _picture(page, 1)
        return self._bare[number]

    def _origin(self, number: int) -> tuple[float, float]:
        """The left edge and the top of the page in points, to find a box in its picture."""
        left, _, _, top = self._loaded(number).get_mediabox()
        return float(left), float(top)


def _picture(page: pypdfium2.PdfPage, step: int) -> Image.Image:
    """The page in RGB, a pixel for every `step` points; its edges smoothed at a pixel a point."""
    sharp = step > 1
    painted = page.render(
        scale=1 / step,
        rev_byteorder=True,
        no_smoothtext=sharp,
        no_smoothpath=sharp,
        no_smoothimage=sharp,
    )
    picture: Image.Image = painted.to_pil()
    # Pillow copies RGB when it takes it over; other modes it would share with PDFium's memory.
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def ink_of(picture: Image.Image, area: tuple[float, float, float, float]) -> float:
    """The share of an area that is darker than its ground.

    `picture` is a page of the Raster; `area` is in points from its upper left.
    The ground is the brightness that most pixels have (rule F30).
    """
    left, upper, right, lower = (round(side / STEP) for side in area)
    text = picture.crop((left, upper, max(right, left + 1), max(lower, upper + 1)))
    counts = text.convert("L").histogram()
    ground = counts.index(max(counts))
    bare = sum(counts[max(ground - _PALE, 0) : ground + _PALE + 1])
    return 1 - bare / (sum(counts) or 1)
