"""S02: a language, and the right one."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_ENOUGH, _SHARE = 2, 0.2
_WORDS = """
    and are as at but by can did for from has have how if is it not of or our that the they this to
    was we were what when which who will with you your
"""
_LITTLE = frozenset(_WORDS.split())
"""Little words of English that few other languages have."""


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for no language or a wrong one, and for English marked as another language."""
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
    for part in file.structure.foreign:
        if not part.why.casefold().startswith("en") and reads_english(part.text):
            yield CHECK.failed(
                f"English words are marked as in another language, {part.why}.",
                part.place,
                element=part.text,
                value=part.why,
                limit=allowed[0],
                hint="Mark these words as English (United Kingdom), as in the rest.",
            )


def reads_english(text: str) -> bool:
    """Whether the little words in a text are English: one in five words, and two at least."""
    words = [word.strip(".,:;!?").casefold() for word in text.split()]
    little = sum(word in _LITTLE for word in words)
    return little >= _ENOUGH and little >= len(words) * _SHARE


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
    "theme's fonts. PDF: Lang of the catalogue. Parts marked as in another language (w:lang of a "
    "run, Lang of a tag) whose little words are English are found. Words in another language that "
    "nobody marked are not looked for.",
    hint="In Word: select everything, then Review, Language, English (United Kingdom).",
    elsewhere="In Word: select everything, then Review, Language, English (United Kingdom). For a "
    "PDF: save as PDF again after that.",
    good="en-GB",
    bad="en-US, which Word puts into a new document in many offices",
    run=run,
)
