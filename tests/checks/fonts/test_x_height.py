from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import set_run, set_style
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import FOOTER

GOOD = [
    docx_example("Arial at twelve points", set_run(FOOTER, size=Pt(12))),
    docx_example("Calibri, set bigger", set_style("Normal", name="Calibri", size=Pt(13.5))),
    pdf_example("Arial's equivalent at twelve points", set_line(FOOTER, size=12)),
    pdf_example("Calibri's equivalent, set bigger", set_line(FOOTER, font="Calibri", size=13.5)),
]
BROKEN = [
    docx_example(
        "Calibri at twelve points",
        set_run(FOOTER, name="Calibri", size=Pt(12)),
        says="Calibri at 12 points in the footer: its small letters are only 5.7 points high",
    ),
    pdf_example(
        "Calibri's equivalent at twelve points",
        set_line(FOOTER, font="Calibri", size=12),
        says="Carlito at 12 points in the page furniture: its small letters are only",
    ),
]
