"""How a table's width is shared out to its columns, the same in every format.

So rows are as high in the Word file as in the PDF, and pages break in the same places.
"""

from __future__ import annotations

from collections.abc import Sequence

TO_WRITE_IN = 0.25
"""Of the table's width: the least that a column gets that is empty."""
_NEARLY = 1.2  # of the width that was asked for


def shared_out(
    least: Sequence[float], natural: Sequence[float], asked: Sequence[float], width: float
) -> list[float]:
    """Widths of columns, in points, that add up to `width`; no word is cut if it can be (F13).

    `least` is how wide each column's widest word is, `natural` its widest line; `asked` holds the
    shares that an author asked for, or nothing.
    """
    if sum(least) >= width:
        return [width * column / sum(least) for column in least]
    if not asked:
        return _at_least(least, _automatic(least, natural, width))
    wanted = [share / sum(asked) * width for share in asked]
    return _at_least(_nearly(least, natural, wanted, width), wanted)


def _nearly(
    least: Sequence[float], natural: Sequence[float], wanted: Sequence[float], width: float
) -> Sequence[float]:
    """A column that would hold its words in one line if it were a little wider gets that."""
    better = [
        full if have < full <= _NEARLY * have else low
        for low, full, have in zip(least, natural, wanted, strict=True)
    ]
    return better if sum(better) < width else least


def _automatic(least: Sequence[float], natural: Sequence[float], width: float) -> list[float]:
    """Short columns as wide as their words; long ones share the rest by how much they hold."""
    if sum(natural) <= width:
        extra = (width - sum(natural)) / len(natural)
        return [column + extra for column in natural]
    widths, spare = list(least), width - sum(least)
    long = sorted(range(len(least)), key=lambda index: natural[index] - least[index])
    while long and natural[long[0]] - least[long[0]] <= spare / len(long):
        short = long.pop(0)
        widths[short] = natural[short]
        spare -= natural[short] - least[short]
    want = sum(natural[index] - least[index] for index in long)
    for index in long:
        widths[index] += spare * (natural[index] - least[index]) / want
    return widths


def _at_least(least: Sequence[float], wanted: Sequence[float]) -> list[float]:
    """`wanted`, with columns widened to their widest word at the cost of the roomier ones."""
    short = sum(max(0, low - have) for low, have in zip(least, wanted, strict=True))
    spare = sum(max(0, have - low) for low, have in zip(least, wanted, strict=True))
    return [
        low if have <= low else have - short * (have - low) / spare
        for low, have in zip(least, wanted, strict=True)
    ]
