from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import set_style
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import HEADING

GOOD = [
    docx_example("21 points", set_style("Heading 1", size=Pt(21))),
    pdf_example("21 points", set_line(HEADING, size=21)),
]
BROKEN = [
    docx_example("16 points", set_style("Heading 1", size=Pt(16)), says="level 1 are 16 points"),
    pdf_example("16 points", set_line(HEADING, size=16), says="level 1 are 16 points"),
]
