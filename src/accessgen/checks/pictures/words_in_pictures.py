"""I09: no words inside pictures."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A question, once a file, if there are photos that might hold words."""
    least = limits.number("width")
    keys = {
        figure.key: figure
        for figure in reversed(file.structure.figures)
        if any(figure.pixels) and figure.size[0] >= least and not figure.decorative
    }
    if keys:
        first = list(keys.values())[-1]
        many = counted(len(keys), "picture")
        yield CHECK.needs_person(
            f"Are there words inside the pictures that are not in the text as well? ({many})",
            element=first.alt,
        )


CHECK = FileCheck(
    id="I09",
    title="Pictures hold no words of their own",
    families=(Family.PICTURES,),
    severity=Severity.FLAG,
    standards=("WCAG 2.2, 1.4.5 Images of Text",),
    limits={"width": "how wide a picture is that may hold words, in millimetres"},
    what="Words stand in the text, not in a picture. Logos are free; names on a map and words in "
    "a picture of a screen stand in the text as well.",
    why="Words in a picture are not read aloud, do not get larger and cannot be translated.",
    how="Nobody reads pictures here: a person looks at each picture made of pixels that is wide "
    "enough, and answers once. Drawings made of lines and decoration are left out.",
    hint="Write the words under the picture.",
    good="A photo of the door, and under it: “The green door is the way in.”",
    bad="A scanned poster.",
    run=run,
)
