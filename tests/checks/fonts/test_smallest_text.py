from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import Line, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import FOOTER

GOOD = [docx_example("fourteen points"), pdf_example("fourteen points")]
BROKEN = [
    docx_example(
        "a footer in nine points",
        set_run(FOOTER, size=Pt(9)),
        says="6 letters in the footer: only 9 points",
        also=("F05",),
    ),
    docx_example(
        "a raised th",
        lambda document: setattr(document.paragraphs[1].add_run("th").font, "superscript", True),
        says="2 letters: only 8.12 points",
        also=("F05",),
    ),
    pdf_example(
        "a footer in nine points",
        set_line(FOOTER, size=9),
        says="6 letters in the page furniture: only 9 points",
        also=("F05",),
    ),
    pdf_example(
        "twelve points drawn at half their size",
        lambda sheet: sheet.lines.insert(1, Line("We meet in May.", size=24, scale=0.25)),
        says="only 6 points",
        also=("F05",),
    ),
]
