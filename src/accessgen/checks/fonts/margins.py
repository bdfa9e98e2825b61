"""F22: margins to hold the page by."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_SIDES = ("left", "top", "right", "bottom")
_NEAR = 0.5  # millimetres


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each side that is too narrow, at its narrowest."""
    least = limits.number("margin")
    sheets = [sheet for sheet in file.layout.sheets if sheet.margins]
    for number, side in enumerate(_SIDES):
        narrow = min(sheets, key=lambda s: (s.margins or (0,) * 4)[number], default=None)
        if narrow is None or narrow.margins is None or narrow.margins[number] >= least - _NEAR:
            continue
        width = narrow.margins[number]
        yield CHECK.failed(
            f"The margin is {width:.0f} mm wide at its narrowest: {side}.",
            narrow.place,
            value=f"{width:.0f} mm",
            limit=f"at least {least:g} mm",
        )


CHECK = FileCheck(
    id="F22",
    title="Wide margins",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "American Printing House, Guidelines for Print Document Design",
        "accessgen: our own number",
    ),
    limits={"margin": "the least margin, in millimetres"},
    what="All four margins are at least 20 mm wide.",
    why="A margin leaves room for thumbs, for punched holes and for notes, and keeps lines short.",
    how="DOCX: the margins of each section. PDF: how far the text of each page stays from its "
    "edges; page numbers do not count.",
    hint="Raise `top`, `bottom`, `left` and `right` of the page in the edition's file in styles.",
    elsewhere="In Word: Layout, Margins, Normal.",
    good="25 mm on the left and on the right.",
    bad="Text begins 10 mm from the edge.",
    run=run,
)
