"""What several checks of colour ask of a file: shares of pixels, colours that are opposites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from accessgen.checks.colours import difference, pixel_chroma_hue
from accessgen.checks.opened.appearance import Counts, Panel
from accessgen.checks.opened.facts import Opened, Place

MOST = 24  # colours of a group whose pairs are compared: nobody tells more of them apart
SAME = 3.0  # CIEDE2000: colours that are closer look alike, side by side too


@dataclass(frozen=True, slots=True)
class Opposites:
    """Two colours that a reader has to tell apart, and what they stand for."""

    what: str
    one: str
    other: str
    place: Place


def share_over(colours: Counts, chroma: float) -> float:
    """The share of pixels, from 0 to 1, whose OKLCH chroma is greater."""
    every = sum(count for count, _ in colours)
    over = sum(count for count, pixel in colours if pixel_chroma_hue(pixel)[0] > chroma)
    return over / every if every else 0.0


def percent(share: float) -> str:
    """A share in words: `12% of the picture` begins so."""
    return f"{share * 100:.1f}%"


def label_of(panel: Panel) -> str:
    """The words a panel begins with, as one compares them."""
    return panel.label.strip(" :.!").casefold()


def shown(panel: Panel) -> str:
    """The colour that tells a panel from others: its bar, else its tint."""
    return panel.bar or panel.tint


def opposites(file: Opened, words: Iterable[str]) -> Iterator[Opposites]:
    """Pairs of colours that mean different things.

    `words` are pairs of labels such as `Do|Do not`: their panels' bars, or tints where there is no
    bar, are a pair. So are any two series of a chart and any two colours of one table's cells.
    """
    first: dict[str, Panel] = {}
    for panel in file.appearance.panels:
        first.setdefault(label_of(panel), panel)
    for pair in words:
        one, other = (first.get(word.strip().casefold()) for word in pair.split("|", 1))
        if one and other:
            bars = bool(one.bar and other.bar)
            colours = (one.bar, other.bar) if bars else (one.tint, other.tint)
            if all(colours):
                what = f"“{one.label}” and “{other.label}”"
                yield Opposites(what, *colours, other.place)
    for group in file.appearance.groups:
        for one_colour, other_colour in combinations(group.colours[:MOST], 2):
            yield Opposites(group.what, one_colour, other_colour, group.place)


def alike(one: str, other: str) -> bool:
    """Whether two colours look the same."""
    return one == other or difference(one, other) < SAME
