"""Flat colours of a DOCX that are not letters: shadings, borders, drawn shapes."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.opened.docx.properties import HIGHLIGHTS, shading
from accessgen.checks.opened.docx.theme import Theme, shape_fills
from accessgen.checks.opened.docx.xml import Element, W, hex_colour
from accessgen.checks.opened.facts import Paint, Place

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
    for fill in shape_fills(root, theme):
        yield Paint(fill, "drawn shape", place)


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
