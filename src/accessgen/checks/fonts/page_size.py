"""F21: A4, upright."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_NEAR = 1.1  # millimetres: a few points, which printers do not see


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each other size of page."""
    width, height = limits.number("width"), limits.number("height")
    seen = set()
    for sheet in file.layout.sheets:
        right = abs(sheet.width - width) < _NEAR and abs(sheet.height - height) < _NEAR
        size = f"{sheet.width:.0f} by {sheet.height:.0f} mm"
        size += ", turned" if sheet.turned else ""
        if (not right or sheet.turned) and size not in seen:
            seen.add(size)
            yield CHECK.failed(
                f"A page is {size}.",
                sheet.place,
                value=size,
                limit=f"{width:g} by {height:g} mm, upright",
            )


CHECK = FileCheck(
    id="F21",
    title="The page is A4, upright",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=("UKAAF MS03 Clear and large print",),
    limits={
        "width": "the width of a page, in millimetres",
        "height": "the height of a page, in millimetres",
    },
    what="Each page is A4 and upright. Large print is set large, not blown up to a larger sheet.",
    why="A4 can be printed at home, held in one hand and put in a folder. Larger sheets are "
    "awkward to hold near the eyes.",
    how="DOCX: the paper of each section. PDF: the media box of each page, its unit and "
    "whether it is turned.",
    hint="Set the page to A4 upright in the edition's file in styles.",
    elsewhere="In Word: Layout, Size, A4. Then Orientation, Portrait.",
    good="All pages are 210 by 297 mm.",
    bad="A page is US Letter, or lies on its side.",
    run=run,
)
