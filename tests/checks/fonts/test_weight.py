from __future__ import annotations

from tests.checks.build_docx import set_run, set_style
from tests.checks.build_pdf import set_all, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import FOOTER, ITEMS, PARAGRAPHS

GOOD = [
    docx_example("one short item in bold", set_run(ITEMS[0], bold=True)),
    pdf_example("a short item in bold", set_line(ITEMS[0], font="Arial bold")),
]
BROKEN = [
    docx_example(
        "a thin face",
        set_run(FOOTER, name="Calibri Light"),
        says="Calibri Light is too thin",
        also=("F01", "F05", "F31"),
    ),
    docx_example("all in bold", set_style("Normal", bold=True), says="100 in 100"),
    docx_example(
        "one paragraph in bold",
        set_run(PARAGRAPHS[3], bold=True),
        says="in 100 letters",
    ),
    pdf_example("all in bold", set_all(font="Arial bold"), says="100 in 100", also=("F13",)),
]
