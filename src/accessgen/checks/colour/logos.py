"""C05: logos are few, small and at the edges."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened, Part
from accessgen.checks.opened.pixels import is_logo
from accessgen.checks.palette import percent
from accessgen.findings import Severity

A4 = 210 * 297  # square millimetres


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for logos that take too much of a page, and for each that stands inside."""
    most = limits.number("share") / 100
    pages = file.structure.details.pages or 0
    shares: dict[int | None, float] = {}
    for figure in file.structure.figures:
        if not is_logo(figure.alt):
            continue
        page = figure.place.page
        before = shares.get(page, 0.0)
        shares[page] = before + figure.size[0] * figure.size[1] / A4
        if before <= most < shares[page]:
            yield CHECK.failed(
                "Logos take too much of this page.",
                figure.place,
                element=figure.alt,
                value=f"{percent(shares[page])} of an A4 page",
                limit=f"at most {percent(most)}",
            )
        if page is not None and 1 < page < pages and figure.place.part is Part.BODY:
            yield CHECK.failed(
                "A logo stands inside the document.",
                figure.place,
                element=figure.alt,
                value=f"page {page} of {pages}",
                limit="the first or last page",
            )


CHECK = FileCheck(
    id="C05",
    title="Logos are small and at the edges",
    families=(Family.COLOUR, Family.PICTURES),
    severity=Severity.SHOULD,
    standards=("NHS Identity Guidelines: the logo keeps its colour", "accessgen: the share"),
    limits={"share": "the greatest share of an A4 page that logos take, in per cent"},
    what="Logos may keep their vivid colours (rules C01 to C03 leave them out) if they stand on "
    "the first or last page and take at most 2% of it.",
    why="An organisation may not change its logo, and readers look for it. Small and at the edge "
    "it is found and does not shout.",
    how="Pictures whose description says logo. PDF: their place and size on each page. DOCX: the "
    "size of all together; Word decides on which page they stand.",
    hint="Make the logo smaller, and keep it to the cover.",
    good="A logo 30 mm wide on the cover.",
    bad="A logo at the top of every page.",
    run=run,
)
