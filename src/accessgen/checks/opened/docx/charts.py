"""A chart of a DOCX: its words, how they are set, and its colours (ISO/IEC 29500-1, 21.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from accessgen.checks.opened.appearance import Group, Mark
from accessgen.checks.opened.docx.drawn import Drawn, behind, fill_of, known, paints_of
from accessgen.checks.opened.docx.labels import labels_of
from accessgen.checks.opened.docx.letters import (
    Lettering,
    body_look,
    is_turned,
    pieces_of,
    usual_look,
)
from accessgen.checks.opened.docx.properties import Look
from accessgen.checks.opened.docx.series import (
    MOST,
    ROUND,
    C,
    Series,
    is_on,
    series_in,
    shown_number,
    told_by_words,
)
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import MC, A, Element
from accessgen.checks.opened.facts import Kind, Paint, Part, Place

PLACE = Place(Part.CHART)
_TITLE = 1.2  # of the size of the chart's other words (Office sets it so where nothing is said)
_TITLE_ALONE = "36"  # half-points: a title where nothing at all is said
_AXES = tuple(f"{C}{name}" for name in ("catAx", "dateAx", "valAx", "serAx"))
_UPRIGHT = {"l", "r"}
_SIDEWAYS = -90  # degrees: how Word turns the title of an upright axis that says nothing of it


def chart_of(root: Element, theme: Theme, ground: str | None) -> Drawn:
    """What a `c:chartSpace` shows on this ground."""
    chart = _Chart(root, theme, ground)
    return Drawn(
        root,
        PLACE,
        letterings=tuple(chart.letterings()),
        paints=tuple(chart.paints()),
        marks=tuple(chart.marks()),
        groups=tuple(chart.groups()),
    )


class _Chart:
    def __init__(self, root: Element, theme: Theme, ground: str | None) -> None:
        self._root, self._theme = root, theme
        self._ground = behind(root.find(f"{C}spPr"), theme, ground)
        inside = root.find(f"{C}chart")
        self._inside: Element = root if inside is None else inside
        plot = self._inside.find(f"{C}plotArea")
        self._plot: Element = root if plot is None else plot
        self._within = behind(self._plot.find(f"{C}spPr"), theme, self._ground)
        self._said = body_look(root.find(f"{C}txPr"), theme)
        self._usual: Look = {**usual_look(theme), **self._said}

    @cached_property
    def _series(self) -> tuple[Series, ...]:
        style = self._root.find(f"{C}style")
        said = "" if style is None else style.get("val", "")
        number = int(said) if said.isdigit() else 2
        return tuple(islice(series_in(self._plot, self._theme, self._within, number), MOST))

    # Words

    def letterings(self) -> Iterator[Lettering]:
        """Title, axes, legend, the labels at the points, the table under the chart."""
        yield from self._title()
        for axis in self._plot.iterchildren(*_AXES):
            yield from self._axis(axis)
        yield from self._legend()
        for series in self._series:
            yield from labels_of(series, self._usual, PLACE)
        yield from self._table()

    def _title(self) -> Iterator[Lettering]:
        size = f"{float(self._usual['sz']) * _TITLE:g}" if "sz" in self._said else _TITLE_ALONE
        look = {**self._usual, "sz": size, "b": "1"}
        node = self._inside.find(f"{C}title")
        name = self._series[0].named if len(self._series) == 1 else "Chart Title"
        if node is not None:
            yield self._headed(node, look, name, Kind.CAPTION, 0)
        elif len(self._series) == 1 and _denies(self._inside, "autoTitleDeleted"):
            yield Lettering(((name, look),), PLACE, self._ground, Kind.CAPTION)

    def _headed(self, node: Element, look: Look, usual: str, kind: Kind, turn: float) -> Lettering:
        """A title: its own words, else those of the cell that it is linked to."""
        rich = node.find(f"{C}tx/{C}rich")
        body = node.find(f"{C}txPr") if rich is None else rich
        look = {**look, **body_look(body, self._theme)}
        linked = [v.text or "" for v in node.iterfind(f"{C}tx/{C}strRef//{C}v")]
        pieces: list[tuple[str, Look]] = [(" ".join(linked) or usual, look)]
        if rich is not None:
            pieces = []
            for paragraph in rich.iterfind(f"{A}p"):
                pieces += [(" ", look)] if pieces else []
                pieces += pieces_of(paragraph, look, self._theme)
        ground = behind(node.find(f"{C}spPr"), self._theme, self._ground)
        return Lettering(tuple(pieces), PLACE, ground, kind, is_turned(body, turn))

    def _axis(self, axis: Element) -> Iterator[Lettering]:
        if _says(axis, "delete"):
            return
        name = axis.find(f"{C}title")
        if name is not None:
            side = axis.find(f"{C}axPos")
            upright = side is not None and side.get("val") in _UPRIGHT
            turn = _SIDEWAYS if upright else 0
            look = {**self._usual, "b": "1"}
            yield self._headed(name, look, "Axis Title", Kind.CELL, turn)
        where = axis.find(f"{C}tickLblPos")
        if where is None or where.get("val") != "none":
            ground = behind(axis.find(f"{C}spPr"), self._theme, self._ground)
            yield from self._listed(axis, self._ticks(axis), ground)

    def _ticks(self, axis: Element) -> Iterable[str]:
        """What stands at an axis. Word works the numbers out; where it begins and ends is said."""
        if axis.tag == f"{C}serAx":
            return [series.named for series in self._series]
        if axis.tag != f"{C}valAx":
            named = next((one.categories for one in self._series if one.categories), ())
            longest = max((len(one.values) for one in self._series), default=0)
            return named or map(str, range(1, longest + 1))
        code = axis.find(f"{C}numFmt")
        form = "General" if code is None else code.get("formatCode", "General")
        ends = [axis.find(f"{C}scaling/{C}{end}") for end in ("min", "max")]
        said = [node.get("val", "0") for node in ends if node is not None]
        return dict.fromkeys(shown_number(text, form) for text in said or ["0"])

    def _listed(
        self, node: Element, texts: Iterable[str], ground: str | None
    ) -> Iterator[Lettering]:
        """Labels that are all set as one `c:txPr` says."""
        body = node.find(f"{C}txPr")
        look = {**self._usual, **body_look(body, self._theme)}
        for text in texts:
            yield Lettering(((text, look),), PLACE, ground, turned=is_turned(body))

    def _legend(self) -> Iterator[Lettering]:
        legend = self._inside.find(f"{C}legend")
        if legend is None:
            return
        ground = behind(legend.find(f"{C}spPr"), self._theme, self._ground)
        look = {**self._usual, **body_look(legend.find(f"{C}txPr"), self._theme)}
        own = {_index(node): node for node in legend.iterfind(f"{C}legendEntry")}
        for number, text in enumerate(self._entries()):
            entry = own.get(number)
            if entry is None or not _says(entry, "delete"):
                body = None if entry is None else entry.find(f"{C}txPr")
                said = {**look, **body_look(body, self._theme)}
                yield Lettering(((text, said),), PLACE, ground)

    def _entries(self) -> Sequence[str]:
        """A legend names the series, or the points of a pie."""
        first = self._series[:1]
        if first and first[0].varied and len(self._series) == 1:
            return first[0].categories or [str(number + 1) for number in first[0].points]
        return [series.named for series in self._series]

    def _table(self) -> Iterator[Lettering]:
        table = self._plot.find(f"{C}dTable")
        if table is not None:
            values = (text for one in self._series for _, text in one.values)
            texts = dict.fromkeys([*(one.named for one in self._series), *values])
            yield from self._listed(table, texts, self._ground)

    # Colours

    def paints(self) -> Iterator[Paint]:
        """All colours that are named, and those that the theme gives where none is."""
        found: dict[Paint, None] = {}
        for look in self._root.iter(f"{C}spPr"):
            if next(look.iterancestors(f"{MC}Fallback"), None) is None:
                found |= dict.fromkeys(paints_of(look, self._theme, self._within, PLACE))
        for colour in self._colours():
            if colour:
                found[Paint(known(colour), str(PLACE.part), PLACE)] = None
        yield from found

    def _colours(self) -> Iterator[str | None]:
        for series in self._series:
            if series.varied:
                yield from series.points.values()
            else:
                yield series.colour

    def marks(self) -> Iterator[Mark]:
        """The series and the lines of the axes, on what lies behind them; no lines of the grid."""
        found: dict[Mark, None] = {}
        for colour in self._colours():
            if colour:
                found[Mark(known(colour), self._within, "part of a chart", PLACE)] = None
        for axis in self._plot.iterchildren(*_AXES):
            line = fill_of(axis.find(f"{C}spPr/{A}ln"), self._theme, self._within)
            if line and not _says(axis, "delete"):
                found[Mark(known(line), self._within, "line of an axis", PLACE)] = None
        yield from found

    def groups(self) -> Iterator[Group]:
        """The colours of the series, or of the points of each that has several."""
        varied = [series for series in self._series if series.varied]
        for series in varied:
            colours = dict.fromkeys(c for c in series.points.values() if c and c != "?")
            alone = series.kind in ROUND and not told_by_words([series])
            yield Group("the points of a chart", tuple(colours), PLACE, alone and len(colours) > 1)
        plain = [series for series in self._series if not series.varied]
        colours = dict.fromkeys(c for c in (one.colour for one in plain) if c and c != "?")
        signs = [one.sign for one in plain]
        marked = all(signs) and len(set(signs)) == len(signs)
        alone = len(colours) > 1 and not marked and not told_by_words(plain)
        if plain:
            yield Group("the series of a chart", tuple(colours), PLACE, alone)


def _says(node: Element, name: str) -> bool:
    """Whether a child says that something is so, such as `c:delete`."""
    said = node.find(f"{C}{name}")
    return said is not None and is_on(said)


def _denies(node: Element, name: str) -> bool:
    """Whether a child says that something is not so."""
    said = node.find(f"{C}{name}")
    return said is not None and not is_on(said)


def _index(entry: Element) -> int:
    said = entry.find(f"{C}idx")
    text = "" if said is None else said.get("val", "")
    return int(text) if text.isdigit() else -1
