from __future__ import annotations

from tests.checks.build_docx import shade
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

PEACH = "#EDD1B0"  # lightness 0.876, chroma 0.054
BLUE = "#E9EFF6"

GOOD = [
    docx_example("a pale tint", shade(PARAGRAPHS[0], BLUE[1:])),
    pdf_example("a pale tint", set_line(PARAGRAPHS[0], behind=BLUE)),
]
BROKEN = [
    docx_example("peach", shade(PARAGRAPHS[0], PEACH[1:]), says="The tint #EDD1B0 behind"),
    pdf_example("peach", set_line(PARAGRAPHS[0], behind=PEACH), says="The tint #EDD1B0 behind"),
]
