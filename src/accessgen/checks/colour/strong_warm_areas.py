"""C16: no areas in strong yellow, orange or red."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, hue
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

WARM = (20, 115)  # OKLCH hues in degrees: red over orange to yellow
AREAS = ("fill", "shading", "highlight", "drawn shape", "page ground", "chart", "SmartArt diagram")


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each such colour of an area."""
    most = limits.number("chroma")
    known: set[str] = set()
    for paint in file.paints:
        colour = paint.colour
        if colour is None or colour in known or paint.use not in AREAS:
            continue
        if round(chroma(colour), 3) > most and WARM[0] <= hue(colour) <= WARM[1]:
            known.add(colour)
            yield CHECK.failed(
                f"A {paint.use} has a strong yellow, orange or red: {colour}.",
                paint.place,
                value=f"chroma {chroma(colour):.3f}, hue {hue(colour):.0f}",
                limit=f"chroma at most {most:.3f} between hue {WARM[0]} and {WARM[1]}",
            )


CHECK = FileCheck(
    id="C16",
    title="No areas in strong yellow, orange or red",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=("Grandgeorge and Masataka 2016: autistic boys and the colour yellow",),
    limits={"chroma": "the OKLCH chroma above which a yellow, orange or red is strong"},
    what="No fill, shading or highlight has an OKLCH hue between 20 and 115 with a chroma over "
    "0.110.",
    why="In a small study autistic boys liked yellow less than others did; warm, strong areas "
    "also say “alarm” where nothing is wrong. The evidence is weak, so ask your readers.",
    how="The fills of PDF pages; shading, highlighting, drawn shapes, charts and SmartArt of a "
    "DOCX. Pictures are rule I20's.",
    hint="Use the pale sand tint instead. Take highlighting off.",
    elsewhere="Use a pale colour instead. Take highlighting off.",
    good="A sand tint #F6EFE3, chroma 0.018.",
    bad="Text highlighted in yellow #FFFF00, chroma 0.211.",
    run=run,
)
