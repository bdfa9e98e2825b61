"""SmartArt of a DOCX: the words in its shapes and their colours, as Office last drew them.

Office keeps beside the words of a diagram a drawing of it ([MS-ODRAWXML] 2.4). Without that
drawing only the words are known (ISO/IEC 29500-1, 21.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from accessgen.checks.opened.docx.drawn import Drawn, fill_of, known, paints_of, styled
from accessgen.checks.opened.docx.letters import (
    Lettering,
    body_look,
    fitted,
    is_turned,
    pieces_of,
    typeface,
    usual_look,
)
from accessgen.checks.opened.docx.properties import Look
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import A, Element
from accessgen.checks.opened.facts import Block, Kind, Paint, Part, Place

DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
PLACE = Place(Part.DIAGRAM)
_ANY = "{*}"  # the shapes of diagrams and of charts differ only in the names of their space
_USUAL = "36"  # half-points: DrawingML's own 18 points, where a shape says nothing (21.1.2.3.9)
MOST_BELOW = 100  # shapes that are looked through for what lies below a word
_NO_WORDS = {"doc", "pres", "parTrans", "sibTrans"}


def diagram_of(root: Element, theme: Theme, ground: str | None) -> Drawn:
    """What the `dsp:drawing` of a diagram shows on this ground."""
    shapes = Shapes(root, theme, ground, PLACE)
    return Drawn(root, PLACE, tuple(shapes.letterings()), tuple(shapes.paints()))


def words_only(data: Element | None) -> Drawn:
    """The words of a diagram that nobody has drawn yet."""
    points = () if data is None else data.iter(f"{DGM}pt")
    texts = [
        " ".join("".join(t.text or "" for t in p.iter(f"{A}t")) for p in point.iter(f"{A}p"))
        for point in points
        if point.get("type", "node") not in _NO_WORDS
    ]
    words = tuple(Block(Kind.CELL, text, PLACE) for text in texts if text.strip())
    return Drawn(None, PLACE, words=words, unread="a SmartArt diagram without its drawing")


@dataclass(frozen=True, slots=True)
class _Shape:
    """A shape where it lies, left, top, right and bottom, and what is behind its words."""

    node: Element
    box: tuple[float, float, float, float] | None
    ground: str | None


class Shapes:
    """The shapes of a drawing, the lowest first."""

    def __init__(self, root: Element, theme: Theme, ground: str | None, place: Place) -> None:
        self._root, self._theme, self._page, self._place = root, theme, ground, place

    def letterings(self) -> Iterator[Lettering]:
        """The words of all shapes, a paragraph each."""
        for shape in self._shapes():
            body = shape.node.find(f"{_ANY}txBody")
            if body is not None:
                yield from self._words(shape, body)

    def paints(self) -> Iterator[Paint]:
        """The colours of their fills and lines."""
        found: dict[Paint, None] = {}
        for node in self._root.iter(f"{_ANY}sp"):
            look = node.find(f"{_ANY}spPr")
            if look is not None:
                found |= dict.fromkeys(paints_of(look, self._theme, self._page, self._place))
            if fill_of(look, self._theme, self._page) is None:
                colour = styled(node, "fillRef", self._theme)
                if colour:
                    found[Paint(known(colour), str(self._place.part), self._place)] = None
        yield from found

    def _shapes(self) -> Iterator[_Shape]:
        """Each with what it lies on: its own fill, or that of a shape below its middle."""
        below: list[_Shape] = []
        for node in self._root.iter(f"{_ANY}sp"):
            look, box = node.find(f"{_ANY}spPr"), _box(node)
            under = next(
                (s.ground for s in reversed(below[-MOST_BELOW:]) if _covers(s.box, box)), self._page
            )
            fill = fill_of(look, self._theme, under)
            fill = styled(node, "fillRef", self._theme) if fill is None else fill
            shape = _Shape(node, box, known(fill) if fill else under)
            if fill:
                below.append(shape)
            yield shape

    def _words(self, shape: _Shape, body: Element) -> Iterator[Lettering]:
        scale = fitted(body)
        look = {**self._usual(shape.node), **body_look(body, self._theme, scale)}
        turned = is_turned(body)
        for paragraph in body.iterfind(f"{A}p"):
            pieces = tuple(pieces_of(paragraph, look, self._theme, scale))
            if any(text.strip() for text, _ in pieces):
                yield Lettering(pieces, self._place, shape.ground, turned=turned)

    def _usual(self, node: Element) -> Look:
        """How words are set in a shape that says nothing: its style's typeface and colour."""
        look = {**usual_look(self._theme), "sz": _USUAL}
        said = node.find(f"{_ANY}style/{A}fontRef")
        if said is not None:
            face = typeface("+mj-lt" if said.get("idx") == "major" else "+mn-lt", self._theme)
            look |= {"font-ascii": face, "font-hAnsi": face}
            look["color"] = self._theme.drawing(said) or look["color"]
        return look


def _box(node: Element) -> tuple[float, float, float, float] | None:
    frame = node.find(f"{_ANY}spPr/{A}xfrm")
    at, size = (None if frame is None else frame.find(f"{A}{name}") for name in ("off", "ext"))
    if at is None or size is None:
        return None
    try:
        left, top = float(at.get("x", "0")), float(at.get("y", "0"))
        return left, top, left + float(size.get("cx", "0")), top + float(size.get("cy", "0"))
    except ValueError:
        return None


def _covers(
    below: tuple[float, float, float, float] | None, over: tuple[float, float, float, float] | None
) -> bool:
    """Whether the middle of one box lies in another."""
    if below is None or over is None:
        return False
    across, down = (over[0] + over[2]) / 2, (over[1] + over[3]) / 2
    return below[0] <= across <= below[2] and below[1] <= down <= below[3]
