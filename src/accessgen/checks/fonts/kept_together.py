"""F28: what belongs together stays on a page."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Format, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part of the file, with the first place it stands in."""
    for spot, count in gathered(file.layout.loose):
        yield CHECK.failed(
            f"{spot.why[:1].upper()}{spot.why[1:]} can come apart{more(count)}"
            if file.format is Format.DOCX
            else f"{spot.why[:1].upper()}{spot.why[1:]} came apart{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="together on a page",
        )


CHECK = FileCheck(
    id="F28",
    title="Headings and pictures stay with their words",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "Inclusion Europe 2009, Information for all",
        "People First 2012, Easy Read standards",
    ),
    limits={},
    what="No heading is the last thing on a page, and no picture is on another page than its "
    "words.",
    why="A heading at the foot of a page seems to have nothing under it. In Easy Read a "
    "picture without its words means nothing.",
    how="DOCX: headings that are not kept with the next paragraph, and rows of a picture and "
    "words that may break. PDF: headings whose text begins on the next page, and rows "
    "that lie on two pages; the cover is left out.",
    hint="Switch on Keep with next for the heading's style, and off Allow row to break across "
    "pages.",
    good="The heading goes to the next page with its first paragraph.",
    bad="A heading stands alone at the foot of page 3.",
    run=run,
)
