"""C14: red and green are no pair of opposites."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, hue
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import opposites
from accessgen.findings import Severity

RED, GREEN = (0, 45), (120, 170)  # OKLCH hues in degrees


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each pair of a red and a green."""
    least = limits.number("chroma")
    for pair in opposites(file, limits.texts("opposites")):
        names = {_name(colour, least) for colour in (pair.one, pair.other)}
        if names == {"red", "green"}:
            yield CHECK.failed(
                f"The colours of {pair.what}, {pair.one} and {pair.other}, are a red and a green.",
                pair.place,
                value="red against green",
                limit="no such pair",
            )


def _name(colour: str, least: float) -> str:
    if chroma(colour) <= least:
        return ""
    angle = hue(colour)
    if RED[0] <= angle <= RED[1]:
        return "red"
    return "green" if GREEN[0] <= angle <= GREEN[1] else ""


CHECK = FileCheck(
    id="C14",
    title="Red and green are no pair of opposites",
    families=(Family.COLOUR,),
    severity=Severity.SHOULD,
    standards=(
        "British Dyslexia Association, Dyslexia Style Guide",
        "WCAG 2.2, 1.4.1 Use of Color",
    ),
    limits={
        "chroma": "the OKLCH chroma from which a colour is a red or a green",
        "opposites": "pairs of labels that mean opposite things",
    },
    what="No two colours that mean opposite things are a red (OKLCH hue 0 to 45) and a green "
    "(120 to 170).",
    why="Red and green is the pair that most colour-blind readers cannot tell apart, and the one "
    "that most people reach for.",
    how="The pairs of rule C13: panels whose labels are opposites; DOCX: also charts and tables.",
    hint="Use slate with ochre.",
    elsewhere="Use dark blue with ochre.",
    good="Do in slate, Do not in ochre.",
    bad="Do in moss green, Do not in brick red.",
    run=run,
)
