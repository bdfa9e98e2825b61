"""C13: colours that carry meaning stay apart for every kind of sight."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import contrast, difference_seen
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import opposites
from accessgen.findings import Severity

SIGHTS = ("protan", "deutan", "tritan")


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each pair of colours that comes too close."""
    least, step = limits.number("difference"), limits.number("luminance")
    for pair in opposites(file, limits.texts("opposites")):
        sights = {s: difference_seen(pair.one, pair.other, s) for s in SIGHTS}
        worst = min(SIGHTS, key=lambda sight: sights[sight])
        ratio = contrast(pair.one, pair.other)
        if round(sights[worst], 1) < least or round(ratio, 2) < step:
            yield CHECK.failed(
                f"The colours of {pair.what}, {pair.one} and {pair.other}, are too alike for some "
                "eyes.",
                pair.place,
                value=f"difference {sights[worst]:.1f} for {worst} sight, luminance {ratio:.2f} "
                "to 1",
                limit=f"difference at least {least:g}, luminance at least {step:g} to 1",
            )


CHECK = FileCheck(
    id="C13",
    title="Colours with a meaning stay apart for colour-blind readers",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "British Dyslexia Association, Dyslexia Style Guide: avoid red, green and pink",
        "accessgen: the numbers",
    ),
    limits={
        "difference": "the least CIEDE2000 between two colours, for each kind of sight",
        "luminance": "the least ratio of their luminances",
        "opposites": "pairs of labels that mean opposite things",
    },
    what="Two colours that mean different things differ by at least 15 (CIEDE2000) for protan, "
    "deutan and tritan sight, and one is at least 1.5 times as light as the other.",
    why="Muted colours of the same lightness become one colour to many readers: a muted brick and "
    "a moss green differ by 1 for deutan sight.",
    how="The bars, or tints, of panels whose labels are opposites, such as Do and Do not; DOCX: "
    "also the series of charts and the coloured cells of a table. Sight is simulated by "
    "coloraide (Viénot 1999 for protan and deutan, Brettel 1997 for tritan).",
    hint="Make one of the two clearly lighter, and choose blue with ochre over red with green.",
    good="Slate #334F6D with ochre #80663A: 34 at the least, luminance 1.56 to 1.",
    bad="Muted brick #8C5A52 with moss #5F6F52: 1 for deutan sight.",
    run=run,
)
