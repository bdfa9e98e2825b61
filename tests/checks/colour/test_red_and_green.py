from __future__ import annotations

from tests.checks.colour.build import docx_panel, pdf_panel
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

SLATE, OCHRE, RED, GREEN = "#334F6D", "#80663A", "#5E3630", "#7A8F6C"
DO, DO_NOT = PARAGRAPHS[1], PARAGRAPHS[3]

GOOD = [
    docx_example(
        "slate and ochre", docx_panel(DO, "Do", SLATE), docx_panel(DO_NOT, "Do not", OCHRE)
    ),
    pdf_example("red and green that are no pair", pdf_panel(DO, "Do", RED)),
    pdf_example("slate and ochre", pdf_panel(DO, "Do", SLATE), pdf_panel(DO_NOT, "Do not", OCHRE)),
]
BROKEN = [
    docx_example(
        "red and green",
        docx_panel(DO, "Do", GREEN),
        docx_panel(DO_NOT, "Do not", RED),
        says="are a red and a green",
        also=("S04",),
    ),
    pdf_example(
        "red and green",
        pdf_panel(DO, "Do", GREEN),
        pdf_panel(DO_NOT, "Do not", RED),
        says="are a red and a green",
    ),
]
