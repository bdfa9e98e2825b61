from __future__ import annotations

from tests.checks.build_pdf import picture_behind
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import floating, striped
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    docx_example("no picture"),
    pdf_example("no picture"),
    pdf_example("a picture of one plain colour", picture_behind(PARAGRAPHS[1], (251, 247, 238))),
]
BROKEN = [
    docx_example("behind the text", floating("wrapNone", behind=True), says="lies behind the text"),
    docx_example("over the text", floating("wrapNone"), says="lies in front of the text"),
    pdf_example("stripes", striped(PARAGRAPHS[1]), says="the brightness behind it varies"),
]
