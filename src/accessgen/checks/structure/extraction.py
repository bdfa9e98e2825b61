"""S14: words that may be taken out."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, grouped
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_UNKNOWN = "\ufffd"


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for a locked file, and for letters that mean nothing outside it."""
    del limits  # none
    if not file.structure.details.readable:
        yield CHECK.failed(
            "The file is locked against copying, changing or reading aloud.",
            value="locked",
            limit="open to assistive technology",
        )
    lost = grouped((span for span in file.spans if _UNKNOWN in span.text), lambda s: s.family)
    for family, group in lost.items():
        yield CHECK.failed(
            f"{counted(group.letters, 'letter')} in {family} cannot be copied or read aloud.",
            group.place,
            value="no ToUnicode",
            limit="a Unicode value for each letter",
        )


CHECK = FileCheck(
    id="S14",
    title="Words may be copied and read aloud",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 7.16 and 7.21.7", "UAAG 2.0"),
    limits={},
    what="Nothing stops people from having the words read aloud, copied or shown in their own "
    "way, and every letter says which letter it is.",
    why="A person with low vision may take the words into a program of their own. A locked file "
    "says no to that.",
    how="PDF: permissions for copying and for assistive technology, and letters without a "
    "Unicode value. DOCX: protection of the document against changes; protection of forms is "
    "allowed. Whether a file that asks for a password can be read is not measured: it cannot be "
    "opened.",
    hint="Save the file without a password and without restrictions.",
    good="A PDF without encryption.",
    bad="A DOCX that is protected as read-only.",
    run=run,
)
