"""What layout makes: things with a place, boxes that hold them, and a flow of boxes to break.

Lengths are points. `x` counts from the left margin, and `y` downwards from the top of the box. A
thing points at the leaf of the structure tree whose content it is; a thing without one is
decoration and becomes an Artifact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple, TypeAlias

from accessgen.pictures import Picture
from accessgen.writers.pdf.fonts import Font
from accessgen.writers.pdf.structure import Leaf, Node


@dataclass(slots=True, eq=False)
class LinkTo:
    """One link of the text: its element, where it leads, and its words for Contents."""

    node: Node
    target: str
    words: str
    underlined: bool = True


@dataclass(slots=True, eq=False)
class Run:
    """How a stretch of text looks and what it belongs to; `sign` is an inline picture instead."""

    font: Font
    size: float
    colour: str
    leaf: Leaf | None
    link: LinkTo | None = None
    sign: Picture | None = None


class Fragment(NamedTuple):
    """Text of one run in one line."""

    x: float
    text: str
    width: float
    run: Run


@dataclass(slots=True)
class Line:
    """A line of text; `baseline` counts from its top."""

    height: float
    baseline: float
    width: float
    fragments: list[Fragment]


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The page that `target` is on, set flush right at its x, on a baseline at its y."""

    target: str
    run: Run


@dataclass(frozen=True, slots=True)
class Placement:
    """A picture."""

    picture: Picture
    width: float
    height: float
    leaf: Leaf | None


@dataclass(frozen=True, slots=True)
class Fill:
    """A tint, a bar or a rule: a filled rectangle, always decoration."""

    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The border of a box to tick, drawn inside its edge; always decoration."""

    width: float
    height: float
    colour: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots that lead the eye from the left to their x, on a baseline at their y; decoration."""

    width: float
    colour: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an id leads to; `bookmark` are the level and words of a heading."""

    id: str
    bookmark: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Repeated:
    """A table's header again at the top of a later page: an Artifact, it has been read already."""

    box: Box


Thing: TypeAlias = Line | PageNumber | Placement | Fill | Outline | Dots | Anchor | Repeated


class Placed(NamedTuple):
    """A thing with its place."""

    x: float
    y: float
    thing: Thing


@dataclass(frozen=True, slots=True)
class Box:
    """Things that stay together on one page."""

    height: float
    things: tuple[Placed, ...] = ()

    def at(self, y: float) -> Iterator[Placed]:
        """The things as they lie when the top of the box lies at y."""
        for item in self.things:
            yield Placed(item.x, item.y + y, item.thing)


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """What lies behind a stretch of boxes: a tint, a bar, and air above and below.

    `top` and `bottom` are kept free on every page that the panel runs on to or from; `header` is
    a table's header, drawn again on each page.
    """

    x: float = 0
    width: float = 0
    tint: str = ""
    bar: str = ""
    bar_width: float = 0
    top: float = 0
    bottom: float = 0
    header: Box | None = None
    cover: bool = False


class Hold(IntEnum):
    """How strongly two boxes hold together: pages break where the hold is least."""

    FREE = 0
    PANEL = 1  # inside a panel that should not split (rule F28)
    TIED = 2  # a heading to its text, the first or last two lines of a paragraph
    GLUED = 3  # a panel's air to what it surrounds


@dataclass(slots=True, eq=False)
class Atom:
    """A box in a flow. `gap` is the air above it, which a page top swallows.

    `hold` is the hold on the next one; `first` begins a page; `row` counts as a picture row.
    """

    box: Box
    gap: float
    panels: tuple[Panel, ...]
    hold: Hold = Hold.FREE
    first: bool = False
    row: bool = False


