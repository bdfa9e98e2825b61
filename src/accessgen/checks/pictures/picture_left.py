"""I11: the picture on the left, level with its words."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Row
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Box, Severity

_NEAR = 1.0  # point


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each row whose picture is not left of its words, or not level with them."""
    least = limits.number("overlap")
    if least and untagged(file):
        yield without_tags(CHECK)
    for row in file.structure.rows if least else ():
        problem = _problem(row, least)
        if problem:
            yield CHECK.failed(
                problem,
                row.place,
                element=row.text,
                limit=f"left of the words, and level for {least:.0%} of the lower one",
            )


def _problem(row: Row, least: float) -> str:
    if not row.picture_first:
        return "The picture comes after its words."
    figure = row.figures[0] if row.figures else None
    if figure is None or figure.box is None or row.words is None:
        return ""
    if figure.box[2] > row.words[0] + _NEAR:
        return "The picture is not on the left of its words."
    if _level(figure.box, row.words) < least:
        return "The picture is not level with its words."
    return ""


def _level(picture: Box, words: Box) -> float:
    """What they share in height, as a share of the lower one."""
    shared = min(picture[3], words[3]) - max(picture[1], words[1])
    lower = min(picture[3] - picture[1], words[3] - words[1])
    return shared / lower if lower > 0 else 0.0


CHECK = FileCheck(
    id="I11",
    title="The picture is on the left, level with its words",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=(
        "Department of Health, Making written information easier to understand (2010), 5 and 10",
    ),
    limits={
        "overlap": "how much of their height picture and words share, as a share of the lower "
        "one; 0 asks nothing"
    },
    what="In Easy Read the picture stands on the left, its words on the right and level with it.",
    why="The eye goes from the picture to the words, always the same way.",
    how="PDF: the boxes of the picture and of its words. DOCX: the picture's cell comes first; "
    "Word sets both level by itself. Only in Easy Read.",
    hint="Use ::: row, which sets it so.",
    elsewhere="In Word: make a table of two cells for each picture. Put the picture on the left"
    " and its words on the right.",
    good="The picture left, two lines right of its middle.",
    bad="The picture under its words.",
    run=run,
)
