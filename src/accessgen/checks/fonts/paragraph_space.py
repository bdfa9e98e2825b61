"""F16: space between paragraphs."""

from __future__ import annotations

from statistics import median

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import body_size, counted, gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_ROUNDING = 0.06  # lines
_ENOUGH = 3  # paragraphs: fewer show nothing
_SHORT = 40  # letters: lines of an address or a cover belong close together


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if most paragraphs stand too close, and one for empty paragraphs as space."""
    least = limits.number("lines")
    held = [(p.after, p) for p in file.layout.paragraphs if p.after is not None and not p.bold]
    body = body_size(file)
    held = [(after, p) for after, p in held if p.size == body and len(p.text) > _SHORT]
    if len(held) >= _ENOUGH:
        usual = median(after for after, _ in held)
        if usual < least - _ROUNDING:
            first = next(p for after, p in held if after <= usual)
            yield CHECK.failed(
                f"Most paragraphs have only {usual:.1f} lines of space after them.",
                first.place,
                element=first.text,
                value=f"{usual:.1f} lines",
                limit=f"at least {least:g} lines",
            )
    for spot, count in gathered(file.layout.blank):
        yield CHECK.failed(
            f"An empty paragraph makes space{more(count)}",
            spot.place,
            element=spot.text,
            value=counted(count, "empty paragraph"),
            limit="none",
        )


CHECK = FileCheck(
    id="F16",
    title="Paragraphs stand apart",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=("UKAAF MS03 Clear and large print",),
    limits={"lines": "the least space after a paragraph, in lines"},
    what="There is space after each paragraph, made by its style and not by empty paragraphs.",
    why="Space shows where a thought ends. An empty paragraph makes a screen reader say "
    '"blank", and breaks apart when text is enlarged.',
    how="DOCX: the greater of the space after a paragraph and before the next; empty "
    "paragraphs between two others. PDF: the distance of two paragraphs that stand under "
    "each other, less the distance of their lines. The median decides, so that a label "
    "close to its text is no fault.",
    hint="Raise `after` of the body in the edition's file in styles, and delete empty paragraphs.",
    elsewhere="In Word: Home, Styles, Modify, Format, Paragraph. Raise the spacing after, and "
    "delete empty paragraphs.",
    good="A line of space after each paragraph in large print.",
    bad="Paragraphs follow each other without space, or with an empty one between them.",
    run=run,
)
