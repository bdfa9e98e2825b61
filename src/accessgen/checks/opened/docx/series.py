"""The series of a chart: names, values and colours as Word draws them (ISO/IEC 29500-1, 21.2)."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from accessgen.checks.opened.docx.drawn import fill_of
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import A, Element

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MOST = 200  # labels of one kind that are read: a chart of more has none that anybody sees
KINDS = ("area", "bar", "bubble", "doughnut", "line", "ofPie", "pie", "radar", "scatter", "stock")
SOLID = tuple(f"{kind}3D" for kind in ("area", "bar", "line", "pie"))
ROUND = {"pie", "doughnut", "ofPie"}
LINES = {"line", "scatter", "stock", "radar"}
_MANY = 1  # of each eight chart styles the second takes the theme's accents in turn (21.2.2.227)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True)
class Series:
    """One `c:ser`: the group that it stands in, and its number in the chart."""

    node: Element
    group: Element
    number: int
    theme: Theme
    ground: str | None
    style: int

    @property
    def kind(self) -> str:
        """`bar`, `line`, `pie`…"""
        return str(self.group.tag).removeprefix(C).removesuffix("Chart").removesuffix("3D")

    @property
    def named(self) -> str:
        """Its name as Word writes it."""
        held = self.node.find(f"{C}tx")
        texts = [] if held is None else [v.text or "" for v in held.iter(f"{C}v")]
        return " ".join(texts).strip() or f"Series{self.number + 1}"

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """The names of its points."""
        held = self.node.find(f"{C}cat")
        held = self.node.find(f"{C}xVal") if held is None else held
        return () if held is None else tuple(text for _, text in cached(held))

    @cached_property
    def values(self) -> tuple[tuple[int, str], ...]:
        """The number and the value, as it is shown, of each point."""
        held = self.node.find(f"{C}val")
        held = self.node.find(f"{C}yVal") if held is None else held
        return () if held is None else tuple(cached(held))

    @cached_property
    def varied(self) -> bool:
        """Whether each point has a colour of its own."""
        alone = len(list(islice(self.group.iterfind(f"{C}ser"), 2))) == 1
        said = self.group.find(f"{C}varyColors")
        vary = said is not None and is_on(said)
        own = {node.get("val") for node in self.node.iterfind(f"{C}dPt/{C}idx")}
        return (vary and (alone or self.kind in ROUND)) or len(own) > 1

    @cached_property
    def _own(self) -> dict[int | None, Element]:
        """The points that say how they look."""
        return {at(node): node for node in self.node.iterfind(f"{C}dPt")}

    @property
    def look(self) -> Element | None:
        """The `c:spPr` of its fill, the line that it is, or that of the marks on no line."""
        look = _drawn(self.node.find(f"{C}spPr"), self.kind)
        if self.kind in LINES and look is not None and look.find(f"{A}noFill") is not None:
            return self.node.find(f"{C}marker/{C}spPr")
        return look

    @property
    def colour(self) -> str | None:
        """`#RRGGBB`; empty if it is not drawn, `?` if that cannot be told."""
        said = fill_of(self.look, self.theme, self.ground)
        return self._automatic(self.number) if said is None else said

    def point(self, number: int) -> str | None:
        """The colour of one of its points."""
        own = self._own.get(number)
        if own is not None:
            said = fill_of(_drawn(own.find(f"{C}spPr"), self.kind), self.theme, self.ground)
            if said is not None:
                return said
        plain = fill_of(self.look, self.theme, self.ground)
        if plain is not None or not self.varied:
            return self.colour
        return self._automatic(number)

    @property
    def points(self) -> dict[int, str | None]:
        """The colours of its points that hold a value."""
        return {number: self.point(number) for number, _ in self.values[:MOST]}

    def _automatic(self, number: int) -> str | None:
        if (self.style - 1) % 8 != _MANY:
            return "?"  # shades of one colour, which Word works out by itself
        return self.theme.colour(f"accent{number % 6 + 1}") if number < 6 else "?"

    @property
    def sign(self) -> str:
        """What tells its line from others beside colour: the dashes, or the shape of its marks."""
        if self.kind not in LINES:
            return ""
        symbol = self.node.find(f"{C}marker/{C}symbol")
        dash = self.node.find(f"{C}spPr/{A}ln/{A}prstDash")
        usual = self.kind == "scatter" or self.group.find(f"{C}marker") is not None
        mark = f"automatic {self.number}" if symbol is None else symbol.get("val", "")
        if mark == "none" or (symbol is None and not usual):
            mark = ""
        line = "" if dash is None else dash.get("val", "solid")
        return f"{mark} {'' if line == 'solid' else line}".strip()


def series_in(plot: Element, theme: Theme, ground: str | None, style: int) -> Iterator[Series]:
    """All series of a chart, in the order of its groups."""
    for group in plot.iterchildren(*(f"{C}{kind}Chart" for kind in (*KINDS, *SOLID))):
        for place, node in enumerate(group.iterfind(f"{C}ser")):
            number = at(node)
            yield Series(node, group, place if number is None else number, theme, ground, style)


def _drawn(shape: Element | None, kind: str) -> Element | None:
    """Where the colour of a series stands: a line's is that of its stroke."""
    return shape.find(f"{A}ln") if shape is not None and kind in LINES else shape


