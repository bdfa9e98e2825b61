"""C09: words are dark on light, never light on dark."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import lightness
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, grouped
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each pair of colours the wrong way round; graver in some editions."""
    severity = limits.severity()
    for (colour, ground), group in grouped(file.spans, lambda s: (s.colour, s.ground)).items():
        if colour and ground and lightness(colour) > lightness(ground):
            yield CHECK.failed(
                f"Light words in {colour} stand on a dark ground, {ground}{group.where}.",
                group.place,
                element=group.first.text,
                value=counted(group.letters, "letter"),
                limit="dark on light",
                severity=severity,
            )


CHECK = FileCheck(
    id="C09",
    title="Words are dark on light",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "Dudley Speech and Language Therapy Service, Good practice guidelines",
        "British Dyslexia Association, Dyslexia Style Guide",
    ),
    limits={"severity": "how grave light words on a dark ground are in this edition"},
    what="Text is darker than what is behind it. There are no white words on dark bands.",
    why="Light letters on dark look thinner, they glow for readers with astigmatism, and they "
    "waste ink where people print at home.",
    how="The OKLCH lightness of each piece of text against what is really behind it, as for rule "
    "C08.",
    hint="Use a pale tint with dark words, and a bar at its side if it has to be noticed.",
    good="Slate words on a pale blue tint.",
    bad="White words on a slate band.",
    run=run,
)
