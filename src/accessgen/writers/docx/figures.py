"""Pictures on a line of their own (rules I04, I12)."""

from __future__ import annotations

from accessgen.model import Figure
from accessgen.pictures import Picture
from accessgen.writers.docx.elements import Item
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.pictures import PIXELS_PER_MM
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.units import POINTS_PER_MM

_LARGEST = 0.55  # of the height of the text area, for a picture that does not say its width


def write_figure(flow: Flow, block: Figure, place: Place) -> list[Item]:
    """The picture and, held to it, its caption."""
    picture = flow.inline.pictures.get(block.picture.name)
    width = figure_width(flow, picture, block.width, place)
    drawing = flow.inline.drawings.inline(picture, block.picture.alt, width)
    shown = flow.raw(flow.style_for(place, "figure", "Picture"), drawing, place)
    if not block.caption:
        return [shown]
    caption = flow.style.text["caption"]
    shown.keep_next, shown.after = True, max(caption.size / 2, caption.before)
    words = flow.paragraph(flow.style_for(place, "caption"), block.caption, place)
    words.keep_lines, words.after = True, flow.style.figure.after
    return [shown, words]


def figure_width(flow: Flow, picture: Picture, wanted: float, place: Place) -> float:
    """The width in millimetres: the author's, or what suits the picture and the page."""
    page = flow.style.page
    height = page.height - page.top - page.bottom
    aspect = picture.height / picture.width
    best = wanted
    if not wanted:
        best = min(flow.style.figure.width_mm, _LARGEST * height / aspect)
        if picture.format != "svg":
            best = min(best, picture.width / PIXELS_PER_MM)
    return min(best, place.width / POINTS_PER_MM, 0.9 * height / aspect)
