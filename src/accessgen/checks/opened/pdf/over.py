"""Text over pictures (rule F24) and text round them (rule F25), on the pages of a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import pstdev

from PIL import Image

from accessgen.checks.opened.facts import Kind, Place
from accessgen.checks.opened.layout import Paragraph
from accessgen.checks.opened.pdf.items import Drawing, Filled, Item, Letters, Picture
from accessgen.checks.opened.pdf.layout import union
from accessgen.checks.opened.pdf.matrix import Box, overlap
from accessgen.checks.opened.pdf.raster import Raster
from accessgen.checks.opened.structure import Spot

VARIED = 0.05  # the spread of luminance under letters from which a ground is not plain (F24)
_SHARE = 0.2  # of the letters' area: less than that is a neighbour that comes near
_TALL = 1.8  # lines: a lower picture is a sign in its line
_LINES = 3
_RUNNING = {Kind.PARAGRAPH, Kind.LIST_ITEM}


def behind_in(pages: Sequence[Sequence[Item]], raster: Raster) -> Iterator[Spot]:
    """Letters over something that is no plain colour, where the eye finds the ground uneven."""
    for number, items in enumerate(pages, start=1):
        below: list[Item] = []
        for item in items:
            if not isinstance(item, Letters):
                below.append(item)
            elif item.text.strip() and not item.mark.picture and _over(item, below):
                left, top = raster.origin(number)
                spread = _spread(raster.without_text(number), item.box, left, top)
                if spread > VARIED:
                    why = f"the brightness behind it varies by {spread:.2f}"
                    yield Spot(item.text, Place(page=number), why)


def _over(letters: Letters, below: Sequence[Item]) -> bool:
    """Whether the last thing painted under letters is a picture, and not a panel over one."""
    left, bottom, right, top = letters.box
    for item in reversed(below):
        x0, y0, x1, y1 = item.box
        if x1 <= left or x0 >= right or y1 <= bottom or y0 >= top:
            continue  # the quick way past most things: they lie elsewhere
        if isinstance(item, Filled) and item.use != "fill":
            continue
        shared = _area(overlap(letters.box, item.box)) / (_area(letters.box) or 1)
        if isinstance(item, Filled) and item.solid:
            if shared > 1 - _SHARE:
                return False
        elif shared > _SHARE:
            return isinstance(item, Picture | Drawing | Filled)
    return False


def _spread(picture: Image.Image, box: Box, left: float, top: float) -> float:
    """The standard deviation of relative luminance in a box that is in points (WCAG 2.2)."""
    x0, y0 = int(box[0] - left), int(top - box[3])
    x1, y1 = max(int(box[2] - left), x0 + 1), max(int(top - box[1]), y0 + 1)
    pixels = picture.crop((x0, y0, x1, y1)).tobytes()
    reds, greens, blues = ([_LINEAR[value] for value in pixels[i::3]] for i in range(3))
    values = [
        0.2126 * red + 0.7152 * green + 0.0722 * blue
        for red, green, blue in zip(reds, greens, blues, strict=True)
    ]
    return pstdev(values) if values else 0.0


_LINEAR = [
    n / 255 / 12.92 if n / 255 <= 0.04045 else ((n / 255 + 0.055) / 1.055) ** 2.4
    for n in range(256)
]


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)


def wrapped_in(pages: Sequence[Sequence[Item]], paragraphs: Sequence[Paragraph]) -> Iterator[Spot]:
    """Paragraphs that make room for a picture: it lies inside their outline, beside their lines."""
    pictures = [
        (number, item.box)
        for number, items in enumerate(pages, start=1)
        for item in items
        if isinstance(item, Drawing) or (isinstance(item, Picture) and any(item.pixels))
    ]
    for paragraph in paragraphs:
        if len(paragraph.lines) < _LINES or paragraph.kind not in _RUNNING:
            continue
        page, size = paragraph.place.page, paragraph.size
        beside = [box for at, box in pictures if at == page and _tall(box, size)]
        if any(_makes_room(paragraph, box) for box in beside):
            yield Spot(paragraph.text, Place(page=page), "text that runs round a picture")


def _tall(box: Box, size: float) -> bool:
    return box[3] - box[1] > _TALL * size


def _makes_room(paragraph: Paragraph, box: Box) -> bool:
    lines, size = paragraph.lines, paragraph.size
    boxes = [(line.left, line.base, line.right, line.base + size / 2) for line in lines]
    outline = union(boxes)
    inside = (0.0, 0.0, 0.0, 0.0) if outline is None else overlap(outline, box)
    over = any(_area(overlap(line, box)) > size for line in boxes)  # then it is rule F24's
    return inside[2] - inside[0] > size and inside[3] - inside[1] > size / 2 and not over
