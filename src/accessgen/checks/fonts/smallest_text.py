"""F04: no small print anywhere."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import (
    ROUNDING,
    body_size,
    counted,
    grouped,
    points,
    running_spans,
)
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each size under the limit in each part of the file."""
    smallest = limits.number("smallest")
    body = _body(file) if limits.number("body") else 0.0
    least = max(smallest, body)
    sizes = grouped(file.spans, lambda span: (span.size, span.place.part))
    for (size, _), group in sizes.items():
        if size < least - ROUNDING:
            yield CHECK.failed(
                f"{counted(group.letters, 'letter')}{group.where}: only {points(size)}.",
                group.place,
                element=group.first.text,
                value=points(size),
                limit=f"at least {points(least)}"
                + (", like most of the text" if body > smallest else ""),
            )


def _body(file: Opened) -> float:
    """The size of the running text, where that is most of all text; 0 where it is not."""
    read = sum(len(span.text.strip()) for span in running_spans(file))
    every = sum(len(span.text.strip()) for span in file.spans)
    return (body_size(file) or 0.0) if 2 * read > every else 0.0


CHECK = FileCheck(
    id="F04",
    title="No small print anywhere",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=("UKAAF MS03 Clear and large print", "RNIB Clear Print guidelines"),
    limits={
        "smallest": "the smallest size of any text, in points",
        "body": "1 if all text has to be as big as the running text, 0 if not",
    },
    what="Page numbers, captions, labels, notes, table cells and raised figures are at least the "
    "edition's smallest size; in large print and Easy Read also as big as the running text.",
    why="A page number or a phone number in small print shuts out the people that the large text "
    "was made for.",
    how="DOCX: every piece of text in every part, text boxes, notes, charts and SmartArt "
    "included; raised and lowered text counts at 0.58 of its size, as Word draws it. PDF: font "
    "size times the scale that each string is drawn at.",
    hint="Raise the `scale` of this text in the edition's file in styles, or do not raise or "
    "lower letters: write 10 April, not 10th with a small th.",
    elsewhere="Make this text as big as the rest. Write 10 April, not 10th with a small th.",
    good="The page number is as big as the body text.",
    bad="The footer is in 9 points.",
    run=run,
)
