"""F31: every reader sees the same letters."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.faces import plain, with_equivalents
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped, is_bullet
from accessgen.checks.opened.facts import Format, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each typeface that a reader's device may not have."""
    if file.format is Format.PDF:
        for face in file.layout.typefaces:
            if not face.embedded:
                message = f"The typeface {face.name or 'without a name'} is not in the file."
                yield CHECK.failed(message, face.place, value=face.name, limit="embedded")
        return
    common = with_equivalents(limits.texts("common"))
    known = {plain(face.name) for face in file.layout.typefaces if face.embedded}
    read = (span for span in file.spans if not is_bullet(span))
    for name, group in grouped(read, lambda span: span.family).items():
        if name and plain(name) not in common | known:
            yield CHECK.failed(
                f"The typeface {name} is not in the file, and nothing is named in its place.",
                group.place,
                element=group.first.text,
                value=name,
                limit="common, embedded, or with another name",
            )


CHECK = FileCheck(
    id="F31",
    title="Typefaces come with the file",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "ISO 14289-1 PDF/UA-1, 7.21",
        "accessgen: our own number",
    ),
    limits={
        "common": "families that every office program has, which need not come along in a DOCX"
    },
    what="A PDF holds every typeface that it uses. A DOCX uses common ones, or says what to "
    "take in their place.",
    why="Without the typeface a device takes another one: letters get smaller, lines break "
    "elsewhere, signs turn into boxes.",
    how="PDF: the font file of each font that paints text. DOCX: each typeface is common, "
    "embedded, or has another name in the font table.",
    hint="Embed fonts when you save the file.",
    elsewhere="In Word: File, Options, Save, Embed fonts in the file. Then save it again.",
    good="All fonts of the PDF are embedded.",
    bad="A PDF asks for Helvetica and does not bring it along.",
    run=run,
)
