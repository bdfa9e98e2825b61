"""C08: text stands out from what is really behind it."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import contrast
from accessgen.checks.limits import Limits
from accessgen.checks.measure import ROUNDING, body_size, grouped, points
from accessgen.checks.opened.facts import Opened, Span
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each pair of colours that is too close; some are only a warning."""
    text, large = limits.number("text"), limits.number("large")
    from_, better = limits.number("large_from"), limits.number("should")
    body = body_size(file) or 0.0

    def is_large(span: Span) -> bool:
        return span.size >= from_ - ROUNDING and span.size > body + ROUNDING

    pairs = grouped(file.spans, lambda span: (span.colour, span.ground, is_large(span)))
    for (colour, ground, high), group in pairs.items():
        must = large if high else text
        least = max(must, better)
        if colour is None or ground is None:
            message = f"The colours of some text{group.where}, or behind it, are unknown."
            yield CHECK.cant_tell(message, group.place, group.first.text)
        elif contrast(colour, ground) < least:
            ratio = contrast(colour, ground)
            grave = ratio < must
            yield CHECK.failed(
                f"Text in {colour}{group.where} is hard to see on {ground}."
                if grave
                else f"Text in {colour}{group.where} could stand out more on {ground}.",
                group.place,
                element=group.first.text,
                value=f"contrast {ratio:.2f} to 1",
                limit=f"at least {must if grave else least:g} to 1 at {points(group.first.size)}",
                severity=Severity.MUST if grave else Severity.SHOULD,
            )


CHECK = FileCheck(
    id="C08",
    title="Text stands out from what is behind it",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.4.6 Contrast (Enhanced)", "RNIB Clear Print guidelines"),
    limits={
        "text": "the least contrast ratio of text",
        "large": "the least contrast ratio of large text",
        "large_from": "the size at which headings and the like count as large, in points",
        "should": "the contrast ratio under which there is a warning; 0 for none",
    },
    what="The contrast ratio of text and its ground is at least 7 to 1, in large print better 10 "
    "to 1; large headings of the standard edition may have 4.5 to 1.",
    why="Contrast is what most readers with low vision ask for first. Grey on cream looks calm "
    "and is lost in poor light, on cheap paper and to tired eyes.",
    how="DOCX: the effective colour of the text against the nearest shading behind it: run, "
    "paragraph, cell, table, page. Large is what is bigger than the running text as well. PDF: "
    "the colour of the letters against the last fill painted beneath them; where that is a "
    "picture or is see-through, against the page drawn without its text. Nothing is assumed to be "
    "white.",
    hint="Darken the text or lighten what is behind it, in styles/palette.yaml.",
    elsewhere="Make the words darker, or what is behind them lighter.",
    good="#212B32 on #FBF7EE, 13.5 to 1.",
    bad="#768692 on #FBF7EE, 3.5 to 1.",
    run=run,
)
