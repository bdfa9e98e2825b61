"""S25: fields with names, and room to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Field
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Finding, Severity

_ROUNDING = 0.05  # millimetres
_BOXES = {"tick", "choice"}


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each way in which a field is hard to find, to tell or to fill in."""
    fields, least, pitch = file.structure.fields, limits.number("box"), limits.number("line")
    loose = untagged(file)
    if fields and loose:
        yield without_tags(CHECK)
    for field in fields:
        yield from _told(replace(field, tied=field.tied or loose))
        yield from _large(field, least, pitch)
    names = Counter(field.name for field in fields if field.name)
    for name, count in names.items():
        if count > 1:
            yield CHECK.failed(
                f"{count} fields have the name “{name}”, so their answers cannot be told apart.",
                next(field.place for field in fields if field.name == name),
                element=name,
                value=f"{count} fields",
                limit="a name of its own for each field",
                hint="In the source: name= on each field.",
                elsewhere="In Word: Developer, Properties. Give each its own Tag.",
            )


def _told(field: Field) -> Iterator[Finding]:
    if not field.label.strip():
        yield CHECK.failed(
            "A field to fill in has no name of its own.",
            field.place,
            element=field.name or field.kind,
            value="no name",
            limit="a name for each field",
        )
    if not field.tied:
        yield CHECK.failed(
            f"The field “{field.label or field.name}” is not in the order of reading.",
            field.place,
            element=field.label,
            value="in no tag Form",
            limit="a tag Form that holds each field",
            hint="Build the PDF again: the tag ties a field to its label.",
            elsewhere="Make the PDF again with tags. In a PDF editor: tag it as Form.",
        )
    if field.ticked:
        yield CHECK.failed(
            f"The box “{field.label}” is ticked already.",
            field.place,
            element=field.label,
            value="ticked",
            limit="empty until somebody answers",
            hint="Take the tick away: an answer is the reader's own.",
            severity=Severity.SHOULD,
        )


def _large(field: Field, least: float, pitch: float) -> Iterator[Finding]:
    least = least if field.kind in _BOXES else min(least, pitch)
    if field.size is not None and min(field.size) < least - _ROUNDING:
        yield CHECK.failed(
            f"The field “{field.label}” is only {min(field.size):.1f} mm high or wide.",
            field.place,
            element=field.label,
            value=f"{field.size[0]:.1f} by {field.size[1]:.1f} mm",
            limit=f"at least {least:g} mm",
            hint="In the source: field.box and field.line in styles.",
            elsewhere="Make the box larger, and the letters in it.",
        )
    if field.pitch is not None and field.pitch < pitch - _ROUNDING:
        yield CHECK.failed(
            f"The lines of the field “{field.label}” are only {field.pitch:.1f} mm apart.",
            field.place,
            element=field.label,
            value=f"{field.pitch:.1f} mm",
            limit=f"at least {pitch:g} mm",
            hint="In the source: field.line in styles.",
            elsewhere="Set the lines further apart.",
        )


CHECK = FileCheck(
    id="S25",
    title="Fields have names and room",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 7.18", "RNIB: generous space to write in"),
    limits={
        "box": "the smallest side of a box to tick, in millimetres",
        "line": "the least distance of lines to write on, in millimetres",
    },
    what="Every field that can be filled in has words that are read aloud, a name that no other "
    "field has and a place in the order of reading. It is empty, and big enough to hit and to "
    "write in.",
    why="“Edit, blank” tells nobody what to write. A hand that trembles needs room.",
    how="PDF: for each widget its TU, its field's name, the tag Form that refers to it, its "
    "rectangle, its state, and the rules in what it looks like. DOCX: the title and tag of content "
    "controls, the state of boxes and the size of their sign, and the pitch of the paragraphs of "
    "one control. Where a control is a part of a line of words, its size is that of the words.",
    hint="In the source: label= on ::: field.",
    elsewhere="In Word: Developer, Properties. Write what is asked for after Title.",
    good="A box of 10 mm, called “Yes, I need an interpreter”.",
    bad="A box of 4 mm without a name.",
    run=run,
)
