"""S19: Easy Read that is not too long."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.parts import proposed_parts, told
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if there are more pages than there should or may be."""
    should, must = limits.number("should"), limits.number("must")
    pages = file.structure.details.pages or 0
    if 0 < should < pages:
        grave = pages > must
        parts = proposed_parts(file, should)
        yield CHECK.failed(
            f"There are {pages} pages.",
            value=f"{pages} pages",
            limit=f"{should:g} pages, at most {must:g}",
            severity=Severity.MUST if grave else Severity.SHOULD,
            hint=_offer(len(parts), told(parts)) if parts else "",
        )


def _offer(count: int, parts: str) -> str:
    return (
        f"Leave something out, or make {count} booklets of it. {parts} The first pages and the "
        "last chapter stand in each, and are counted. Write the ids of each part's chapters under "
        "parts in publication.yaml."
    )


CHECK = FileCheck(
    id="S19",
    title="Easy Read is short",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=(
        "Department of Health, Making written information easier to understand (2010)",
        "GOV.UK, Accessible communication formats",
    ),
    limits={
        "should": "pages that are enough; 0 asks nothing",
        "must": "pages that may not be passed",
    },
    what="Easy Read has at most 20 pages, and never more than 24.",
    why="Reading takes strength. A long booklet is not read to its end.",
    how="PDF: pages, the cover counts. A DOCX has no pages until Word shows it. Only in "
    "Easy Read. The parts that are offered are whole chapters, as even as can be, each of at most "
    "20 pages with the first pages and the contact in it.",
    hint="Leave something out, or make two booklets of it.",
    good="16 pages",
    bad="31 pages",
    formats=(Format.PDF,),
    run=run,
)
