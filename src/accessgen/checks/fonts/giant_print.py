"""F06: print larger than large print, for who asks."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import ROUNDING, body_size, points
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_OFFERED = re.compile(
    r"\b(?:(?:any|the|larger|bigger|other) (?:print |type |text |font )?"
    r"sizes?(?: (?:that )?you (?:need|want|ask for|like))?\b"
    r"|(?:even |still )?(?:larger|bigger) (?:print|type|text|letters|still)|giant print"
    r"|(?:2\d|3[0-6])[ -]?(?:points?|pt)\b)",
    re.IGNORECASE,
)
_FORMATS = re.compile(r"large[ -]print|larger|bigger|giant|size", re.IGNORECASE)


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if nothing larger is offered, or if giant print is not of the size it promises."""
    least, most = limits.number("least"), limits.number("most")
    if limits.number("offered") and not _offers(file):
        yield CHECK.failed(
            "Nothing in the text offers print that is larger still.",
            value="no larger size offered",
            limit=f"larger sizes on request, up to {points(most)}",
        )
    size = body_size(file) if least else None
    if size is not None and not least - ROUNDING <= size <= most + ROUNDING:
        yield CHECK.failed(
            f"Most of the text is {points(size)}.",
            value=points(size),
            limit=f"{points(least)} to {points(most)}",
            hint="Set `size` under `body` in the edition's file in styles.",
            elsewhere="In Word: Home, Styles, right click Normal, Modify. Choose this size.",
        )


def _offers(file: Opened) -> bool:
    """Whether one block says it: the words have to stand together with those of large print."""
    texts = (" ".join(block.text.split()) for block in file.blocks)
    return any(_OFFERED.search(text) and _FORMATS.search(text) for text in texts)


CHECK = FileCheck(
    id="F06",
    title="Larger sizes are offered",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "Office for Disability Issues, Inclusive communications: larger sizes on request",
        "GOV.UK, Accessible communication formats: giant print",
    ),
    limits={
        "offered": "whether the text has to offer larger sizes; 0 asks nothing",
        "least": "the least size of giant print, in points; 0 where it is no giant print",
        "most": "the largest size that is made, in points",
    },
    what="Large print says that people can have it larger still. Giant print has the size that it "
    "promises, from 18 to 36 points.",
    why="For some people 18 points is too small. Who is not told that there is more does not ask.",
    how="Large print: a line or sentence that speaks of a larger size, or of a size in points over "
    "20. Giant print: the size of most of the running text, as in rule F03.",
    hint="Add “large print, in the size you need” to the other formats. Make it with the editions "
    "giant-print-22, giant-print-24 and giant-print-28.",
    elsewhere="Say where other formats are offered: “large print, in the size you need”.",
    good="You can have this in large print, in the size you need.",
    bad="You can have this in large print, in a large print booklet that says no more.",
    run=run,
)
