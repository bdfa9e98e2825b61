"""F05: letters that look as big as they say."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped, points
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

ARIAL = 0.528  # the x-height of Arial, which the limits in styles are worked out from


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each typeface and size whose small letters are too low."""
    lowest = limits.number("x_height")
    read = (span for span in file.spans if any(map(str.isalnum, span.text)))
    looks = grouped(read, lambda span: (span.family, span.size, span.x_height))
    unknown = set()
    for (family, size, ratio), group in looks.items():
        if ratio is None:
            if family not in unknown:
                unknown.add(family)
                message = (
                    f"The height of a small x in {family or 'a nameless typeface'} is unknown."
                )
                yield CHECK.cant_tell(message, group.place, group.first.text)
        elif round(size * ratio, 1) < lowest:
            height = points(round(size * ratio, 1))
            yield CHECK.failed(
                f"{family} at {points(size)}{group.where}: its small letters are only "
                f"{height} high.",
                group.place,
                element=group.first.text,
                value=f"{height}, like Arial at {points(round(size * ratio / ARIAL, 1))}",
                limit=f"at least {points(lowest)}, like Arial at {points(round(lowest / ARIAL))}",
            )


CHECK = FileCheck(
    id="F05",
    title="Letters look as big as they say",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=("RNIB Clear Print guidelines", "accessgen: measured on the faces themselves"),
    limits={"x_height": "the least height of a small x, in points"},
    what="A small x is at least as high as Arial's at the edition's smallest body size.",
    why="Typefaces of one size differ in how big they look. Calibri at 12 points is as small as "
    "Arial at 11: the reader sees the letters, not the number.",
    how="DOCX: size times the x-height that fonts.yaml gives for the family. PDF: size times "
    "the x-height in the embedded font file itself, or the height of its x, or else "
    "what fonts.yaml knows of the family.",
    hint="Set this typeface bigger: `scale` in fonts.yaml does it for a whole family.",
    elsewhere="Set this typeface a little bigger, by one or two points.",
    good="Calibri is set at 15.5 points beside Arial at 14.",
    bad="Calibri at 12 points takes the place of Arial at 12 points.",
    run=run,
)
