"""S20: large print that can be held."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A warning if there are more pages than can be bound as one."""
    most = limits.number("pages")
    pages = file.structure.details.pages or 0
    if 0 < most < pages:
        yield CHECK.failed(
            f"There are {pages} pages in one file.",
            value=f"{pages} pages",
            limit=f"at most {most:g} pages",
        )


CHECK = FileCheck(
    id="S20",
    title="A long large print document comes in parts",
    families=(Family.STRUCTURE,),
    severity=Severity.SHOULD,
    standards=("accessgen's own choice: no guideline gives a number",),
    limits={"pages": "pages that can be bound as one; 0 asks nothing"},
    what="Large print of more than about 60 pages comes in parts, each with its own contents.",
    why="A thick large print booklet is heavy, does not stay open and is hard to find one's "
    "place in.",
    how="PDF: pages, the cover counts. A DOCX has no pages until Word shows it. Only in large "
    "print.",
    hint="Print and bind it in parts, and put the contents at the front of each.",
    good="48 pages",
    bad="81 pages bound as one",
    formats=(Format.PDF,),
    run=run,
)
