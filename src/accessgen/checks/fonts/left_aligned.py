"""F08: text that starts at the left and ends where words end."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import more
from accessgen.checks.opened.facts import Kind, Opened
from accessgen.checks.opened.layout import Paragraph
from accessgen.findings import Severity

_NAMES = {
    "centre": "in the middle",
    "right": "aligned to the right",
    "justified": "justified: its words are pulled apart to fill the line",
}
_TEXT_ALIGNMENT = {"left", ""}


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each wrong alignment of each kind of text."""
    seen: dict[tuple[Kind, str], int] = {}
    first: dict[tuple[Kind, str], Paragraph] = {}
    for paragraph in file.layout.paragraphs:
        if paragraph.aligned in _TEXT_ALIGNMENT or not paragraph.text:
            continue
        if paragraph.kind is Kind.TITLE and paragraph.aligned == "centre":
            continue
        key = (paragraph.kind, paragraph.aligned)
        seen[key] = seen.get(key, 0) + 1
        first.setdefault(key, paragraph)
    for (kind, aligned), paragraph in first.items():
        yield CHECK.failed(
            f"A {kind} is {_NAMES[aligned]}{more(seen[kind, aligned])}",
            paragraph.place,
            element=paragraph.text,
            value=aligned,
            limit="left",
        )


CHECK = FileCheck(
    id="F08",
    title="Text is aligned to the left",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "GDS Publishing accessible documents",
        "NHS digital service manual: formatting",
        "Home Office, Designing for accessibility",
    ),
    limits={},
    what="Paragraphs, headings, lists and cells are aligned to the left, with an uneven right "
    "edge. Only a title may be in the middle.",
    why="Each line that starts in the same place is easy to find. Justified text has gaps of "
    "different widths, which make rivers of white that readers with dyslexia or low "
    "vision get lost in.",
    how="DOCX: the alignment of each paragraph, worked out from defaults and styles. PDF: in "
    "paragraphs of four lines or more whether the left, right or middle of the lines is "
    "even; shorter ones do not tell, but for headings in the middle of the page.",
    hint="Align the text to the left: take the alignment off the style or the paragraph.",
    good="All lines of a paragraph start at the same place and end where a word ends.",
    bad="A paragraph is justified.",
    run=run,
)
