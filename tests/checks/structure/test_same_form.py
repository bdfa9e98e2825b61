from __future__ import annotations

from tests.checks.build_docx import DocxChange, docx
from tests.checks.build_pdf import PdfChange, pdf
from tests.checks.example import Example, finished
from tests.checks.structure.test_form_fields import control, field

FORM = field()


def pair(
    name: str, docx_change: DocxChange, pdf_change: PdfChange = FORM, says: str = ""
) -> Example:
    files = (finished(docx(docx_change), "docx"), finished(pdf(pdf_change), "pdf"))
    return Example(name, files, says)


GOOD = [pair("the same field", control("Your name"))]
BROKEN = [
    pair("another name", control("Your name", "b"), says="is “b” (text) in the Word file and “a”"),
    pair("not in Word", id, says="Field 1 of the form is missing in the Word file and “a” (text)"),
    pair(
        "not in the PDF",
        control("Your name"),
        id,
        says="is “a” (text) in the Word file and missing in the PDF",
    ),
    pair(
        "another kind",
        control("Your name"),
        field(size=40, pitch=10),
        says="is “a” (text) in the Word file and “a” (lines) in the PDF",
    ),
]
