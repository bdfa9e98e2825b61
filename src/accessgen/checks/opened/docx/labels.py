"""The labels at the points of a chart (ISO/IEC 29500-1, 21.2.2.47)."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.opened.docx.drawn import behind, known
from accessgen.checks.opened.docx.letters import Lettering, body_look, is_turned, pieces_of
from accessgen.checks.opened.docx.properties import Look
from accessgen.checks.opened.docx.series import ROUND, C, Series, at, is_on
from accessgen.checks.opened.docx.xml import A, Element
from accessgen.checks.opened.facts import Place

_INSIDE = {"ctr", "inEnd", "inBase", "bestFit"}
_STACKED = {"stacked", "percentStacked"}
_SHOWN = ("showSerName", "showCatName", "showVal", "showPercent")


def labels_of(series: Series, usual: Look, place: Place) -> Iterator[Lettering]:
    """One for each point of a series that is labelled; `usual` is the look of the chart's words."""
    own, shared = series.node.find(f"{C}dLbls"), series.group.find(f"{C}dLbls")
    node = shared if own is None else own
    if node is not None:
        yield from _Labels(series, node, usual, place).all()


class _Labels:
    """A `c:dLbls`, and the `c:dLbl` in it that say otherwise for one point."""

    def __init__(self, series: Series, node: Element, usual: Look, place: Place) -> None:
        self._series, self._node, self._place = series, node, place
        self._look = {**usual, **body_look(node.find(f"{C}txPr"), series.theme)}
        self._total = sum(_number(text) for _, text in series.values)

    def all(self) -> Iterator[Lettering]:
        single = {at(node): node for node in self._node.iterfind(f"{C}dLbl")}
        for number, value in self._series.values:
            node = single.get(number, self._node)
            deleted = node.find(f"{C}delete")
            if deleted is None or not is_on(deleted):
                yield from self._label(node, number, value)

    def _label(self, node: Element, number: int, value: str) -> Iterator[Lettering]:
        theme = self._series.theme
        rich = node.find(f"{C}tx/{C}rich")
        body = node.find(f"{C}txPr") if rich is None else rich
        look = {**self._look, **body_look(body, theme)}
        pieces: list[tuple[str, Look]] = [(self._text(node, number, value), look)]
        if rich is not None:
            runs = [run for p in rich.iterfind(f"{A}p") for run in pieces_of(p, look, theme)]
            pieces = [(value if text == "[VALUE]" else text, said) for text, said in runs]
        if any(text.strip() for text, _ in pieces):
            ground = self._ground(node, number)
            yield Lettering(tuple(pieces), self._place, ground, turned=is_turned(body))

    def _text(self, node: Element, number: int, value: str) -> str:
        categories = self._series.categories
        share = abs(_number(value)) / self._total if self._total else 0
        parts = {
            "showSerName": self._series.named,
            "showCatName": categories[number] if number < len(categories) else "",
            "showVal": value,
            "showPercent": f"{share:.0%}",
        }
        return ", ".join(parts[name] for name in _SHOWN if self._says(node, name) and parts[name])

    def _says(self, node: Element, name: str) -> bool:
        said = self._found(node, name)
        return said is not None and is_on(said)

    def _found(self, node: Element, name: str) -> Element | None:
        said = node.find(f"{C}{name}")
        return self._node.find(f"{C}{name}") if said is None else said

    def _ground(self, node: Element, number: int) -> str | None:
        """What is behind a label: its own fill, the point that it stands in, or the chart."""
        series, where = self._series, self._found(node, "dLblPos")
        grouping = series.group.find(f"{C}grouping")
        stacked = grouping is not None and grouping.get("val") in _STACKED
        usual = series.kind in ROUND or stacked
        ground = series.ground
        if usual if where is None else where.get("val") in _INSIDE:
            ground = known(series.point(number)) or ground
        return behind(self._found(node, "spPr"), series.theme, ground)


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "").rstrip("%"))
    except ValueError:
        return 0.0
