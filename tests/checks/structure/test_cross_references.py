from __future__ import annotations

from tests.checks.build_docx import set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

LOST = "You can bring a friend or a support worker with you. For their travel, see below."
NAMED = "You can bring a friend or a support worker. Pay is in “Money” on page 4."

GOOD = [
    docx_example("the part is named", set_text(PARAGRAPHS[1], NAMED)),
    pdf_example("none"),
]
BROKEN = [
    docx_example("see below", set_text(PARAGRAPHS[1], LOST), says="“see below” does not say where"),
    pdf_example("see below", set_line(PARAGRAPHS[1], text=LOST), says="does not say where"),
]
