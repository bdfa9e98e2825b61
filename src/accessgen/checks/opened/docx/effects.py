"""Patterns, gradients, shadows and glow of a DOCX, and colours that have to be told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from accessgen.checks.colours import chroma
from accessgen.checks.opened.appearance import Effect, Group
from accessgen.checks.opened.docx.drawn import effects_of_style
from accessgen.checks.opened.docx.properties import shading
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import A, Element, W, switched_on
from accessgen.checks.opened.facts import Place

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
NEUTRAL = 0.03  # chroma: below it a fill is a grey and carries no meaning by its colour
_PLAIN = {"clear", "solid", "nil"}
_NAMES = {
    f"{A}pattFill": "a pattern",
    f"{A}gradFill": "a gradient",
    f"{A}outerShdw": "a shadow",
    f"{A}innerShdw": "a shadow",
    f"{A}prstShdw": "a shadow",
    f"{A}glow": "a glow",
    f"{A}softEdge": "a soft edge",
    f"{A}reflection": "a reflection",
    f"{W14}shadow": "a shadow",
    f"{W14}glow": "a glow",
    f"{W14}reflection": "a reflection",
    f"{W14}gradFill": "a gradient",
    f"{W}shadow": "a shadow",
    f"{W}emboss": "raised letters",
    f"{W}imprint": "sunken letters",
}
_TOGGLES = {f"{W}shadow", f"{W}emboss", f"{W}imprint"}


def effects_of(roots: Iterable[tuple[Place, Element]], theme: Theme) -> Iterator[Effect]:
    """Each kind of effect once for each part that shows it."""
    known: set[tuple[str, Place]] = set()
    for place, root in roots:
        for what in chain(_named(root), effects_of_style(root, theme)):
            if what and (what, place) not in known:
                known.add((what, place))
                yield Effect(what, place)


def _named(root: Element) -> Iterator[str]:
    """The effects that a part asks for itself; empty for what shows none."""
    for node in root.iter(*_NAMES, f"{W}shd"):
        if node.tag == f"{W}shd":
            yield "" if node.get(f"{W}val", "clear") in _PLAIN else "a pattern"
        else:
            off = node.tag in _TOGGLES and not switched_on(node)
            yield "" if off else _NAMES[str(node.tag)]


def cell_groups(body: Element, theme: Theme) -> Iterator[Group]:
    """For each table the colours of its cells that are no greys."""
    for table in body.iter(f"{W}tbl"):
        found: dict[str, None] = {}
        for cell in table.iterfind(f"{W}tr/{W}tc"):
            colour = _fill(cell, theme)
            if colour:
                found[colour] = None
        if len(found) > 1:
            yield Group("the cells of a table", tuple(found), Place())


def empty_cells(body: Element, theme: Theme) -> Iterator[str]:
    """The colours of cells that hold no words and no picture: only their colour says something."""
    for cell in body.iter(f"{W}tc"):
        colour = _fill(cell, theme)
        words = any((text.text or "").strip() for text in cell.iter(f"{W}t"))
        held = next(cell.iter(f"{W}drawing", f"{W}pict", f"{W}sym", f"{W}sdt"), None)
        if colour and not words and held is None:
            yield colour


def _fill(cell: Element, theme: Theme) -> str:
    """The colour of a cell's own shading, if it is one that eyes tell from grey."""
    node = cell.find(f"{W}tcPr/{W}shd")
    colour = "" if node is None else shading(node, theme)
    return colour if colour.startswith("#") and chroma(colour) > NEUTRAL else ""
