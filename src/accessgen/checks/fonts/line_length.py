"""F14: lines of a comfortable length."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import RUNNING
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.opened.layout import Paragraph
from accessgen.findings import Severity

_SHARE = 0.9
_ENOUGH = 5  # lines


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if the ninth of ten lines, in order of length, is too long."""
    most = limits.number("longest")
    found: list[tuple[float, Paragraph]] = []
    for paragraph in file.layout.paragraphs:
        if paragraph.kind in RUNNING:
            full = [float(len(line.text)) for line in paragraph.lines[:-1]]
            if not paragraph.lines and 0 < (paragraph.measure or 0) < len(paragraph.text):
                full = [paragraph.measure or 0]
            found.extend((length, paragraph) for length in full)
    if file.format is Format.PDF and len(found) < _ENOUGH:
        return  # so few lines are no body of text
    found.sort(key=lambda pair: pair[0])
    if found:
        length, paragraph = found[int(_SHARE * (len(found) - 1))]
        if round(length) > most:
            yield CHECK.failed(
                f"Full lines have about {length:.0f} characters.",
                paragraph.place,
                element=paragraph.text,
                value=f"{length:.0f} characters",
                limit=f"at most {most:g}",
            )


CHECK = FileCheck(
    id="F14",
    title="Lines are not too long",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "RNIB Clear Print guidelines",
        "WCAG 2.2, 1.4.8",
        "accessgen: our own number",
    ),
    limits={"longest": "the most characters in a line, spaces included"},
    what="A full line has at most 80 characters, fewer in large print and Easy Read.",
    why="From the end of a long line the eye does not find the start of the next.",
    how="PDF: 9 of 10 full lines of paragraphs and list items are no longer than that. DOCX: "
    "an estimate from the width of the column and the mean width of a letter.",
    hint="Widen the margins, or set the text bigger.",
    good="About 70 characters in a line.",
    bad="110 characters of 10 points in a line.",
    run=run,
)