@dataclass(slots=True)
class Flow:
    """Boxes one under another, as they are made. Gaps collapse: the greatest one counts."""

    atoms: list[Atom] = field(default_factory=list)
    _panels: tuple[Panel, ...] = ()
    _gap: float = 0
    _swallow: bool = False
    _break: bool = False
    _ahead: list[Placed] = field(default_factory=list)

    def space(self, points: float) -> None:
        """At least so much air before the next box."""
        self._gap = max(self._gap, points)

    def settle(self, points: float) -> None:
        """Exactly so much air before the next box, whatever the last one asked for."""
        self._gap = points

    def add(self, box: Box, hold: Hold = Hold.FREE, *, row: bool = False) -> None:
        """The next box."""
        if self._ahead:
            box = Box(box.height, (*self._ahead, *box.things))
            self._ahead.clear()
        gap = 0 if self._swallow else self._gap
        self.atoms.append(Atom(box, gap, self._panels, hold, self._break, row))
        self._gap, self._break, self._swallow = 0, False, False

    def begin_page(self) -> None:
        """The next box begins a page."""
        self._break = bool(self.atoms)

    def anchor(self, name: str, bookmark: tuple[int, str] | None = None) -> None:
        """The next box is where `name` leads to."""
        if name or bookmark:
            self._ahead.append(Placed(0, 0, Anchor(name, bookmark)))

    def label(self, x: float, label: Line) -> None:
        """The next box has a label before its first line, such as a bullet."""
        self._ahead.append(Placed(x, 0, label))

    def flush(self, height: float) -> None:
        """Give a label that nothing follows a box of its own."""
        if any(isinstance(item.thing, Line) for item in self._ahead):
            self.add(Box(height))

    def enter(self, panel: Panel) -> None:
        """What follows lies in `panel`, with its air above."""
        self._panels += (panel,)
        if panel.top:
            self.add(Box(panel.top), Hold.GLUED)
            self._swallow = True

    def leave(self) -> None:
        """The innermost panel ends, with its air below."""
        panel = self._panels[-1]
        if panel.bottom and self.atoms:
            self._gap = 0
            self.atoms[-1].hold = Hold.GLUED
            self.add(Box(panel.bottom))
        self._panels = self._panels[:-1]

    def tie(self, index: int = -1) -> None:
        """A box, the last one unless said otherwise, stays with the next one."""
        if self.atoms:
            self.atoms[index].hold = max(self.atoms[index].hold, Hold.TIED)

    def hold(self, start: int, hold: Hold) -> None:
        """Hold the boxes from `start` on together, but not the last one to what follows."""
        for atom in self.atoms[start:-1]:
            atom.hold = max(atom.hold, hold)

    def height(self, start: int) -> float:
        """How high the boxes from `start` on are in all."""
        return sum(atom.gap + atom.box.height for atom in self.atoms[start:])

    def spread(self, index: int, points: float) -> None:
        """More air above a box that has been added already."""
        if index < len(self.atoms):
            self.atoms[index].gap += points

    def untie(self) -> None:
        """The last box need not stay with the next one after all."""
        if self.atoms:
            self.atoms[-1].hold = Hold.FREE

    def boxes(self, room: float) -> list[Box]:
        """All boxes as one that does not break, or as several if it would be higher than `room`."""
        parts: list[Box] = []
        start, height = 0, 0.0
        for index, atom in enumerate(self.atoms):
            gap = atom.gap if index > start else 0
            if index > start and height + gap + atom.box.height > room:
                parts.append(_joined(self.atoms[start:index]))
                start, height, gap = index, 0.0, 0
            height += gap + atom.box.height
        return [*parts, _joined(self.atoms[start:])]


def _joined(atoms: Sequence[Atom]) -> Box:
    things, height = arrange(atoms)
    return Box(height, tuple(things))


def arrange(
    atoms: Sequence[Atom], before: tuple[Panel, ...] = (), after: tuple[Panel, ...] = ()
) -> tuple[list[Placed], float]:
    """Give boxes their places, one under another, and their panels what lies behind them.

    `before` and `after` are the panels of the boxes on the page before and the page after.
    Returns the things, what lies behind first, and the height they take.
    """
    spans: dict[Panel, tuple[float, float]] = {}
    things: list[Placed] = []
    y = 0.0
    for panel in shared(before, atoms[0].panels if atoms else ()):
        top, y = y, y + panel.top
        if panel.header:
            things.append(Placed(0, y, Repeated(panel.header)))
            y += panel.header.height
        spans[panel] = (top, y)
    for index, atom in enumerate(atoms):
        top = y + atom.gap if index else y
        things.extend(atom.box.at(top))
        y = top + atom.box.height
        for panel in atom.panels:
            spans[panel] = (spans[panel][0] if panel in spans else top, y)
    for panel in reversed(shared(atoms[-1].panels if atoms else (), after)):
        y += panel.bottom
        spans[panel] = (spans[panel][0], y)
    return [*_behind(spans), *things], y


def shared(one: tuple[Panel, ...], other: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """The panels that run on from one box to the next."""
    count = 0
    while count < min(len(one), len(other)) and one[count] is other[count]:
        count += 1
    return one[:count]


def _behind(spans: dict[Panel, tuple[float, float]]) -> Iterator[Placed]:
    for panel, (top, bottom) in spans.items():
        if panel.tint:
            yield Placed(panel.x, top, Fill(panel.width, bottom - top, panel.tint))
        if panel.bar:
            yield Placed(panel.x, top, Fill(panel.bar_width, bottom - top, panel.bar))
