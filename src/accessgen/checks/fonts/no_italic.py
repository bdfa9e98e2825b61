"""F09: no slanted letters."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, grouped
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each part of the file that has italics."""
    slanted = [span for span in file.spans if span.italic]
    for group in grouped(slanted, lambda span: span.place.part).values():
        yield CHECK.failed(
            f"{counted(group.letters, 'letter')}{group.where} in italics.",
            group.place,
            element=group.first.text,
            value="italic",
            limit="no italics",
        )


CHECK = FileCheck(
    id="F09",
    title="No italics",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "NHS digital service manual: formatting",
        "Home Office, Designing for accessibility",
    ),
    limits={},
    what="No text is in italics.",
    why="Slanted letters lean into each other. People with low vision or dyslexia read them "
    "slower, or not at all.",
    how="DOCX: the slant of each piece of text, worked out from defaults and styles. PDF: the "
    "name, the flags and the angle of the font, and letters that are slanted as they are "
    "drawn.",
    hint="Use bold for a word that matters, and quotation marks for the title of a book.",
    good="The name of a report stands in quotation marks.",
    bad="A quote is in italics.",
    run=run,
)
