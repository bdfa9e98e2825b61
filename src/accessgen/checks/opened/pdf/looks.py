"""What the pages of a PDF look like: their colours, and those of the pictures on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PIL import Image

from accessgen.checks.colours import hexed
from accessgen.checks.opened.appearance import PageLook, PictureLook
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.pdf.raster import STEP, Raster
from accessgen.checks.opened.pixels import counted, is_logo, is_photo
from accessgen.checks.opened.stripes import LARGE, is_striped
from accessgen.checks.opened.structure import Figure

MAX_PAGES = 300  # of which pictures are made: seconds, not minutes
EDGE = 18 // STEP  # pixels: the part of a page that no words stand on
GREY = (128, 128, 128)
_Pixels = tuple[int, int, int, int]  # left, top, right, bottom


class Looks:
    """Looks at each page of one PDF once."""

    def __init__(self, raster: Raster, pages: int, figures: Sequence[Figure]) -> None:
        self._raster = raster
        self.unseen = max(0, pages - MAX_PAGES)
        self._figures: dict[int, list[Figure]] = {n: [] for n in range(1, pages + 1 - self.unseen)}
        for figure in figures:
            if figure.box is not None and figure.place.page in self._figures:
                self._figures[figure.place.page].append(figure)

    def read(self) -> tuple[tuple[PageLook, ...], tuple[PictureLook, ...]]:
        """The pages, and the pictures: each that is new."""
        pages, pictures = [], []
        known: dict[str, PictureLook] = {}
        for number, figures in self._figures.items():
            if not self._raster.fits(number):
                self.unseen += 1
                continue
            image = self._raster.page(number)
            masked: list[_Pixels] = []
            drawn: list[_Pixels] = []
            for figure in figures:
                box = self._pixels(figure.box, number, image) if figure.box else None
                if box is None:
                    continue
                look = known.get(figure.key) if figure.key else None
                if look is None:
                    look = known[figure.key] = _looked_at(figure, image.crop(box), image)
                    pictures.append(look)
                (masked if look.photo or look.logo else drawn).append(box)
            pages.append(_page(number, image, masked, drawn))
        return tuple(pages), tuple(pictures)

    def _pixels(self, box: Box, number: int, image: Image.Image) -> _Pixels | None:
        """Where a box in points stands in the page's picture; None if it is outside."""
        left, top = self._raster.origin(number)
        found = (
            max(0, round((box[0] - left) / STEP)),
            max(0, round((top - box[3]) / STEP)),
            min(image.width, round((box[2] - left) / STEP)),
            min(image.height, round((top - box[1]) / STEP)),
        )
        return found if found[0] < found[2] and found[1] < found[3] else None


def _looked_at(figure: Figure, seen: Image.Image, page: Image.Image) -> PictureLook:
    colours = counted(seen)
    share = seen.width * seen.height / (page.width * page.height)
    return PictureLook(
        alt=figure.alt,
        place=figure.place,
        photo=any(figure.pixels) and is_photo(colours),
        logo=is_logo(figure.alt),
        share=share,
        colours=colours,
        striped=share >= LARGE and is_striped(seen),
    )


def _page(
    number: int, image: Image.Image, masked: Sequence[_Pixels], drawn: Sequence[_Pixels]
) -> PageLook:
    """A page with its photographs and logos `masked`, and its other pictures `drawn`."""
    edges = [colour for strip in _edges(image) for colour in counted(strip)]
    totals: dict[tuple[int, int, int], int] = {}
    for count, pixel in edges:
        totals[pixel] = totals.get(pixel, 0) + count
    ground = max(sorted(totals), key=lambda pixel: totals[pixel])
    colours = counted(_without(image, masked))
    design = counted(_without(image, (*masked, *drawn))) if drawn else colours
    plain = totals[ground] / sum(totals.values())
    return PageLook(number, colours, design, hexed(ground), plain)


def _without(image: Image.Image, boxes: Sequence[_Pixels]) -> Image.Image:
    if boxes:
        image = image.copy()
    for box in boxes:
        image.paste(GREY, box)
    return image


def _edges(image: Image.Image) -> Iterator[Image.Image]:
    """Strips along the four sides."""
    width, height = image.size
    across, down = min(EDGE, width), min(EDGE, height)
    yield image.crop((0, 0, width, down))
    yield image.crop((0, height - down, width, height))
    yield image.crop((0, 0, across, height))
    yield image.crop((width - across, 0, width, height))
