"""S25: fields with names, and room to write."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_ROUNDING = 0.05  # millimetres


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each field without a name, and for each that is too small."""
    least = limits.number("box")
    for field in file.structure.fields:
        if not field.label.strip():
            yield CHECK.failed(
                "A field to fill in has no name of its own.",
                field.place,
                element=field.kind,
                value="no name",
                limit="a name for each field",
            )
        if field.size is not None and min(field.size) < least - _ROUNDING:
            yield CHECK.failed(
                f"The field “{field.label}” is only {min(field.size):.1f} mm high or wide.",
                field.place,
                element=field.label,
                value=f"{field.size[0]:.1f} by {field.size[1]:.1f} mm",
                limit=f"at least {least:g} mm",
            )


CHECK = FileCheck(
    id="S25",
    title="Fields have names and room",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 7.18", "RNIB: generous space to write in"),
    limits={"box": "the smallest side of a field, in millimetres"},
    what="Every field that can be filled in has a name that is read aloud, and is big enough to "
    "hit and to write in.",
    why="“Edit, blank” tells nobody what to write. A hand that trembles needs room.",
    how="PDF: TU and the rectangle of each field of a form. DOCX: the title of content controls; "
    "their size is that of the text in them. Lines and boxes that are only drawn for a pen are "
    "not measured here: their sizes are field.box and field.line in styles.",
    hint="In Word: Developer, Properties, Title. In the source: label= on ::: field.",
    good="A box of 10 mm, called “Yes, I need an interpreter”.",
    bad="A box of 4 mm without a name.",
    run=run,
)
