from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import set_run, set_style
from tests.checks.build_pdf import set_all
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    docx_example("fourteen points"),
    pdf_example("fourteen points"),
    pdf_example("twelve points, the least", set_all(size=12)),
    docx_example("twelve points, the least", set_style("Normal", size=Pt(12))),
]
BROKEN = [
    docx_example(
        "eleven points",
        *(set_run(text, size=Pt(11)) for text in PARAGRAPHS),
        says="Most of the text is 11 points",
        also=("F04", "F05", "F14"),
    ),
    pdf_example(
        "eleven and a half points",
        set_all(size=11.5),
        says="11.5 points",
        also=("F04", "F05", "F14"),
    ),
]
