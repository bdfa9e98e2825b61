"""Pictures of a PDF: those that are tagged, and those that are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.pdf.items import Drawing, Item, Picture
from accessgen.checks.opened.pdf.layout import Placed, union
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.pdf.tags import Tag, contents
from accessgen.checks.opened.structure import Figure

MM = 25.4 / 72
LINE = 10  # millimetres: what is lower than that is a sign in a line of text


def figure_of(tag: Tag, placed: Placed, listed: bool) -> Figure | None:
    """A Figure element as a picture; None if it paints nothing."""
    held = [pair for content in contents(tag) for pair in placed.get(content, ())]
    pictures = [pair for pair in held if isinstance(pair[1], Picture | Drawing)]
    box = union([item.box for _, item in pictures or held])
    if box is None:
        return None
    biggest = max((item for _, item in pictures), key=_area, default=None)
    alt = tag.alt or tag.actual or ""
    place = Place(page=held[0][0], box=box)
    return replace(_figure(box, biggest, place), alt=alt.strip(), listed=listed)


def loose_figures(pages: Sequence[Sequence[Item]]) -> Iterator[Figure]:
    """Pictures in no tag: artifacts, which are decoration, and those that were forgotten."""
    for number, items in enumerate(pages, start=1):
        inside: Box | None = None
        for item in items:
            if not isinstance(item, Picture | Drawing) or item.mark.mcid is not None:
                continue
            if isinstance(item, Picture) and not any(item.pixels):
                continue  # a shading, or an image written into the page
            if inside and _within(item.box, inside):
                continue  # part of the drawing before it
            inside = item.box if isinstance(item, Drawing) else inside
            found = _figure(item.box, item, Place(page=number, box=item.box))
            yield replace(found, decorative=item.mark.artifact)


def _figure(box: Box, item: Item | None, place: Place) -> Figure:
    size = (box[2] - box[0]) * MM, (box[3] - box[1]) * MM
    return Figure(
        alt="",
        decorative=False,
        place=place,
        size=size,
        pixels=item.pixels if isinstance(item, Picture) else (0, 0),
        key=item.key if isinstance(item, Picture | Drawing) else "",
        box=box,
        inline=size[1] < LINE,
        pulled=item.pulled if isinstance(item, Picture | Drawing) else 1.0,
    )


def _area(item: Item) -> float:
    left, bottom, right, top = item.box
    return (right - left) * (top - bottom)


def _within(box: Box, outer: Box) -> bool:
    near = 1.0
    lows = box[0] >= outer[0] - near and box[1] >= outer[1] - near
    return lows and box[2] <= outer[2] + near and box[3] <= outer[3] + near
