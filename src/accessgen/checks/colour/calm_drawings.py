"""I20: drawings and symbols are muted."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import percent, share_over
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each drawing with too many vivid pixels."""
    vivid, most = limits.number("vivid"), limits.number("share") / 100
    for picture in file.appearance.pictures:
        share = share_over(picture.colours, vivid)
        if not picture.photo and not picture.logo and share > most:
            yield CHECK.failed(
                "A drawing is in vivid colours.",
                picture.place,
                element=picture.alt,
                value=f"{percent(share)} of its pixels are vivid",
                limit=f"at most {percent(most)}",
            )


CHECK = FileCheck(
    id="I20",
    title="Drawings and symbols are muted",
    families=(Family.COLOUR, Family.PICTURES),
    severity=Severity.SHOULD,
    standards=(
        "Co-production guidance: muted colours rather than bold, bright ones",
        "accessgen: the numbers",
    ),
    limits={
        "vivid": "the OKLCH chroma above which a pixel of a drawing is vivid; skin stays below",
        "share": "the greatest share of vivid pixels, in per cent",
    },
    what="At most 1% of a drawing's pixels have an OKLCH chroma over 0.120.",
    why="Most symbol sets are drawn in signal colours. Six of them on a page are louder than "
    "anything the page says.",
    how="As rule C03, for pictures that are no photographs and no logos. DOCX: each picture file. "
    "PDF: each picture as it is seen on its page. The number is above the chroma of skin, so "
    "that no skin has to be muted (rule C04). Flags, maps and art by people may rightly be "
    "vivid: record that in an override.",
    hint="Let the library mute the picture (`mute: true` in pictures.yaml), or choose another. "
    "Art, maps and flags keep their colours until somebody agrees: `accessgen pictures mute NAME` "
    "makes a copy.",
    elsewhere="Choose a softer picture. Or lower its saturation, in Word with Picture Format, "
    "Colour. If it is somebody's art, ask them first.",
    good="A drawing in slate, sand and skin tones.",
    bad="An emoji with yellow #FFCC22 all over, chroma 0.170.",
    run=run,
)
