from __future__ import annotations

from docx.document import Document
from docx.shared import Pt

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Line
from tests.checks.example import docx_example, pdf_example


def bold(text: str, size: int = 14) -> DocxChange:
    def change(document: Document) -> None:
        run = document.paragraphs[3].insert_paragraph_before("").add_run(text)
        run.bold, run.font.size = True, Pt(size)

    return change


def line(text: str, size: float, font: str = "Arial bold") -> object:
    return lambda sheet: sheet.lines.__setitem__(3, Line(text, font=font, size=size))


GOOD = [
    docx_example("a bold sentence", bold("Tell us by Friday.")),
    pdf_example("a bold sentence", line("Tell us by Friday.", 14)),
    pdf_example("a bold label", line("What you need", 14)),
    pdf_example("large and not bold", line("What you need", 20, "Arial")),
]
BROKEN = [
    docx_example("bold by hand", bold("What you need"), says="“What you need” looks like"),
    docx_example("bold and large", bold("What you need", 20), says="“What you need” looks like"),
    pdf_example("bold and large", line("What you need", 20), says="“What you need” looks like"),
]
