"""Picture rows: the picture on the left, the words on the right (rules I10, I11, S09).

One table without borders holds the rows that follow each other, so that staff add one as they add
a row to any table. docs/docx.md says which other ways were tried and why they were left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from accessgen.model import Picture, PictureRow
from accessgen.writers.docx.boxes import cell_bar
from accessgen.writers.docx.elements import CellBox, Grid, Item, Margins, Para, RowBox, paragraphs
from accessgen.writers.docx.flow import Flow, Render
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.units import colour, points

_KEPT = 5 / 6
"""Of the space after a row. Word keeps it below the last row of a page, where the PDF writer drops
it: with a sixth less, the usual six rows of a page fit on the page in Word as well."""

_TALL = 1.35  # height of a picture beside words, in widths, from which on it is made narrower


@dataclass(frozen=True, slots=True)
class PictureColumn:
    """The column of pictures: `wanted` width of a picture in millimetres, `after` a row in points.

    In a narrow place, such as a cell, pictures are smaller: they leave half of it to the words.
    """

    flow: Flow
    place: Place
    wanted: float
    after: float

    @property
    def room(self) -> float:
        """The width that is left for words, in points."""
        return self.place.width - self._taken

    @property
    def width(self) -> float:
        """The width of a picture, in millimetres."""
        return self.wanted * self._share

    @property
    def _taken(self) -> float:
        return points(self.wanted + self.flow.style.row.gutter_mm) * self._share

    @property
    def _share(self) -> float:
        full = points(self.wanted + self.flow.style.row.gutter_mm)
        return min(1, self.place.width / 2 / full)

    def picture(self, picture: Picture) -> Para:
        """A paragraph with nothing but a picture; all are as wide but for very tall ones (I12)."""
        found = self.flow.inline.pictures.get(picture.name)
        width = min(self.width, self.width * _TALL * found.width / found.height)
        drawing = self.flow.inline.drawings.inline(found, picture.alt, width)
        return self.flow.raw("RowPicture", drawing, self.place)

    def grid(self, rows: Sequence[tuple[list[Item], list[Item]]]) -> Grid:
        """The table of pictures and words; a few words stand level with their picture's middle."""
        place, box = self.place, self.place.box
        tint = colour(box.panel.tint) if box else ""
        bar = cell_bar(box.panel.bar, box.panel.bar_width) if box else ""
        boxes = []
        for picture, words in rows:
            if words and isinstance(words[-1], Para):
                words[-1].after = 0
            around = Margins(left=place.left, bottom=self.after)
            left = CellBox(picture, tint, bar, around)
            around = Margins(bottom=self.after, right=place.right)
            right = CellBox(words, tint, "", around, middle=True)
            boxes.append(RowBox([left, right]))
        first = place.left + self._taken
        second = place.left + place.width + place.right - first
        return Grid("TableNormal", [first, second], boxes, bottom=self.after)


def write_rows(flow: Flow, rows: Sequence[PictureRow], place: Place, render: Render) -> Grid:
    """One table for rows that follow each other."""
    after = flow.style.row.after * _KEPT
    column = PictureColumn(flow, place, flow.style.row.picture_mm, after)
    made: list[tuple[list[Item], list[Item]]] = []
    for block in rows:
        flow.mark(block.id)
        picture = column.picture(block.picture)
        made.append(([picture], render(block.blocks, place.cell(column.room, "body"))))
    _hold_ends(made)
    return column.grid(made)


def _hold_ends(rows: Sequence[tuple[list[Item], list[Item]]]) -> None:
    """No row alone at the foot or the top of a page: the first two and the last two hold together.

    Word keeps a row with the next one if the paragraphs in it are kept with the next.
    """
    for picture, words in [*rows[:1], *rows[-2:-1]] if len(rows) > 1 else ():
        for para in paragraphs([*picture, *words]):
            para.keep_next = True
