"""What a page paints, in the order in which it is painted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from accessgen.checks.opened.pdf.fonts import PdfFont
from accessgen.checks.opened.pdf.matrix import Box, Matrix, Point, box_of, corners, moved


@dataclass(frozen=True, slots=True)
class Mark:
    """The marked content that something is painted in (14.6, 14.7.4).

    `mcid` ties it to the structure tree and counts within `stream` (0 for the page itself, else a
    form's object number); None outside. `picture` is what belongs to a figure or a drawn form.
    `actual` is the text that stands in for what is painted.
    """

    stream: int = 0
    mcid: int | None = None
    artifact: bool = False
    picture: bool = False
    actual: str | None = None


@dataclass(frozen=True, slots=True)
class Letters:
    """A shown string. `size` is in points as seen; `box` is the band of its small letters.

    `spacing` is what is added after each letter, as a share of the size (9.3.2); `stretch` is how
    wide letters are drawn, in per cent of how they were designed (9.3.4).
    """

    text: str
    font: PdfFont
    size: float
    colour: str | None
    samples: tuple[Point, ...]
    box: Box
    skewed: bool
    mark: Mark
    spacing: float = 0.0
    stretch: float = 100.0

    def moved(self, by: Matrix, scale: float) -> Letters:
        """The same in the space that a matrix leads to."""
        samples = tuple(moved(point, by) for point in self.samples)
        box = box_of(moved(corner, by) for corner in corners(self.box))
        size = round(self.size * scale, 2)
        return replace(self, size=size, samples=samples, box=box)


@dataclass(frozen=True, slots=True)
class Filled:
    """A flat colour. `solid` says that it hides all that lies behind its whole box."""

    colour: str | None
    use: str
    box: Box
    solid: bool
    mark: Mark

    def moved(self, by: Matrix) -> Filled:
        """The same in the space that a matrix leads to."""
        box = box_of(moved(corner, by) for corner in corners(self.box))
        return Filled(self.colour, self.use, box, self.solid, self.mark)


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, a shading or a drawn form: only looking at it tells what colour it has.

    `pixels` are an image's columns and rows, and `key` is the same for the same image; both are
    empty for others. `pulled` is how much wider than high it is drawn than it was made.
    """

    box: Box
    mark: Mark
    pixels: tuple[int, int] = (0, 0)
    key: str = ""
    pulled: float = 1.0

    def moved(self, by: Matrix) -> Picture:
        """The same in the space that a matrix leads to."""
        return replace(self, box=box_of(moved(corner, by) for corner in corners(self.box)))


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where a form without words was placed, as a whole; images in it are items of their own.

    `key` is the same for the same drawing; `pulled` as for a Picture.
    """

    box: Box
    mark: Mark
    key: str
    pulled: float = 1.0

    def moved(self, by: Matrix) -> Drawing:
        """The same in the space that a matrix leads to."""
        return replace(self, box=box_of(moved(corner, by) for corner in corners(self.box)))


Item = Letters | Filled | Picture | Drawing
