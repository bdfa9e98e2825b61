from __future__ import annotations

from tests.checks.build_docx import set_run, set_style, theme_face
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import FOOTER

GOOD = [
    docx_example("Arial"),
    pdf_example("Arial's equivalent"),
    pdf_example("Calibri's equivalent", set_line(FOOTER, font="Calibri", size=16)),
    docx_example("a free face of the same design", set_style("Normal", name="DejaVu Sans")),
    docx_example("the free face that stands in", set_style("Normal", name="Liberation Sans")),
]
BROKEN = [
    docx_example(
        "a footer in Georgia",
        set_run(FOOTER, name="Georgia"),
        says="6 letters in the footer: the typeface is Georgia",
        also=("F05", "F31"),
    ),
    docx_example(
        "a heading that takes the theme's typeface",
        theme_face("Heading 1"),
        says="Cambria",
        also=("F05", "F31"),
    ),
    pdf_example(
        "a footer in Courier",
        set_line(FOOTER, font="Courier"),
        says="6 letters in the page furniture: the typeface is Courier",
        also=("F05", "F31"),
    ),
]
