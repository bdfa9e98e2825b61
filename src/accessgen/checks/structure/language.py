"""S02: a language, and the right one."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if the file names no language, or one that it is not written in."""
    allowed = limits.texts("languages")
    stated = file.structure.details.language
    if stated.casefold() not in {language.casefold() for language in allowed}:
        yield CHECK.failed(
            f"The file says that its language is {stated}."
            if stated
            else "The file does not say which language it is in.",
            value=stated or "none",
            limit=" or ".join(allowed),
        )


CHECK = FileCheck(
    id="S02",
    title="The language is named",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 3.1.1 Language of Page", "ISO 14289-1 (PDF/UA-1), 7.2"),
    limits={"languages": "the languages that a file may be in, as BCP 47 names"},
    what="The file says that it is in British English.",
    why="A screen reader takes its voice from this. English read with another voice cannot be "
    "understood, and dates and numbers are said wrongly.",
    how="DOCX: w:lang of the usual paragraph style, else of the document's defaults, else of the "
    "theme's fonts. PDF: Lang of the catalogue. Words in another language inside the text are "
    "not looked for.",
    hint="In Word: select everything, then Review, Language, English (United Kingdom).",
    good="en-GB",
    bad="en-US, which Word puts into a new document in many offices",
    run=run,
)
