"""C03: photographs are calm."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import percent, share_over
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each photograph with too many strong pixels; graver for far too many."""
    strong = limits.number("strong")
    should, must = limits.number("should") / 100, limits.number("must") / 100
    for picture in file.appearance.pictures:
        if not picture.colours:
            message = "A picture is of a kind whose colours cannot be read."
            yield CHECK.cant_tell(message, picture.place, picture.alt)
        elif picture.photo and not picture.logo:
            share = share_over(picture.colours, strong)
            if share > should:
                grave = share > must
                yield CHECK.failed(
                    f"A photograph is {'far too' if grave else 'rather'} colourful.",
                    picture.place,
                    element=picture.alt,
                    value=f"{percent(share)} of its pixels are strong",
                    limit=f"at most {percent(must if grave else should)}",
                    severity=Severity.MUST if grave else Severity.SHOULD,
                )


CHECK = FileCheck(
    id="C03",
    title="Photographs are calm",
    families=(Family.COLOUR, Family.PICTURES),
    severity=Severity.MUST,
    standards=(
        "Co-production guidance: muted colours rather than bold, bright ones",
        "accessgen: the numbers, measured on 10 photographs",
    ),
    limits={
        "strong": "the OKLCH chroma above which a pixel of a photograph is strong",
        "should": "the share of strong pixels that is a warning, in per cent",
        "must": "the share of strong pixels that is too much, in per cent",
    },
    what="At most 10% of a photograph's pixels have an OKLCH chroma over 0.140. More than 25% "
    "may not be.",
    why="Quiet photographs of people and streets have hardly any such pixels. A photograph full of "
    "them pulls the eye away from the words.",
    how="DOCX: each picture file, on a copy of at most 256 pixels. PDF: each image as it is seen "
    "on its page. A picture counts as a photograph if its 24 most frequent colours cover less "
    "than half of it. Skin keeps below the number, so faces are never the fault.",
    hint="Choose a calmer photograph. Or make a muted copy with `accessgen pictures mute NAME`, "
    "which leaves skin as it is, and ask the people in it if they agree.",
    elsewhere="Choose a calmer photograph. Or lower its saturation, in Word with Picture "
    "Format, Colour, and ask the people in it if they agree.",
    good="People at a table in daylight: 0.2% of the pixels are strong.",
    bad="An orange inflatable slide that fills the picture: 60% of the pixels are strong.",
    run=run,
)
