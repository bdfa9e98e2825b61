"""C19: what means the same has the same colour."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.appearance import Panel
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import alike, label_of, shown
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each label whose panels have different colours."""
    longest = limits.number("words")
    first: dict[str, Panel] = {}
    told: set[str] = set()
    for panel in file.appearance.panels:
        label = label_of(panel)
        if not panel.marked or not label or len(label.split()) > longest:
            continue
        before = first.setdefault(label, panel)
        same_kind = bool(before.bar) == bool(panel.bar)
        if same_kind and label not in told and not alike(shown(before), shown(panel)):
            told.add(label)
            yield CHECK.failed(
                f"Panels that begin with “{panel.label}” have different colours.",
                panel.place,
                element=panel.label,
                value=f"{shown(before)} and {shown(panel)}",
                limit="one colour for one meaning",
            )


CHECK = FileCheck(
    id="C19",
    title="What means the same has the same colour",
    families=(Family.COLOUR,),
    severity=Severity.SHOULD,
    standards=("W3C, Making content usable (COGA): consistent design",),
    limits={"words": "the most words that make a label, such as Do not"},
    what="All panels that begin with the same label, such as Do, have the same colour.",
    why="Once readers have learnt that slate means Do, they look for slate. A change sends them "
    "the wrong way.",
    how="Panels that begin with the same short, bold words: their bars are compared, or their "
    "tints where there is no bar. Other files of the same pack are not compared, nor is it told "
    "whether a colour comes only once.",
    hint="Give the panels the same role, so that they get the same colours.",
    elsewhere="Give the same colour to all boxes that mean the same.",
    good="Every Do has a slate bar.",
    bad="Do has a slate bar in chapter 1 and a green one in chapter 2.",
    run=run,
)
