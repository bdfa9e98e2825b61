"""I05: one subject in each picture, no collage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.opened.structure import Figure
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_pictures import listed, pictures_of
from accessgen.findings import Box, Severity

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


def ask(publication: PublicationFacts) -> Findings:
    """One question for all pictures: what is inside a picture, only a person sees."""
    names = [picture.name for picture in pictures_of(publication)]
    if names:
        yield CHECK.needs_person(
            f"Does each of {counted(len(names), 'picture')} show one subject, with nothing in it "
            f"that has no part in the message? {listed(names)}.",
            hint="Take a picture apart that shows more, or choose the one part that carries the "
            "message.",
            severity=Severity.FLAG,
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
    id="I05",
    title="One subject in each picture, no collages",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("Co-production guidance 2024: avoid collages",),
    limits={
        "gap": "how near pictures are that touch, in millimetres",
        "tiles": "how many touching pictures make a collage",
    },
    what="Each picture shows one thing or one scene. Pictures stand apart; they are not put "
    "together to a collage.",
    why="In a collage nobody knows where to look first. Readers guess which part is meant, and may "
    "guess wrong.",
    how="PDF: pictures of 10 mm or more whose edges are nearer than the gap, one group for all "
    "that touch. DOCX: pictures of 10 mm or more in one paragraph. What one picture "
    "file shows, only a person can say: that is asked once for the publication, and a record of "
    "rule I05 in review.yaml answers it.",
    hint="Choose one picture, or give each its own words.",
    good="One picture for one idea.",
    bad="Six small photos side by side.",
    run=run,
    asks=ask,
)
