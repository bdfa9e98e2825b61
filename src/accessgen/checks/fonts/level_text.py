"""F20: text that runs level."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part of the file, with the first place it stands in."""
    for spot, count in gathered(file.layout.turned):
        yield CHECK.failed(
            f"Text does not run level{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="level",
        )


CHECK = FileCheck(
    id="F20",
    title="Text runs level",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=("UKAAF MS03 Clear and large print",),
    limits={},
    what="All text runs from left to right on a level line.",
    why="Text on its side has to be read with the head or the page turned. A screen magnifier can "
    "do neither.",
    how="DOCX: the direction of text in cells, sections and boxes, and shapes that are turned; "
    "the words of charts, where the name of an upright axis is on its side unless it says level. "
    "PDF: the direction in which each string is drawn.",
    hint="Set the text level. A table whose headings do not fit needs fewer columns. In a chart, "
    "put the name of the axis level above it: Format Axis Title, Text direction, Horizontal.",
    good="The headings of a table stand level over their columns.",
    bad="The headings of narrow columns run upwards.",
    run=run,
)
