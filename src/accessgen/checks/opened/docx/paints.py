"""Flat colours of a DOCX that are not letters: shadings, borders, drawn shapes."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.opened.docx.drawn import fill_of, paints_of, styled
from accessgen.checks.opened.docx.properties import HIGHLIGHTS, shading
from accessgen.checks.opened.docx.theme import Theme, named_colour
from accessgen.checks.opened.docx.xml import MC, WPS, A, Element, W, hex_colour
from accessgen.checks.opened.facts import WHITE, Paint, Place

_V = "{urn:schemas-microsoft-com:vml}"
_VML = tuple(f"{_V}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "polyline"))
_BORDERS = tuple(f"{W}{name}" for name in ("pBdr", "tblBorders", "tcBorders", "pgBorders"))


def paints_in(root: Element, theme: Theme, place: Place) -> Iterator[Paint]:
    """The flat colours that a part or a style holds."""
    for node in root.iter(f"{W}shd"):
        colour = shading(node, theme)
        if colour:
            yield Paint(_known(colour), "shading", place)
    for node in root.iter(f"{W}highlight"):
        colour = HIGHLIGHTS.get(node.get(f"{W}val", ""), "")
        if colour:
            yield Paint(colour, "highlight", place)
    for group in root.iter(*_BORDERS):
        for side in group:
            colour = border_colour(side, theme)
            if colour:
                yield Paint(_known(colour), "border", place)
    yield from _shapes(root, theme, place)


def _shapes(root: Element, theme: Theme, place: Place) -> Iterator[Paint]:
    for shape in root.iter(f"{WPS}wsp"):
        yield from _shape(shape, theme, place)
    for shape in root.iter(*_VML):
        if next(shape.iterancestors(f"{MC}Fallback"), None) is None:
            yield from _old_shape(shape, place)


def _shape(shape: Element, theme: Theme, place: Place) -> Iterator[Paint]:
    """The fill and the line of a drawn shape, by itself or by its style."""
    look = shape.find(f"{WPS}spPr")
    line = None if look is None else look.find(f"{A}ln")
    if look is not None:
        yield from paints_of(look, theme, WHITE, place, "drawn shape")
    for said, name in ((look, "fillRef"), (line, "lnRef")):
        colour = styled(shape, name, theme) if fill_of(said, theme, WHITE) is None else ""
        if colour:
            yield Paint(_known(colour), "drawn shape", place)


def _old_shape(shape: Element, place: Place) -> Iterator[Paint]:
    """The colours of a shape in VML (part 4, 19.1.2)."""
    for name, switch in (("fillcolor", "filled"), ("strokecolor", "stroked")):
        text = shape.get(name, "").split(" ")[0]
        if text and shape.get(switch, "t") not in {"f", "false"}:
            yield Paint(named_colour(text), "drawn shape", place)


def border_colour(side: Element, theme: Theme) -> str:
    """The colour of a border; empty for none, and for the automatic one, which is black."""
    if side.get(f"{W}val") in {"nil", "none", None}:
        return ""
    name = side.get(f"{W}themeColor")
    if name and name != "none":
        tint, shade = side.get(f"{W}themeTint"), side.get(f"{W}themeShade")
        return theme.tinted(name, tint, shade) or "?"
    text = side.get(f"{W}color", "auto")
    return "" if text == "auto" else hex_colour(text) or "?"


def _known(colour: str) -> str | None:
    return None if colour == "?" else colour
