"""F25: pictures that stand by themselves."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part of the file, with the first place it stands in."""
    for spot, count in gathered(file.layout.floating):
        yield CHECK.failed(
            f"There is {spot.why}{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="none",
        )


CHECK = FileCheck(
    id="F25",
    title="No text runs round pictures",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=("RNIB Clear Print guidelines",),
    limits={},
    what="Pictures and tables stand in line with the text or in a cell of their own. No text "
    "runs round them.",
    why="Lines that begin in different places are hard to find. On a screen, floating "
    "pictures slide over words when text is enlarged.",
    how="DOCX: pictures, tables and first letters that float. PDF: paragraphs of three lines "
    "or more with a picture inside their outline.",
    hint="Set the picture in line with the text: in Word, Wrap Text, In Line with Text.",
    good="A picture stands between two paragraphs.",
    bad="A paragraph bends round a logo.",
    run=run,
)
