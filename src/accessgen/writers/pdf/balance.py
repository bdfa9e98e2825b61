"""Where pages of picture rows break: chapters whole where they can be, and no row alone.

A page that is filled to its foot and then breaks leaves a heading with one row below it, or one
row at the top of the next page. In Easy Read that tears apart what is read together. So all ways to
break are weighed, as TeX does with lines: fewest pages first, then the calmest ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from accessgen.writers.pdf.boxes import Anchor, Atom, Hold

_PAGE = 5.0  # what a page costs: one more is worth it only to mend what is below
_ALONE = 11.0  # a heading with one row at the foot, or the last row of a chapter at the top
_CUT = 1.5  # a chapter that goes on overleaf
_EMPTY = 2.0  # times the square of the share of the page that is left empty
_CHAPTER = 2  # level of a chapter's heading

Height: TypeAlias = Callable[[int, int], float]
"""How high the boxes from one index to another are on a page of their own, in points."""

Stop: TypeAlias = Callable[[int], int]
"""Where a page that begins at an index ends at the latest."""


def balanced_starts(atoms: Sequence[Atom], room: float, height: Height, stop: Stop) -> list[int]:
    """The indices at which pages `room` points high begin, such that the whole costs least."""
    groups = _groups(atoms)
    ways = _ways(atoms, room, height, stop)
    best: dict[int, tuple[float, int]] = {len(atoms): (0.0, len(atoms))}
    for start in reversed(ways):
        costs = {
            end: _cost(groups, start, end, height(start, end) / room) + best[end][0]
            for end in ways[start]
        }
        end = min(costs, key=lambda end: (round(costs[end], 3), -end))  # full pages come first
        best[start] = (costs[end], end)
    starts = [0]
    while (following := best[starts[-1]][1]) < len(atoms):
        starts.append(following)
    return starts


def _ways(atoms: Sequence[Atom], room: float, height: Height, stop: Stop) -> dict[int, list[int]]:
    """For each index at which a page can begin, in order, where that page can end."""
    ways: dict[int, list[int]] = {}
    reached = {0}
    for start in range(len(atoms)):
        if start in reached:
            last = stop(start)
            free = (n for n in range(start + 1, last) if atoms[n - 1].hold is Hold.FREE)
            ways[start] = [*(n for n in free if height(start, n) <= room), last]
            reached.update(ways[start])
    return ways


@dataclass(frozen=True, slots=True)
class _Group:
    """Boxes that hold together, such as a heading and its first row; `opens` a chapter or page."""

    start: int
    opens: bool


def _groups(atoms: Sequence[Atom]) -> list[_Group]:
    starts = [i for i in range(len(atoms)) if i == 0 or atoms[i - 1].hold is Hold.FREE]
    return [_Group(i, _opens(atoms[i])) for i in starts]


def _opens(atom: Atom) -> bool:
    """Whether a chapter begins here, or a page of its own."""
    anchors = (item.thing for item in atom.box.things if isinstance(item.thing, Anchor))
    return atom.first or any(a.bookmark and a.bookmark[0] <= _CHAPTER for a in anchors)


def _cost(groups: Sequence[_Group], start: int, end: int, filled: float) -> float:
    """What is wrong with a page from one index to another."""
    here = [number for number, group in enumerate(groups) if start <= group.start < end]
    if not here:
        return _PAGE + _ALONE  # what holds together is higher than a page
    after = here[-1] + 1
    cut = after < len(groups) and not groups[after].opens
    cost = _PAGE + _CUT * cut + _EMPTY * (1 - min(1.0, filled)) ** 2
    opened = groups[here[0]].opens
    if not opened and (after == here[0] + 1 or groups[here[0] + 1].opens):
        cost += _ALONE
    if cut and groups[here[-1]].opens:
        cost += _ALONE
    return cost
