"""Boxes one under another: the air between them, what holds together, and what lies behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from accessgen.writers.pdf.boxes import (
    Anchor,
    Atom,
    Box,
    Fill,
    Hold,
    Line,
    Panel,
    Placed,
    Repeated,
)


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

    def finish(self) -> None:
        """An id of something that takes no room, such as an empty panel, leads to the last box."""
        if self._ahead and self.atoms:
            box = self.atoms[-1].box
            self.atoms[-1].box = Box(box.height, (*box.things, *self._ahead))
            self._ahead.clear()

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
