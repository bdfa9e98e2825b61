"""Borders of a DOCX with the ground they stand on, and the panels that words stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from accessgen.checks.opened.appearance import Mark, Panel
from accessgen.checks.opened.docx.paints import border_colour
from accessgen.checks.opened.docx.properties import shading
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W, switched_on, value
from accessgen.checks.opened.facts import BLACK, Place

LABEL = 60  # letters
_BORDERS = tuple(f"{W}{name}" for name in ("pBdr", "tblBorders", "tcBorders", "pgBorders"))
_Box = tuple[str, str]  # bar, tint


class Boxes:
    """Reads borders and shadings of one document; `ground` is that of its pages."""

    def __init__(self, styles: Styles, theme: Theme, ground: str) -> None:
        self._styles, self.theme, self._ground = styles, theme, ground
        self._of_style: dict[str, _Box] = {}

    def marks(self, roots: Iterable[tuple[Place, Element]]) -> Iterator[Mark]:
        """Each pair of a border's colour and what lies behind it, once."""
        known: set[tuple[str | None, str | None]] = set()
        for place, root in roots:
            for borders in root.iter(*_BORDERS):
                ground = self._behind(borders)
                for side in borders:
                    text = border_colour(side, self.theme)
                    if side.get(f"{W}val") in {"nil", "none", None}:
                        continue
                    pair = (None if text == "?" else text or BLACK), ground
                    if pair not in known:
                        known.add(pair)
                        yield Mark(*pair, "border", place)

    def _behind(self, borders: Element) -> str | None:
        holder = borders.getparent()
        shade = None if holder is None else holder.find(f"{W}shd")
        colour = "" if shade is None else shading(shade, self.theme)
        return None if colour == "?" else colour or self._ground

    def panels(self, body: Element) -> Iterator[Panel]:
        """Paragraphs that share a tint and a bar, and follow each other, make one panel."""
        before: _Box = ("", "")
        for node in body.iter(f"{W}p"):
            box = self._box(node)
            if box != before and any(box):
                yield self._panel(node, box)
            before = box

    def _box(self, node: Element) -> _Box:
        properties = node.find(f"{W}pPr")
        style = value(properties, "pStyle") or self._styles.usual("paragraph")
        if style not in self._of_style:
            box = ("", "")
            for link in self._styles.chain(style):
                box = self._changed(link.find(f"{W}pPr"), box)
            self._of_style[style] = box
        return self._changed(properties, self._of_style[style])

    def _changed(self, properties: Element | None, box: _Box) -> _Box:
        """The box after what a `w:pPr` says of it."""
        if properties is None:
            return box
        bar, tint = box
        left = properties.find(f"{W}pBdr/{W}left")
        if left is not None:
            bar = border_colour(left, self.theme)
        shade = properties.find(f"{W}shd")
        if shade is not None:
            tint = shading(shade, self.theme)
        return ("" if bar in {"?", tint} else bar), ("" if tint == "?" else tint)

    def _panel(self, node: Element, box: _Box) -> Panel:
        text = "".join(piece.text or "" for piece in node.iter(f"{W}t")).strip()
        style = value(node.find(f"{W}pPr"), "pStyle") or self._styles.usual("paragraph")
        bold = self._styles.facts(style).look.get("b") == "1"
        runs = [run for run in node.iter(f"{W}r") if any(t.text for t in run.iter(f"{W}t"))]
        marked = bool(runs) and all(_bold(run, bold) for run in runs)
        return Panel(label=text[:LABEL], marked=marked, tint=box[1], bar=box[0], place=Place())


def _bold(run: Element, inherited: bool) -> bool:
    node = run.find(f"{W}rPr/{W}b")
    return inherited if node is None else switched_on(node)
