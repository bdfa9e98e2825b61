"""C02: no more of a page is vivid than a small sign."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.checks.palette import percent, share_over
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each page with too much of it."""
    vivid, most = limits.number("vivid"), limits.number("share") / 100
    for page in file.appearance.pages:
        share = share_over(page.colours, vivid)
        if share > most:
            yield CHECK.failed(
                "Too much of this page is in vivid colours.",
                Place(page=page.page),
                value=f"{percent(share)} of the page",
                limit=f"at most {percent(most)}",
            )
    if file.appearance.unseen:
        pages = counted(file.appearance.unseen, "page")
        yield CHECK.cant_tell(f"Not looked at, because of their number or size: {pages}.")


CHECK = FileCheck(
    id="C02",
    title="Pages have hardly any vivid colour",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "Home Office, Designing for users on the autistic spectrum",
        "accessgen: the share, enough for a small sign",
    ),
    limits={
        "vivid": "the OKLCH chroma above which a pixel is vivid",
        "share": "the greatest share of a page that may be vivid, in per cent",
    },
    what="At most 1% of each page is vivid, photographs and logos left out.",
    why="One vivid sign can be looked away from. A page that is vivid as a whole cannot, and can "
    "be painful for readers whose eyes take in too much.",
    how="PDF: each page is drawn at 36 dots to the inch, its edges not smoothed, photographs and "
    "logos are painted over, and the pixels with an OKLCH chroma over 0.110 are counted. DOCX: "
    "Word lays out its pages only when it opens them, so there is nothing to count; rules C01 and "
    "I20 look at its colours one by one.",
    hint="Mute the drawings and fills on this page: less chroma, the same lightness.",
    elsewhere="Choose softer colours for what is filled. In Word, lower the saturation of "
    "pictures: Picture Format, Colour.",
    good="A page in slate and cream with a photograph of a street.",
    bad="A page with a band of NHS Yellow across it, 8% of the page.",
    run=run,
    formats=(Format.PDF,),
)
