from __future__ import annotations

from dataclasses import replace

from tests.checks.build_pdf import PdfChange
from tests.checks.example import LIMITS, Example, docx_example, pdf_example
from tests.checks.structure.test_about_first import chapter

SHORT = {"S21": {**LIMITS["S21"], "pages": 1, "words": 100, "longest": 60}}


def summary(text: str, at: int) -> PdfChange:
    return lambda sheet: sheet.lines.__setitem__(slice(at, at), [chapter(text)])


def short(example: Example, says: str = "") -> Example:
    return replace(example, limits=SHORT, says=says)


GOOD = [
    docx_example("a short document needs none"),
    pdf_example("a short document needs none"),
    short(pdf_example("a summary", summary("In short", 8))),
]
BROKEN = [
    short(docx_example("none"), "There is no summary at the front"),
    short(pdf_example("none"), "There is no summary at the front"),
    short(pdf_example("a long one", summary("In short", 1)), "The summary has"),
]
