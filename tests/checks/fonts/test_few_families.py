from __future__ import annotations

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import ITEMS, PARAGRAPHS

GOOD = [
    docx_example("two families", set_run(PARAGRAPHS[1], name="Verdana")),
    pdf_example("two families", set_line(PARAGRAPHS[1], font="Calibri", size=15.5)),
]
BROKEN = [
    docx_example(
        "three families",
        set_run(PARAGRAPHS[1], name="Verdana"),
        set_run(PARAGRAPHS[2], name="Tahoma"),
        says="3 families",
    ),
    pdf_example(
        "three families",
        set_line(PARAGRAPHS[1], font="Calibri", size=15.5),
        set_line(ITEMS[0], font="Courier"),
        says="3 families",
        also=("F01", "F05", "F31"),
    ),
]
