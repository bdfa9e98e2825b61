from __future__ import annotations

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Line, PdfChange
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import T, tags


def paragraphs(*texts: str) -> DocxChange:
    return lambda document: [document.paragraphs[3].insert_paragraph_before(text) for text in texts]


def lines(*texts: str) -> PdfChange:
    return lambda sheet: sheet.lines.__setitem__(
        slice(2, 2 + len(texts)), [Line(text) for text in texts]
    )


GOOD = [
    docx_example("a real list"),
    docx_example("a number begins one sentence", paragraphs("2. May is the day we meet.")),
    pdf_example("a real list"),
    pdf_example("a number begins one sentence", lines("2. May is the day we meet.")),
]
BROKEN = [
    docx_example("a typed bullet", paragraphs("• Bring a friend."), says="A bullet is typed"),
    docx_example(
        "typed numbers",
        paragraphs("1. Bring a friend.", "2. Be on time."),
        says="A list of 2",
    ),
    pdf_example("a typed bullet", lines("• Bring a friend."), says="A bullet is typed"),
    pdf_example(
        "typed dashes",
        lines("- Bring a friend.", "- Be on time."),
        says="A list of 2",
    ),
    pdf_example(
        "a bullet that is tagged as words",
        tags(T("L", [T("LI", [T("Span", says="•"), T("LBody", says="Tea")])])),
        says="has a bullet that is not tagged as one",
    ),
    pdf_example(
        "an item without a body",
        tags(T("L", [T("LI", [T("Lbl", says="1.")])])),
        says="has an item without a body",
    ),
]
