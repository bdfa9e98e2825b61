"""Lines, bars and small shapes of a PDF, each with its ground; and the panels that words stand on.

Nothing inside pictures counts here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.colours import chroma
from accessgen.checks.opened.appearance import Mark, Panel
from accessgen.checks.opened.facts import WHITE, Place
from accessgen.checks.opened.pdf.items import Filled, Item, Letters
from accessgen.checks.opened.pdf.matrix import Box

THIN = 12  # points: what is narrower is a rule or a bar, no ground
PANEL = (100, 20)  # points: the least width and height of a tint that holds words
BAR = 20  # points: the least height of a bar beside words
NEAR = 2  # points
REACH = 40  # points from a bar to its words
LABEL = 60  # letters
CELL = (250, 100)  # points: the greatest width and height of a coloured box or cell
NEUTRAL = 0.03  # chroma: below it a fill is a grey and carries no meaning by its colour


def marks_of(pages: Sequence[Sequence[Item]]) -> Iterator[Mark]:
    """Each pair of a mark's colour and its ground, once for the file."""
    known: set[tuple[str | None, str | None, str]] = set()
    for number, items in enumerate(pages, start=1):
        below: list[Filled] = []
        for item in items:
            if not isinstance(item, Filled) or item.mark.picture:
                continue
            if item.use != "fill" or _thin(item.box):
                place = Place(page=number, box=item.box)
                mark = Mark(item.colour, _beneath(item.box, below), item.use, place)
                if (mark.colour, mark.ground, mark.use) not in known:
                    known.add((mark.colour, mark.ground, mark.use))
                    yield mark
            if item.use == "fill":
                below.append(item)


def panels_of(pages: Sequence[Sequence[Item]]) -> Iterator[Panel]:
    """Tints and bars with the words that stand in them or beside them."""
    for number, items in enumerate(pages, start=1):
        fills = [i for i in items if isinstance(i, Filled) and i.use == "fill"]
        fills = [fill for fill in fills if fill.colour and not fill.mark.picture]
        letters = [i for i in items if isinstance(i, Letters) and i.text.strip()]
        bars = [fill for fill in fills if _upright_bar(fill.box)]
        taken: set[int] = set()
        ground = _size(fills[0].box)[1] if fills else 0
        for tint in fills[1 if ground > PANEL[1] else 0 :]:
            width, height = _size(tint.box)
            if width >= PANEL[0] and height >= PANEL[1] and tint.solid:
                bar = next((b for b in bars if _beside(b.box, tint.box)), None)
                taken.add(id(bar))
                yield from _panel(letters, tint.box, tint, bar, number)
        for bar in bars:
            if id(bar) not in taken:
                left, bottom, right, top = bar.box
                yield from _panel(letters, (left, bottom, right + REACH, top), None, bar, number)


def wordless(pages: Sequence[Sequence[Item]]) -> Iterator[str]:
    """The colours of boxes the size of a cell that are no greys and hold no words."""
    for items in pages:
        held = [item for item in items if not isinstance(item, Filled)]
        for item in items:
            if not isinstance(item, Filled) or item.use != "fill" or item.mark.picture:
                continue
            width, height = _size(item.box)
            small = min(width, height) >= THIN and width <= CELL[0] and height <= CELL[1]
            coloured = small and item.colour is not None and chroma(item.colour) > NEUTRAL
            if coloured and not any(_within(one.box, item.box) for one in held):
                yield item.colour or ""


def _panel(
    letters: Sequence[Letters], box: Box, tint: Filled | None, bar: Filled | None, page: int
) -> Iterator[Panel]:
    inside = [one for one in letters if _within(one.box, box)]
    if not inside:
        return
    # A line is as high as its letters: what begins at the same height belongs to the first line.
    top = max(one.box[1] for one in inside)
    first = [one for one in inside if one.box[1] > top - one.size / 2]
    label = "".join(one.text for one in first).strip()
    yield Panel(
        label=label[:LABEL],
        marked=all("bold" in one.font.name.lower() for one in first),
        tint=(tint.colour or "") if tint else "",
        bar=(bar.colour or "") if bar else "",
        place=Place(page=page),
    )


def _size(box: Box) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _thin(box: Box) -> bool:
    return min(_size(box)) < THIN


def _upright_bar(box: Box) -> bool:
    width, height = _size(box)
    return width < THIN and height >= BAR and height > 3 * width


def _beside(bar: Box, tint: Box) -> bool:
    """Whether a bar stands along the left or the right side of a tint."""
    level = bar[1] < tint[3] and bar[3] > tint[1]
    return level and (
        tint[0] - THIN - NEAR <= bar[0] <= tint[0] + NEAR or abs(bar[2] - tint[2]) <= THIN
    )


def _within(inner: Box, outer: Box) -> bool:
    x, y = inner[0], (inner[1] + inner[3]) / 2
    return outer[0] - NEAR <= x <= outer[2] and outer[1] <= y <= outer[3]


def _beneath(box: Box, below: Sequence[Filled]) -> str | None:
    """The last fill under the middle of a box; white if there is none."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for fill in reversed(below):
        left, bottom, right, top = fill.box
        if left <= x <= right and bottom <= y <= top:
            return fill.colour
    return WHITE
