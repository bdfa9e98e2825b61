"""S21: what matters, at the front."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind, Opened
from accessgen.checks.outline import has_any, headings, is_long, untagged, without_tags
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A warning if a long document has no summary among its first headings, or a long one."""
    pages = limits.number("pages")
    if not pages or not is_long(file, pages, limits.number("words")):
        return
    if untagged(file):
        yield without_tags(CHECK)
        return
    names, first = limits.texts("headings"), int(limits.number("first"))
    found = next(
        (h for h in headings(file)[:first] if any(has_any(h.text, name) for name in names)), None
    )
    if found is None:
        yield CHECK.failed(
            "There is no summary at the front.",
            limit=f"a heading such as “{names[0]}” among the first {first}",
        )
        return
    at = list(file.blocks).index(found) + 1
    words = 0
    for block in file.blocks[at:]:
        if block.kind is Kind.HEADING:
            break
        words += len(block.text.split())
    if words > limits.number("longest"):
        yield CHECK.failed(
            f"The summary has {words} words.",
            found.place,
            element=found.text,
            value=f"{words} words",
            limit=f"at most {limits.number('longest'):g} words",
        )


CHECK = FileCheck(
    id="S21",
    title="A long document begins with a summary",
    families=(Family.STRUCTURE,),
    severity=Severity.SHOULD,
    standards=("W3C COGA, Making content usable, 3.8",),
    limits={
        "pages": "pages from which on a document needs a summary; 0 asks nothing",
        "words": "words from which on it needs one where nobody knows its pages",
        "headings": "beginnings of the summary's heading",
        "first": "headings among which it has to stand, the title counts",
        "longest": "words in the longest summary, about ten lines",
    },
    what="A document of more than four pages says near its front, in about ten lines, what "
    "matters most. Easy Read is itself the summary.",
    why="Tired people read the first page. What they need should be there.",
    how="The first headings, and the words between the summary's heading and the next one. "
    "Whether it sums up well is for a person to say.",
    hint="Put ## In short right after the contents.",
    elsewhere="Put a part called “In short” right after the contents.",
    good="In short: five lines after the contents.",
    bad="Forty pages that begin with the history of the project.",
    run=run,
)
