"""C08: text stands out from what is really behind it."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import contrast
from accessgen.checks.limits import Limits
from accessgen.checks.measure import ROUNDING, grouped, points
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each pair of colours that is too close."""
    text, large = limits.number("text"), limits.number("large")
    large_from = limits.number("large_from")
    pairs = grouped(
        file.spans, lambda span: (span.colour, span.ground, span.size >= large_from - ROUNDING)
    )
    for (colour, ground, is_large), group in pairs.items():
        least = large if is_large else text
        if colour is None or ground is None:
            message = f"The colours of some text{group.where}, or behind it, are unknown."
            yield CHECK.cant_tell(message, group.place, group.first.text)
        elif contrast(colour, ground) < least:
            yield CHECK.failed(
                f"Text in {colour}{group.where} is hard to see on {ground}.",
                group.place,
                element=group.first.text,
                value=f"contrast {contrast(colour, ground):.2f} to 1",
                limit=f"at least {least:g} to 1 at {points(group.first.size)}",
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
        "large_from": "the size at which text counts as large, in points",
    },
    what="The contrast ratio of text and its ground is at least 7 to 1; large headings of the "
    "standard edition may have 4.5 to 1.",
    why="Contrast is what most readers with low vision ask for first. Grey on cream looks calm "
    "and is lost in poor light, on cheap paper and to tired eyes.",
    how="DOCX: the effective colour of the text against the nearest shading behind it: run, "
    "paragraph, cell, table, page. PDF: the colour of the letters against the last fill painted "
    "beneath them; where that is a picture or is see-through, against the page drawn without "
    "its text. Nothing is assumed to be white.",
    hint="Darken the text or lighten what is behind it, in styles/palette.yaml.",
    elsewhere="Make the words darker, or what is behind them lighter.",
    good="#212B32 on #FBF7EE, 13.5 to 1.",
    bad="#768692 on #FBF7EE, 3.5 to 1.",
    run=run,
)
