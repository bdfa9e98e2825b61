"""The flow to pages: where to break, so that what belongs together stays together (rule F28)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from accessgen.writers.pdf.boxes import Anchor, Atom, Hold, Panel, Placed, arrange, shared

_EPSILON = 0.01


@dataclass(frozen=True, slots=True)
class Page:
    """One page: things with their places in the text area; `used` of its height is filled."""

    number: int
    things: list[Placed]
    used: float
    cover: bool

    def anchors(self) -> list[tuple[float, Anchor]]:
        """The places on this page that something leads to, with their heights."""
        return [(item.y, item.thing) for item in self.things if isinstance(item.thing, Anchor)]


def paginate(atoms: Sequence[Atom], height: float, rows: int) -> list[Page]:
    """Pages `height` points high with at most `rows` picture rows each (0: no limit)."""
    pages: list[Page] = []
    start = 0
    while start < len(atoms) or not pages:
        stop = _stop(atoms, start, height, rows)
        part = atoms[start:stop]
        before = atoms[start - 1].panels if start else ()
        after = atoms[stop].panels if stop < len(atoms) else ()
        things, used = arrange(part, before, after)
        cover = any(panel.cover for atom in part for panel in atom.panels)
        pages.append(Page(len(pages) + 1, things, used, cover))
        start = stop
    return pages


def _stop(atoms: Sequence[Atom], start: int, height: float, rows: int) -> int:
    """Where the page that begins with `start` ends: as late as possible, at the weakest hold."""
    best, hold = start + 1, Hold.GLUED
    before = atoms[start - 1].panels if start else ()
    y = _above(before, atoms[start]) if atoms else 0
    count = 0
    for index in range(start, len(atoms)):
        atom = atoms[index]
        count += atom.row
        y += atom.box.height + (atom.gap if index > start else 0)
        if index > start and (atom.first or y > height + _EPSILON or (rows and count > rows)):
            return index if atom.first else best
        after = atoms[index + 1] if index + 1 < len(atoms) else None
        if after is None:
            return index + 1
        if atom.hold <= hold and y + _below(atom, after) <= height + _EPSILON:
            best, hold = index + 1, atom.hold
    return best


def _above(before: tuple[Panel, ...], atom: Atom) -> float:
    """What panels that run on from the page before need at the top."""
    return sum(
        panel.top + (panel.header.height if panel.header else 0)
        for panel in shared(before, atom.panels)
    )


def _below(atom: Atom, after: Atom) -> float:
    """What panels that run on to the next page need at the foot."""
    return sum(panel.bottom for panel in shared(atom.panels, after.panels))
