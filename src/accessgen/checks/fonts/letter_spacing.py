"""F19: letters as far apart as they were drawn."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part: squeezed letters are graver than spread ones."""
    faults = ((file.layout.squeezed, Severity.MUST), (file.layout.spread, Severity.SHOULD))
    for spots, severity in faults:
        for spot, count in gathered(spots):
            yield CHECK.failed(
                f"{spot.why[:1].upper()}{spot.why[1:]}{more(count)}",
                spot.place,
                element=spot.text,
                value=spot.why,
                limit="as drawn, or up to 35% of a letter further apart",
                severity=severity,
            )


CHECK = FileCheck(
    id="F19",
    title="Letters are neither squeezed nor stretched",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "British Dyslexia Association Style Guide 2023",
        "RNIB Clear Print guidelines",
    ),
    limits={},
    what="Letters are as wide and as far apart as their designer drew them, or a little "
    "further apart, up to 35% of a letter.",
    why="Letters that touch are read wrong: rn becomes m. Letters that were squeezed have "
    "thin strokes.",
    how="DOCX: the spacing and the scale of each piece of text. PDF: character spacing, "
    "horizontal scaling, and the shape of the text matrix.",
    hint="Set spacing to normal and scale to 100%. If words do not fit, use fewer words.",
    good="Spacing is normal in all text.",
    bad="A heading is squeezed to 90% of its width to fit into one line.",
    run=run,
)
