"""F03: body text that is big enough."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import ROUNDING, body_size, points, running_spans
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if the size of most of the running text is under the limit."""
    smallest = limits.number("body")
    size = body_size(file)
    if size is None:
        yield CHECK.cant_tell("There is no running text, so there is no body size to measure.")
    elif size < smallest - ROUNDING:
        first = next(span for span in running_spans(file) if span.size == size)
        yield CHECK.failed(
            f"Most of the text is {points(size)}. It has to be {points(smallest)} or more.",
            first.place,
            element=first.text,
            value=points(size),
            limit=f"at least {points(smallest)}",
        )


CHECK = FileCheck(
    id="F03",
    title="Body text is big enough",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "RNIB Clear Print guidelines",
        "Department of Health 2010, Making written information easier to understand",
    ),
    limits={"body": "the smallest size of body text, in points"},
    what="The size that most of the running text has is at least the edition's.",
    why="Most readers with some sight loss manage 14 points, and large print begins at 16. "
    "Nobody should have to ask for a bigger copy of the one that they were given.",
    how="DOCX: the size of each piece of text, worked out from defaults and styles. PDF: font "
    "size times the scale it is drawn at. The size of most letters in paragraphs and list "
    "items counts.",
    hint="Raise `body: size` in the edition's file in styles.",
    elsewhere="In Word: Home, Styles, right click Normal, Modify. Choose a larger size.",
    good="Paragraphs are in 14 points in the standard edition and 18 points in large print.",
    bad="Paragraphs are in 11 points, as in an untouched Word document.",
    run=run,
)
