"""C10: lines, borders, bars and boxes stand out from what is behind them."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import contrast
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import alike
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each pair of colours that is too close. A line like its ground is none."""
    least = limits.number("contrast")
    for mark in file.appearance.marks:
        if mark.colour is None or mark.ground is None:
            message = f"The colour of a {mark.use}, or behind it, is unknown."
            yield CHECK.cant_tell(message, mark.place)
        elif not alike(mark.colour, mark.ground) and contrast(mark.colour, mark.ground) < least:
            yield CHECK.failed(
                f"A {mark.use} in {mark.colour} is hard to see on {mark.ground}.",
                mark.place,
                value=f"contrast {contrast(mark.colour, mark.ground):.2f} to 1",
                limit=f"at least {least:g} to 1",
            )


CHECK = FileCheck(
    id="C10",
    title="Lines, borders and boxes stand out",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.4.11 Non-text Contrast",),
    limits={"contrast": "the least contrast ratio of a line, border, bar or box"},
    what="Borders, rules, bars and boxes to fill in have a contrast of at least 3 to 1 with what "
    "is behind them, 4.5 to 1 in large print.",
    why="A box that cannot be seen is not ticked. A line that cannot be seen parts nothing.",
    how="DOCX: each border against the shading of its paragraph or cell, else the page; the "
    "series of a chart and the lines of its axes, not those of its grid. PDF: each line, and each "
    "fill narrower than 12 points, against the fill painted under its middle. A line in the "
    "colour of its ground is no line. Pictures are left out.",
    hint="Use `grey` of styles/palette.yaml for lines, `heading` in large print, or darker.",
    elsewhere="Choose a darker colour for it. In Word: Pen Colour for tables, Shape Outline for "
    "shapes.",
    good="A box to tick with a border in #647383 on #FBF7EE, 4.5 to 1.",
    bad="A box to tick with a border in #C8CDD2 on #FBF7EE, 1.5 to 1.",
    run=run,
)
