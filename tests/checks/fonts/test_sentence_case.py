from __future__ import annotations

from tests.checks.build_docx import set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import HEADING

TITLED = "Talk To Our Group"

GOOD = [
    docx_example("a sentence"),
    pdf_example("a name in it", set_line(HEADING, text="Talk to Anna Smith in our group")),
    pdf_example("a second sentence in it", set_line(HEADING, text="Step 1: Talk to our group")),
]
BROKEN = [
    docx_example("title case", set_text(HEADING, TITLED), says="has none: To, Group"),
    pdf_example("title case", set_line(HEADING, text=TITLED), says="has none: To, Group"),
]
