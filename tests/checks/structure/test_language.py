from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, pdf_example


def american(document: Document) -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-US")


GOOD = [docx_example("British English"), pdf_example("British English")]
BROKEN = [
    docx_example("American English", american, says="language is en-US"),
    pdf_example(
        "no language",
        set_after(lambda pdf: pdf.Root.__delitem__("/Lang")),
        says="does not say which language",
    ),
]