def at(node: Element) -> int | None:
    """The `c:idx` of a series, a point or a label."""
    said = node.find(f"{C}idx")
    text = "" if said is None else said.get("val", "")
    return int(text) if text.isdigit() else None


def is_on(node: Element) -> bool:
    """Whether a `CT_Boolean` of charts is on (21.2.3.3: its value is true unless said)."""
    return node.get("val", "1") in {"1", "true"}


def cached(held: Element) -> Iterator[tuple[int, str]]:
    """The number and the text of each point in a cache of words or numbers."""
    usual = next((node.text or "" for node in held.iter(f"{C}formatCode")), "General")
    for place, node in enumerate(held.iter(f"{C}pt")):
        if place == MOST:
            return
        text = node.findtext(f"{C}v", "")
        code = node.get("formatCode", usual)
        numbers = node.getparent()
        is_number = numbers is not None and str(numbers.tag).startswith(f"{C}num")
        index = node.get("idx", "")
        yield (
            (int(index) if index.isdigit() else place),
            (shown_number(text, code) if is_number else " ".join(text.split())),
        )


def shown_number(text: str, code: str) -> str:
    """A number as its format shows it: decimals, thousands, per cent, days (18.8.31)."""
    try:
        number = float(text)
    except ValueError:
        return text
    if not math.isfinite(number):
        return text
    plain = _QUOTED.sub("", code.split(";", maxsplit=1)[0])
    if plain == "General" or not plain.strip():
        return f"{number:.10g}"
    if re.search(r"[dmy]", plain, re.IGNORECASE):
        return _day(number, "d" in plain.lower())
    fraction = re.search(r"\.([0#?]+)", plain)
    decimals = len(fraction[1]) if fraction else 0
    comma = "," if "," in plain else ""
    if "%" in plain:
        return f"{number * 100:{comma}.{decimals}f}%"
    return f"{number:{comma}.{decimals}f}"


def _day(number: float, with_day: bool) -> str:
    try:
        day = dt.date(1899, 12, 30) + dt.timedelta(days=int(number))
    except OverflowError:
        return ""
    return f"{day.day} {day:%B %Y}" if with_day else f"{day:%B %Y}"


def told_by_words(series: Sequence[Series]) -> bool:
    """Whether words at each series say what it is, so that its colour does not alone."""
    return all(_named_at(one) for one in series)


def _named_at(one: Series) -> bool:
    for holder in (one.node, one.group):
        labels = holder.find(f"{C}dLbls")
        if labels is not None and not _off(labels):
            wanted = "showCatName" if one.varied else "showSerName"
            said = labels.find(f"{C}{wanted}")
            return (said is not None and is_on(said)) or _written(labels)
    return False


def _written(labels: Element) -> bool:
    """Whether a label has words of its own, or the name of its series, at one point of a line."""
    for node in labels.iterfind(f"{C}dLbl"):
        name = node.find(f"{C}showSerName")
        if node.find(f"{C}tx") is not None or (name is not None and is_on(name)):
            return True
    return False


def _off(labels: Element) -> bool:
    said = labels.find(f"{C}delete")
    return said is not None and is_on(said)
