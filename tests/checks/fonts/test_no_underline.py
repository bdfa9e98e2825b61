from __future__ import annotations

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import rule
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import underline
from tests.checks.words_of_examples import FOOTER, PARAGRAPHS

GOOD = [
    docx_example("no line"),
    pdf_example("no line"),
    pdf_example("a line across the page", rule("#334F6D")),
]
BROKEN = [
    docx_example("one paragraph", set_run(PARAGRAPHS[1], underline=True), says="are underlined"),
    pdf_example("the page number", underline(FOOTER, 500, 545, 38), says="are underlined"),
]
