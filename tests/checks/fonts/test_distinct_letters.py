from __future__ import annotations

from tests.checks.build_docx import set_run, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

CODE = "Your code is Bl7I."
PLAIN = "Your code is 4827. Come at 10am."

GOOD = [
    docx_example("Verdana", set_text(PARAGRAPHS[1], CODE), set_run(CODE, name="Verdana")),
    pdf_example("digits", set_line(PARAGRAPHS[1], text=PLAIN)),
]
BROKEN = [
    docx_example("Arial", set_text(PARAGRAPHS[1], CODE), says="The code Bl7I"),
    pdf_example("Arial", set_line(PARAGRAPHS[1], text=CODE), says="The code Bl7I"),
]
