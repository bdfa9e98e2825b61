from __future__ import annotations

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from pikepdf import String

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import T, tags
from tests.checks.words_of_examples import PARAGRAPHS


def american(document: Document) -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-US")


def marked(word: str, language: str) -> DocxChange:
    """Mark the run that holds a word as in a language."""

    def change(document: Document) -> None:
        runs = (run for line in document.paragraphs for run in line.runs)
        run = next(run for run in runs if word in run.text)
        mark = OxmlElement("w:lang")
        mark.set(qn("w:val"), language)
        run._r.get_or_add_rPr().append(mark)

    return change


GREETING = T("P", says="Dobrze widzieć was wszystkich", more={"Lang": String("pl-PL")})
ENGLISH = T("P", says="You can ask for this if you want", more={"Lang": String("fr-FR")})
FIRST = PARAGRAPHS[0].split()[0]

GOOD = [
    docx_example("British English"),
    pdf_example("British English"),
    pdf_example("Polish that is marked", tags(GREETING)),
    docx_example("two marks for English", marked(FIRST, "en-US")),
]
BROKEN = [
    docx_example(
        "English marked as German", marked(FIRST, "de-DE"), says="another language, de-DE"
    ),
    pdf_example("English marked as French", tags(ENGLISH), says="another language, fr-FR"),
    docx_example("American English", american, says="language is en-US"),
    pdf_example(
        "no language",
        set_after(lambda pdf: pdf.Root.__delitem__("/Lang")),
        says="does not say which language",
    ),
]
