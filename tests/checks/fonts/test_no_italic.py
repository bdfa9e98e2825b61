from __future__ import annotations

from tests.checks.build_docx import set_run, set_style
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import around_footer
from tests.checks.words_of_examples import FOOTER, PARAGRAPHS

GOOD = [docx_example("upright"), pdf_example("upright")]
BROKEN = [
    docx_example("one paragraph", set_run(PARAGRAPHS[1], italic=True), says="letters in italics"),
    docx_example("a style", set_style("List Number", italic=True), says="letters in italics"),
    docx_example("the footer", set_run(FOOTER, italic=True), says="6 letters in the footer in"),
    docx_example(
        "a typeface that slants",
        set_run(PARAGRAPHS[1], name="Arial Italic"),
        says="letters in italics",
        also=("F01", "F05", "F07", "F31"),
    ),
    pdf_example(
        "slanted as it is drawn", around_footer("q 1 0 0.3 1 -12 0 cm", "Q"), says="in italics"
    ),
]
