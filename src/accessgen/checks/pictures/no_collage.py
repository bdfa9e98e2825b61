"""I05b: no collage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.opened.structure import Box, Figure
from accessgen.findings import Severity

_MM = 25.4 / 72
_TILE = 10  # millimetres: what is smaller is a sign


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each group of pictures that touch."""
    gap, tiles = limits.number("gap"), int(limits.number("tiles"))
    shown = [f for f in file.structure.figures if min(f.size) >= _TILE and not f.listed]
    groups = _by_paragraph(shown) if file.format is Format.DOCX else _touching(shown, gap)
    for group in groups:
        if len(group) >= tiles:
            yield CHECK.failed(
                f"{len(group)} pictures touch, like a collage.",
                group[0].place,
                element=group[0].alt,
                value=f"{len(group)} pictures less than {gap:g} mm apart",
                limit=f"at most {tiles - 1}",
            )


def _by_paragraph(figures: Sequence[Figure]) -> Iterator[list[Figure]]:
    for number in sorted({figure.group for figure in figures}):
        yield [figure for figure in figures if figure.group == number]


def _touching(figures: Sequence[Figure], gap: float) -> Iterator[list[Figure]]:
    """The pictures of each page in groups that touch."""
    left = [figure for figure in figures if figure.box is not None]
    while left:
        group = [left.pop(0)]
        for member in group:
            near = [other for other in left if _near(member, other, gap)]
            group.extend(near)
            left = [other for other in left if other not in near]
        yield group


def _near(one: Figure, other: Figure, gap: float) -> bool:
    if one.place != other.place or one.box is None or other.box is None:
        return False
    across, along = _apart(one.box, other.box, 0), _apart(one.box, other.box, 1)
    inside = across < -_TILE and along < -_TILE  # one lies on the other: no tile beside it
    return not inside and max(across, along) < gap and min(across, along) < 0


def _apart(one: Box, other: Box, axis: int) -> float:
    """The gap between two boxes along an axis, in millimetres; negative where they overlap."""
    return (max(one[axis], other[axis]) - min(one[axis + 2], other[axis + 2])) * _MM


CHECK = FileCheck(
    id="I05b",
    title="No collages",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("Co-production guidance: avoid collages",),
    limits={
        "gap": "how near pictures are that touch, in millimetres",
        "tiles": "how many touching pictures make a collage",
    },
    what="Pictures stand apart; they are not put together to a collage.",
    why="In a collage nobody knows where to look first, and each picture is small.",
    how="PDF: pictures of 10 mm or more whose edges are nearer than the gap, one group for all "
    "that touch. DOCX: pictures of 10 mm or more in one paragraph. A collage inside one picture "
    "file is not found here; the source asks a person for it.",
    hint="Choose one picture, or give each its own words.",
    good="One picture for one idea.",
    bad="Six small photos side by side.",
    run=run,
)
