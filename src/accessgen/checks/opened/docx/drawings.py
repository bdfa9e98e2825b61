"""The charts and diagrams of a DOCX: which a run shows, and what is in their parts."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.opened.docx.charts import PLACE, chart_of
from accessgen.checks.opened.docx.diagrams import DGM, Shapes, diagram_of, words_only
from accessgen.checks.opened.docx.drawn import Drawn
from accessgen.checks.opened.docx.package import Package, Relationship
from accessgen.checks.opened.docx.series import C
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import MC, Element, R, W

_NEWER = "{http://schemas.microsoft.com/office/drawing/2014/chartex}chart"
_SHOWN = (f"{C}chart", f"{DGM}relIds", _NEWER)


class Drawings:
    """Reads the drawings that one part of a document shows."""

    def __init__(self, package: Package, part: str, theme: Theme) -> None:
        self._package, self._theme = package, theme
        self._links = package.relationships(part)

    def shown_in(self, run: Element, ground: str | None) -> Iterator[Drawn]:
        """Those in a run; those in its text boxes stand in runs of their own."""
        for node in run.iter(*_SHOWN):
            inside = next(node.iterancestors(f"{W}r"), None)
            older = next(node.iterancestors(f"{MC}Fallback"), None)
            if inside is run and older is None:
                yield self._drawn(node, ground)

    def _drawn(self, node: Element, ground: str | None) -> Drawn:
        if node.tag == _NEWER:
            return Drawn(None, PLACE, unread="a chart of a newer kind")
        if node.tag == f"{C}chart":
            return self._chart(node.get(f"{R}id", ""), ground)
        return self._diagram(self._part(node.get(f"{R}dm", "")), ground)

    def _part(self, key: str) -> Element | None:
        link = self._links.get(key)
        return self._root(link) if link is not None else None

    def _root(self, link: Relationship) -> Element | None:
        return None if link.external else self._package.optional(link.target)

    def _chart(self, key: str, ground: str | None) -> Drawn:
        root, link = self._part(key), self._links.get(key)
        if root is None or link is None:
            return Drawn(None, PLACE, unread="a chart")
        parts = self._package.relationships(link.target).values()
        own = {one.kind: self._root(one) for one in parts}
        mapping = root.find(f"{C}clrMapOvr")
        theme = self._theme.over(own.get("themeOverride"), mapping)
        chart = chart_of(root, theme, ground)
        over = own.get("chartUserShapes")
        if over is None:
            return chart
        shapes = Shapes(over, theme, ground, PLACE)
        return chart.with_shapes(shapes.letterings(), shapes.paints())

    def _diagram(self, data: Element | None, ground: str | None) -> Drawn:
        """The data of a diagram say in which part it has been drawn."""
        for node in () if data is None else data.iter("{*}dataModelExt"):
            root = self._part(node.get("relId", ""))
            if root is not None:
                return diagram_of(root, self._theme, ground)
        return words_only(data)
