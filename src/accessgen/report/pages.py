"""Small pictures of the pages that something was found on, with the place marked.

The place is where the words of a finding stand on the page, or the picture, table, field or colour
that it is about. Where there is none, as for a file without a title, the page has no frame.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from accessgen.findings import Box
from accessgen.report.order import Point, Spot
from accessgen.report.results import FileResult

WIDTH = 420  # pixels: lines of text can be told apart, letters need not
TALLEST = 700  # pixels
QUALITY = 55  # JPEG: about 20 kB a page
PER_FILE = 8
IN_ALL = 48  # pages: about 1.5 MB
MARKED = 30  # findings on one page: more would hide it
SHORTEST = 4  # letters: fewer are found everywhere
_LENGTHS = (60, 30, 15)  # letters to look for, longest first: a line may be broken by a tag
_GAP = 3  # pixels between two plates: 2 and 1 are not 21
_MARGIN = 3  # pixels between words and their frame


@dataclass(frozen=True, slots=True)
class Page:
    """A page with findings: `data` is a data URI, `marked` the numbers that stand on it."""

    file: FileResult
    number: int
    points: tuple[Point, ...]
    marked: tuple[int, ...]
    data: str
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gallery:
    """The pages that are shown, and how many more have findings."""

    pages: tuple[Page, ...]
    left_out: int


def gallery(points: Sequence[Point], colour: str) -> Gallery:
    """The pages of PDFs that findings stand on; those with the most urgent findings first served.

    `colour` is the frame's, as `#RRGGBB`.
    """
    wanted = _wanted(points)
    by_file: dict[FileResult, list[int]] = {}
    taken = 0
    for file, number in wanted:
        pages = by_file.setdefault(file, [])
        if len(pages) < PER_FILE and taken < IN_ALL:
            pages.append(number)
            taken += 1
    found = [
        page
        for file, numbers in sorted(by_file.items(), key=lambda item: item[0].path)
        for page in _pages(file, {n: wanted[file, n] for n in sorted(numbers)}, colour)
    ]
    return Gallery(tuple(found), len(wanted) - len(found))


def _wanted(points: Iterable[Point]) -> dict[tuple[FileResult, int], list[Point]]:
    """The points by the page that they stand on, the most urgent first."""
    found: dict[tuple[FileResult, int], list[Point]] = {}
    for point in points:
        for spot in point.spots:
            if spot.page and spot.file.format == "pdf":
                held = found.setdefault((spot.file, spot.page), [])
                if point not in held:
                    held.append(point)
    return found


def _pages(file: FileResult, numbers: dict[int, list[Point]], colour: str) -> list[Page]:
    """The pages of one file; none if it is no longer there or cannot be drawn."""
    try:
        data = Path(file.location).read_bytes()
        document = pypdfium2.PdfDocument(data)
    except (OSError, pypdfium2.PdfiumError):
        return []
    try:
        return [
            _page(document[number - 1], file, number, points, colour)
            for number, points in numbers.items()
            if number <= len(document)
        ]
    except (OSError, ValueError, pypdfium2.PdfiumError):
        return []
    finally:
        document.close()


def _page(
    page: pypdfium2.PdfPage, file: FileResult, number: int, points: list[Point], colour: str
) -> Page:
    width, height = page.get_size()
    scale = min(WIDTH / max(width, 1), TALLEST / max(height, 1))
    image = page.render(scale=scale).to_pil().convert("RGB")
    draw = ImageDraw.Draw(image)
    text = page.get_textpage()
    marked, plates = [], Plates(draw, colour)
    for point in points[:MARKED]:
        boxes = [] if page.get_rotation() else _boxes(text, point, Spot(file, number))
        if boxes:
            marked.append(point.number)
            frames = [_pixels(box, scale, page) for box in boxes]
            for frame in frames:
                draw.rectangle(frame, outline=colour, width=2)
            plates.put(point.number, frames[0])
    text.close()
    return Page(file, number, tuple(points), tuple(marked), _data_uri(image), image.size)


def _boxes(text: pypdfium2.PdfTextPage, point: Point, here: Spot) -> list[Box]:
    """Where it stands on the page: the box of what has no words, else one for each line of them."""
    known = [spot.box for spot in point.spots if spot == here and spot.box]
    return known or _lines(text, point.finding.element)


def _lines(text: pypdfium2.PdfTextPage, element: str) -> list[Box]:
    """Where the words stand, a box a line, in points from the page's lower left corner."""
    words = " ".join(element.rstrip("…").split())
    for length in _LENGTHS:
        begin = words[:length].strip()
        if len(begin) < SHORTEST:
            return []
        place = text.search(begin, match_case=True).get_next()
        if place:
            first, count = place
            rects = text.count_rects(first, count)
            return [text.get_rect(index) for index in range(rects)]
    return []


def _pixels(box: Box, scale: float, page: pypdfium2.PdfPage) -> Box:
    """A box in points to one in pixels from the picture's upper left corner."""
    left, bottom, right, top = box
    low_x, _, _, high_y = page.get_bbox()
    return (
        (left - low_x) * scale - _MARGIN,
        (high_y - top) * scale - _MARGIN,
        (right - low_x) * scale + _MARGIN,
        (high_y - bottom) * scale + _MARGIN,
    )


class Plates:
    """Small plates with the numbers of findings, beside their frames and never on each other."""

    def __init__(self, draw: ImageDraw.ImageDraw, colour: str) -> None:
        self._draw, self._colour = draw, colour
        self._font = ImageFont.load_default(13)
        self._taken: list[Box] = []

    def put(self, number: int, frame: Box) -> None:
        """Put a plate left of a frame; further left, then lower, where one is already."""
        _, _, wide, high = self._draw.textbbox((0, 0), str(number), font=self._font)
        width, height = wide + 5, high + 4
        left, top = frame[0] - width, frame[1]
        while any(_overlap((left, top, left + width, top + height), box) for box in self._taken):
            left -= 2
            if left < 0:
                left, top = frame[0] - width, top + 2
        left = max(left, 0)
        plate = (left, top, left + width, top + height)
        self._taken.append(plate)
        self._draw.rectangle(plate, fill=self._colour)
        self._draw.text((left + 3, top + 1), str(number), fill="#FFFFFF", font=self._font)


def _overlap(one: Box, other: Box) -> bool:
    across = one[0] - _GAP < other[2] and other[0] - _GAP < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _data_uri(image: Image.Image) -> str:
    held = io.BytesIO()
    image.save(held, "JPEG", quality=QUALITY, optimize=True)
    return f"data:image/jpeg;base64,{base64.b64encode(held.getvalue()).decode('ascii')}"
