from __future__ import annotations

from tests.checks.build_docx import set_run, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

CODE = "Your code is Bl7I."
PLAIN = "Your code is 4827. Come at 10am."

GOOD = [
    docx_example("Verdana", set_text(PARAGRAPHS[1], CODE), set_run(CODE, name="Verdana")),
    docx_example(
        "words of an address", set_text(PARAGRAPHS[1], "Go to riverside.example/level2/plan2026.")
    ),
    pdf_example("digits", set_line(PARAGRAPHS[1], text=PLAIN)),
]
BROKEN = [
    docx_example("Arial", set_text(PARAGRAPHS[1], CODE), says="The code Bl7I"),
    docx_example(
        "a code in a web address",
        set_text(PARAGRAPHS[1], "Go to riverside.example/book/aI7x."),
        says="The code aI7x",
    ),
    docx_example(
        "a password", set_text(PARAGRAPHS[1], "The password is Illness."), says="The code Illness"
    ),
    pdf_example("Arial", set_line(PARAGRAPHS[1], text=CODE), says="The code Bl7I"),
]
