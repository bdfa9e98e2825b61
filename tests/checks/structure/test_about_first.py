from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Line, PdfChange
from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.structure.test_heading_order import heading
from tests.checks.words_of_examples import SLATE

EASY = {"S18": {"headings": ["About this"], "says": ["hard word|bold", "help"]}}
ABOUT = "About this booklet"
SAYS = "Hard words are in bold. You can ask someone for help."


def easy(example: Example, says: str = "") -> Example:
    return replace(example, limits=EASY, says=says)


def docx_part(text: str) -> DocxChange:
    def change(document: Document) -> None:
        heading(2)(document)
        document.paragraphs[3].runs[0].text = ABOUT
        document.paragraphs[4].text = text

    return change


def pdf_part(at: int, text: str = SAYS) -> PdfChange:
    def change(sheet: object) -> None:
        made = [chapter(f"Part {n}") for n in range(1, at)]
        sheet.lines[1 : 2 + at] = [*made, chapter(ABOUT), Line(text)]  # type: ignore[attr-defined]

    return change


def chapter(text: str) -> Line:
    return Line(text, "H2", font="Arial bold", size=20, colour=SLATE)


GOOD = [
    docx_example("other editions need none"),
    easy(docx_example("first", docx_part(SAYS))),
    pdf_example("other editions need none"),
    easy(pdf_example("second", pdf_part(2))),
]
BROKEN = [
    easy(docx_example("missing"), "There is no part called “About this…”"),
    easy(docx_example("no help", docx_part("Hard words are bold.")), "does not speak of “help”"),
    easy(pdf_example("missing"), "There is no part called “About this…”"),
    replace(easy(pdf_example("third", pdf_part(3)), "comes after 2 other parts"), also=("W01",)),
]
