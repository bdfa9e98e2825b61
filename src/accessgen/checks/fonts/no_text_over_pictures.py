"""F24: text on plain ground."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part of the file, with the first place it stands in."""
    for spot, count in gathered(file.layout.behind):
        yield CHECK.failed(
            f"Text shares its place with a picture: {spot.why}{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="a plain colour",
        )


CHECK = FileCheck(
    id="F24",
    title="No text over pictures or patterns",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "RNIB Clear Print guidelines",
        "Inclusion Europe 2009, Information for all",
        "Mencap, Am I making myself clear?",
    ),
    limits={},
    what="Behind text there is one plain colour: no picture, pattern, gradient or watermark.",
    why="Over a picture the contrast changes from letter to letter, and the edges in the "
    "picture look like parts of letters.",
    how="DOCX: pictures placed behind or in front of text, and watermarks. PDF: text over a "
    "picture, a drawing or a shading, where the brightness behind it varies (standard "
    "deviation of luminance over 0.05).",
    hint="Move the words beside the picture.",
    good="A photo, and its caption under it on the plain page.",
    bad="The title of a report stands on a photo of a crowd.",
    run=run,
)
