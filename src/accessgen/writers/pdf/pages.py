"""The flow to pages: where to break, so that what belongs together stays together (rule F28)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from accessgen.writers.pdf.balance import balanced_starts
from accessgen.writers.pdf.boxes import Anchor, Atom, Hold, Panel, Placed
from accessgen.writers.pdf.flow import arrange, shared

_EPSILON = 0.01
_THIN = 0.2  # of the height: a page with less than this looks like a mistake
_LEFT = 0.2  # of the height, at least, that stays on the page before


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
    """Pages `height` points high with at most `rows` picture rows each (0: no limit).

    Where there is such a limit, the rows are shared out so that none stands alone.
    """
    if not atoms:
        return [Page(1, [], 0, cover=False)]
    starts = _balanced(atoms, height, rows) if rows else _filled(atoms, height, rows)
    stops = [*starts[1:], len(atoms)]
    return [
        _page(atoms, number, start, stop)
        for number, (start, stop) in enumerate(zip(starts, stops, strict=True), start=1)
    ]


def _filled(atoms: Sequence[Atom], height: float, rows: int) -> list[int]:
    """Where pages begin that are filled one after another."""
    starts = [0]
    while (stop := _stop(atoms, starts[-1], height, rows)) < len(atoms):
        starts.append(stop)
    _fill_thin_pages(atoms, starts, height, rows)
    return starts


def _balanced(atoms: Sequence[Atom], height: float, rows: int) -> list[int]:
    """Where pages of picture rows begin."""
    return balanced_starts(
        atoms,
        height + _EPSILON,
        lambda start, stop: _arranged(atoms, start, stop)[1],
        lambda start: _stop(atoms, start, height, rows),
    )


def _page(atoms: Sequence[Atom], number: int, start: int, stop: int) -> Page:
    things, used = _arranged(atoms, start, stop)
    cover = any(panel.cover for atom in atoms[start:stop] for panel in atom.panels)
    return Page(number, things, used, cover)


def _arranged(atoms: Sequence[Atom], start: int, stop: int) -> tuple[list[Placed], float]:
    before = atoms[start - 1].panels if start else ()
    after = atoms[stop].panels if stop < len(atoms) else ()
    return arrange(atoms[start:stop], before, after)


def _fill_thin_pages(atoms: Sequence[Atom], starts: list[int], height: float, rows: int) -> None:
    """Let no chapter end with a few lines on a page: the page before breaks earlier instead."""
    for index in range(1, len(starts)):
        begin, start = starts[index - 1], starts[index]
        stop = starts[index + 1] if index + 1 < len(starts) else len(atoms)
        ends = stop == len(atoms) or atoms[stop].first
        if atoms[start].first or not ends or _arranged(atoms, start, stop)[1] >= _THIN * height:
            continue
        better = [
            place
            for place in range(begin + 1, start)
            if atoms[place - 1].hold is Hold.FREE
            and _arranged(atoms, begin, place)[1] >= _LEFT * height
            and _THIN * height <= _arranged(atoms, place, stop)[1] <= height + _EPSILON
            and not (rows and sum(atom.row for atom in atoms[place:stop]) > rows)
        ]
        if better:  # where the air is widest, such as above a heading, else as late as possible
            starts[index] = max(better, key=lambda place: (atoms[place].gap, place))


def _stop(atoms: Sequence[Atom], start: int, height: float, rows: int) -> int:
    """Where the page that begins with `start` ends: as late as possible, at the weakest hold."""
    best, hold = start + 1, Hold.GLUED
    before = atoms[start - 1].panels if start else ()
    y = _above(before, atoms[start])
    count = 0
    for index in range(start, len(atoms)):
        atom = atoms[index]
        count += atom.row
        y += atom.box.height + (atom.gap if index > start else 0)
        if index > start and (y > height + _EPSILON or (rows and count > rows)):
            return best
        after = atoms[index + 1] if index + 1 < len(atoms) else None
        if after is None:
            return index + 1
        fits = y + _below(atom, after) <= height + _EPSILON
        if after.first:
            return index + 1 if fits else best
        if atom.hold <= hold and fits:
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
