"""I19: charts with their numbers in words."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_CHART = re.compile(r"\b(?:(?:bar|pie|line) )?(?:chart|graph)s?\b|\bdiagram\b", re.IGNORECASE)


def run(file: Opened, limits: Limits) -> Findings:
    """A question, once a file, if there is a chart."""
    del limits  # none
    named = [f for f in file.structure.figures if _CHART.search(f.alt)]
    drawn = file.structure.details.charts  # a drawn chart has a description, and no picture
    called = [f.alt for f in named if f.key or not drawn]
    count = file.structure.details.charts + len(called)
    if count:
        yield CHECK.needs_person(
            f"Do the numbers of each chart stand in a table or a sentence? "
            f"({counted(count, 'chart')})",
            element=called[0] if called else "",
        )


CHECK = FileCheck(
    id="I19",
    title="The numbers of a chart stand in words too",
    families=(Family.PICTURES,),
    severity=Severity.FLAG,
    standards=("WCAG 2.2, 1.1.1 Non-text Content", "NHS digital service manual"),
    limits={},
    what="What a chart shows stands in a table or in a sentence as well.",
    why="A chart cannot be read aloud, and many people find it hard to read one at all.",
    how="DOCX: drawn charts. Both formats: pictures whose alternative text speaks of a chart, "
    "graph or diagram. Whether the numbers are in the text is for a person to say.",
    hint="Write the two or three numbers that matter under the chart.",
    good="A chart, and under it: “7 of 10 people came by bus.”",
    bad="A chart alone.",
    run=run,
)
