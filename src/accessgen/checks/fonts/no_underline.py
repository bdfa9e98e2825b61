"""F10: underlines belong to links."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each fault in each part of the file, with the first place it stands in."""
    for spot, count in gathered(file.layout.underlined):
        yield CHECK.failed(
            f"Words are underlined that are no link{more(count)}",
            spot.place,
            element=spot.text,
            value="underlined",
            limit="only links",
        )


CHECK = FileCheck(
    id="F10",
    title="Only links are underlined",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "NHS digital service manual: formatting",
        "GDS Publishing accessible documents",
    ),
    limits={},
    what="No text is underlined but links.",
    why="A line under words cuts through the tails of letters and hides the shapes of words. "
    "On a screen it promises a link.",
    how="DOCX: the underline of each piece of text outside links, worked out from styles. "
    "PDF: thin lines close under words, as long as the words, outside the area of a link.",
    hint="Take the underline away. Use bold for a word that matters.",
    good="A web address that leads somewhere is underlined, and nothing else.",
    bad="A heading is underlined.",
    run=run,
)
