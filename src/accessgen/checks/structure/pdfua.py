"""S12: a PDF that claims PDF/UA."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import more
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.checks.outline import untagged
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for no identifier, no tags, tags misplaced, and a tab order of its own."""
    del limits  # none
    details = file.structure.details
    if not details.pdfua:
        yield CHECK.failed(
            "The PDF does not say that it is PDF/UA.",
            value="no identifier",
            limit="pdfuaid:part in its metadata",
            elsewhere=f"{CHECK.elsewhere} Not every version of Word says that it is PDF/UA; a PDF "
            "editor can, after its accessibility check.",
        )
    if untagged(file):
        return  # rule S13 says so
    if not details.tagged:
        yield CHECK.failed("The PDF does not say that it is tagged.", limit="Marked true, and tags")
    misplaced = file.structure.misplaced
    if misplaced:
        yield CHECK.failed(
            f"Tags stand where they may not: {misplaced[0].why}{more(len(misplaced))}",
            misplaced[0].place,
            element=misplaced[0].text,
            limit="items in lists, cells in rows, no paragraphs in headings",
        )
    if details.pages_without_tab_order:
        first = details.pages_without_tab_order[0]
        yield CHECK.failed(
            "The tab key does not follow the order of the tags on "
            f"{len(details.pages_without_tab_order)} of {details.pages} pages.",
            Place(page=first),
            limit="Tabs S on each page with links or fields",
        )


CHECK = FileCheck(
    id="S12",
    title="The PDF is made as PDF/UA",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 5, 6.2, 7.1 and 7.18.3",),
    limits={},
    what="The PDF has tags, says so, says that it is PDF/UA, and lets the tab key follow the tags.",
    why="Screen readers and libraries look for these marks before they trust a PDF.",
    how="PDF: pdfuaid:part in XMP, MarkInfo, StructTreeRoot, Tabs of pages with annotations, and "
    "what holds each tag of lists, tables, contents and headings. "
    "This is not the whole of PDF/UA: that takes a validator such as veraPDF, which stands "
    "outside this run. Rules S01, S02, S08, S10, S13, S14 and I02 look at more of it.",
    hint="Build the PDF again. In Word: save as PDF with “Document structure tags” and “PDF/A”.",
    elsewhere="In Word: File, Save As, PDF, Options. Tick “Document structure tags for "
    "accessibility” and “PDF/A”.",
    good="pdfuaid:part 1",
    bad="A PDF made by a printer driver.",
    formats=(Format.PDF,),
    run=run,
)
