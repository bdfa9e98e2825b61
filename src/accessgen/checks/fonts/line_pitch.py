"""F07: lines far enough apart, and not too far."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import points
from accessgen.checks.opened.facts import Format, Kind, Opened
from accessgen.findings import Severity

TEXT = {Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION}
_ROUNDING = 0.015  # a share: Word keeps whole twentieths of a point


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each size and pitch that is too close or too wide."""
    least, most = limits.number("least"), limits.number("most")
    seen: set[tuple[float, float]] = set()
    unknown = False
    for paragraph in file.layout.paragraphs:
        if paragraph.kind not in TEXT or paragraph.boxed:
            continue
        pitch = paragraph.pitch
        if pitch is None:
            unknown = unknown or file.format is Format.DOCX
        elif not least - _ROUNDING <= pitch <= most + _ROUNDING:
            look = (paragraph.size, round(pitch, 1))
            if look not in seen:
                seen.add(look)
                yield CHECK.failed(
                    f"Lines of {points(paragraph.size)} stand {pitch:.2f} of their size apart.",
                    paragraph.place,
                    element=paragraph.text,
                    value=f"{pitch:.2f} of the size",
                    limit=f"{least:g} to {most:g} of the size",
                )
    if unknown:
        yield CHECK.cant_tell("How high a line is in some of the typefaces is unknown.")


CHECK = FileCheck(
    id="F07",
    title="Lines stand well apart",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "British Dyslexia Association Style Guide 2023",
        "WCAG 2.2, 1.4.8",
    ),
    limits={
        "least": "the least distance from line to line, as a share of the size",
        "most": "the greatest",
    },
    what="From one line to the next it is at least the edition's share of the type size, and "
    "at most twice that size.",
    why="Lines that are close together make the eye slip into the wrong one. Lines that are "
    "far apart no longer read as one paragraph.",
    how="DOCX: line spacing worked out from defaults and styles, times the line height of the "
    "typeface where spacing is a multiple of it; lines of boxes to tick are as high as the box, "
    "and are left out. PDF: the median distance of the base lines in each paragraph, list item, "
    "caption and table cell of two lines or more.",
    hint="Raise `leading` of this text in the edition's file in styles.",
    elsewhere="In Word: Home, Line and Paragraph Spacing, 1.5.",
    good="Body text of 14 points has a line every 19.6 points: 1.4 of its size.",
    bad="Lines of 14 points stand 14 points apart.",
    run=run,
)
