"""Pictures: on a line of their own, and beside words (rules I10 to I12)."""

from __future__ import annotations

from dataclasses import dataclass

from accessgen import model
from accessgen.pictures import Picture
from accessgen.writers.pdf.boxes import Box, Hold, Placed, Placement
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.setting import MM, Place, Setting
from accessgen.writers.pdf.structure import Leaf, Node
from accessgen.writers.pdf.text import set_text

_PPI = 220  # pixels an inch that a picture is not set coarser than, unless its width is given (I04)
_TALL = 1.35  # height of a picture beside words, in widths, from which on it is made narrower
_LARGEST = 0.55  # of the height of the text area, for a picture that does not say its width


@dataclass(frozen=True, slots=True)
class Size:
    """Points."""

    width: float
    height: float


def set_figure(setting: Setting, block: model.Figure, place: Place, flow: Flow) -> None:
    """A picture on its own, with its caption: Figure with Alt, or an Artifact if decorative."""
    picture = setting.pictures.get(block.picture.name)
    flow.anchor(block.id)
    node = place.node.child("Div") if block.caption else place.node
    leaf = figure_leaf(node, block.picture)
    caption = Flow()
    if block.caption:
        tag = "P" if block.picture.decorative else "Caption"
        set_text(setting, block.caption, "caption", place.below(node.child(tag)), caption)
    gap = setting.style.text["caption"].size * 0.5 if caption.atoms else 0
    room = setting.height - gap - caption.height(0)
    size = figure_size(setting, picture, block.width, place.width, room)
    item = Placed(place.x, 0, Placement(picture, size.width, size.height, leaf))
    flow.add(Box(size.height, (item,)), Hold.TIED if caption.atoms else Hold.FREE)
    flow.space(gap)
    for atom in caption.atoms:
        flow.add(atom.box, Hold.TIED)
    flow.untie()
    flow.space(setting.style.figure.after)


def figure_leaf(node: Node, picture: model.Picture) -> Leaf | None:
    """The element of a picture that says something; none for decoration (ISO 14289-1 7.3)."""
    if picture.decorative:
        return None
    return node.child("Figure", alt=picture.alt).leaf()


def figure_size(
    setting: Setting, picture: Picture, wanted: float, width: float, height: float
) -> Size:
    """The size of a picture: its aspect kept, inside the room there is.

    `wanted` is the author's width in millimetres, or 0 for what suits the picture.
    """
    aspect = picture.height / picture.width
    if wanted:
        best = wanted * MM
    else:
        best = min(setting.style.figure.width_mm * MM, _LARGEST * setting.height / aspect)
        if picture.format != "svg":
            best = min(best, picture.width / _PPI * 72)
    best = min(best, width, height / aspect)
    return Size(best, best * aspect)


def set_row(setting: Setting, block: model.PictureRow, place: Place, flow: Flow) -> None:
    """A picture at the left and words at the right, on one page: Div, never a Table (rule S09)."""
    style = setting.style.row
    picture = setting.pictures.get(block.picture.name)
    node = place.node.child("Div")
    leaf = figure_leaf(node, block.picture)
    size = row_picture_size(picture, style.picture_mm * MM)
    beside = (style.picture_mm + style.gutter_mm) * MM
    words = Flow()
    setting.set_blocks(setting, block.blocks, place.inset(beside).below(node), words)
    flow.anchor(block.id)
    for index, box in enumerate(words.boxes(setting.height)):
        if index:
            flow.add(box)
            continue
        # A few words stand level with the middle of their picture, many begin at its top.
        down = max(0, (size.height - box.height) / 2)
        shown = Placed(place.x, 0, Placement(picture, size.width, size.height, leaf))
        height = max(size.height, box.height)
        flow.add(Box(height, (shown, *box.at(down))), row=True)
    flow.space(style.after)


def row_picture_size(picture: Picture, width: float) -> Size:
    """All pictures beside words are equally wide, but for very tall ones (rule I12)."""
    height = width * picture.height / picture.width
    if height > width * _TALL:
        return Size(_TALL * width * picture.width / picture.height, _TALL * width)
    return Size(width, height)
