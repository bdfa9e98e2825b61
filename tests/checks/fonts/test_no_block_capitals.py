from __future__ import annotations

from tests.checks.build_docx import set_run, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import HEADING, ITEMS, PARAGRAPHS

LOUD = "PLEASE COME BEFORE NOON so that we can start."

SHORT = "COME AND JOIN US NOW so that we can start."

GOOD = [
    docx_example("a list of short forms", set_text(ITEMS[0], "Ask the NHS ICB PCN MDT.")),
    docx_example("small letters"),
    pdf_example("three words in capitals", set_line(PARAGRAPHS[1], text="Do NOT COME LATE to us.")),
]
BROKEN = [
    docx_example("small capitals", set_run(HEADING, small_caps=True), says="set in small capitals"),
    docx_example("capitals", set_run(HEADING, all_caps=True), says="set in capitals"),
    docx_example("short words", set_text(PARAGRAPHS[1], SHORT), says="5 words in a row"),
    docx_example("typed", set_text(PARAGRAPHS[1], LOUD), says="4 words in a row"),
    pdf_example("typed", set_line(PARAGRAPHS[1], text=LOUD), says="4 words in a row"),
]
