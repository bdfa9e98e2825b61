"""I04: pictures that are sharp at their size."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_ROUNDING = 0.5  # pixels per inch


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each picture with too few pixels for its size."""
    should, must = limits.number("should"), limits.number("must")
    told = set()
    for figure in file.structure.figures:
        found = figure.resolution
        if figure.decorative or found is None or found >= should - _ROUNDING:
            continue
        if (figure.key, round(found)) in told:
            continue
        told.add((figure.key, round(found)))
        grave = found < must - _ROUNDING
        wide, high = figure.pixels
        yield CHECK.failed(
            f"A picture of {wide} by {high} pixels is shown {figure.size[0]:.0f} mm wide: "
            f"{found:.0f} pixels per inch.",
            figure.place,
            element=figure.alt,
            value=f"{found:.0f} pixels per inch",
            limit=f"{should:g} pixels per inch, at least {must:g}",
            severity=Severity.MUST if grave else Severity.SHOULD,
        )


CHECK = FileCheck(
    id="I04",
    title="Pictures are sharp at their size",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("accessgen's own choice, from print practice",),
    limits={
        "should": "pixels per inch as placed that are enough",
        "must": "pixels per inch as placed that are the least",
    },
    what="A photo has enough pixels for the size at which it is shown.",
    why="In a blurred picture faces and signs cannot be made out, and people who see little lose "
    "it first.",
    how="Pixels divided by the size as placed, the smaller of width and height. Drawings have no "
    "pixels and are sharp at any size; decoration is left out. DOCX: the picture's own "
    "size against wp:extent; one with an SVG beside it counts as a drawing. PDF: image against "
    "its place on the page.",
    hint="Use a larger photo, or show it smaller.",
    good="1200 pixels shown 120 mm wide: 254 pixels per inch.",
    bad="300 pixels shown 120 mm wide: 64 pixels per inch.",
    run=run,
)
