"""S13: everything real is tagged."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for a PDF without tags, else one for each kind of content outside them."""
    del limits  # none: one untagged word is one too many
    spots = file.structure.untagged
    if not spots:
        return
    if not file.structure.leaves:
        yield CHECK.failed(
            "The PDF has no tags. A screen reader cannot tell its headings, lists, tables or "
            "order.",
            spots[0].place,
            element=spots[0].text,
            value="0 tags",
            limit="everything tagged",
            elsewhere="In Word: File, Save As, PDF, Options. Tick “Document structure tags for "
            "accessibility”. Do not print to PDF. In another program: look for “tagged PDF”.",
        )
        return
    kinds: dict[str, list[int | None]] = {}
    for spot in spots:
        kinds.setdefault(spot.why, []).append(spot.place.page)
    for kind, pages in kinds.items():
        first = next(spot for spot in spots if spot.why == kind)
        yield CHECK.failed(
            f"On {len(pages)} of {file.structure.details.pages} pages {kind} is neither tagged "
            "nor marked as page furniture.",
            first.place,
            element=first.text,
            value="untagged",
            limit="tagged, or an artifact",
        )


CHECK = FileCheck(
    id="S13",
    title="Everything real is tagged",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 7.1",),
    limits={},
    what="All words, pictures and shapes of a PDF belong to a tag, or are marked as decoration.",
    why="What has no tag is not there for a screen reader.",
    how="PDF: everything that is painted, whether its marked content is in the structure tree or "
    "an artifact. A DOCX has no such thing: all its text is in its order.",
    hint="Build the PDF again. In other programs: tag the content, or mark it as an artifact.",
    elsewhere="In Word: save as PDF again, with “Document structure tags for accessibility”. In"
    " a PDF editor: tag it, or mark it as an artifact.",
    good="The page number is an artifact, the paragraph is P.",
    bad="A sentence that stands in no tag.",
    formats=(Format.PDF,),
    run=run,
)
