"""S01: a title that says what the file is."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.outline import has_any
from accessgen.findings import Severity

# Titles that programs give by themselves, and names of files.
_EMPTY = re.compile(
    r"\W*(?:untitled|document|doc|presentation|slide|anonymous|unspecified|no title)[\W\d]*"
    r"|microsoft (?:office )?(?:word|powerpoint)\b.*|powerpoint presentation"
    r"|.*\.(?:docx?|pdf|odt|rtf|indd|pptx?|pub|pages|html?|txt)",
    re.IGNORECASE,
)


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if there is no title, if it is hidden, or if it does not name the edition."""
    details = file.structure.details
    title = details.title
    if not title or _EMPTY.fullmatch(title):
        yield CHECK.failed(
            "The file has no title." if not title else f"The title “{title}” says nothing.",
            value=title or "none",
            limit="a title that names the document",
        )
        return
    if not details.title_shown:
        yield CHECK.failed(
            "The window shows the file's name instead of its title.",
            element=title,
            value="DisplayDocTitle is off",
            limit="DisplayDocTitle is on",
            hint="Build the PDF again: its writer tells readers to show the title.",
            elsewhere="In Word: save as PDF again, with “Document structure tags for "
            "accessibility”. In a PDF editor: Document Properties, Initial View, Show: Document "
            "Title.",
        )
    for words in limits.texts("words"):
        if not has_any(title, words):
            yield CHECK.failed(
                f"The title “{title}” does not say “{words}”.",
                element=title,
                limit=f"the title says {words}",
            )


CHECK = FileCheck(
    id="S01",
    title="The file has a title that a window can show",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 2.4.2 Page Titled", "ISO 14289-1 (PDF/UA-1), 7.1"),
    limits={"words": "words that the title has to hold in this edition"},
    what="The file's own title names the document, and in large print and Easy Read the edition. "
    "A PDF tells its reader to show the title and not the file's name.",
    why="A screen reader says the title first. “booklet_v7_final.pdf” tells nobody which of "
    "three open windows this is.",
    how="Names of files and titles that programs give, such as “Document1”, count as none. DOCX: "
    "dc:title in the document's properties. PDF: dc:title in XMP, else Title in Info, and "
    "DisplayDocTitle.",
    hint="Write `title:` in publication.yaml. In Word: File, Info, Title.",
    elsewhere="In Word: File, Info, Title. Write the title there. Then save as PDF again.",
    good="Join our group (Large print)",
    bad="Microsoft Word - draft3.docx",
    run=run,
)
