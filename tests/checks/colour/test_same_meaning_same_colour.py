from __future__ import annotations

from tests.checks.colour.build import docx_panel, pdf_panel
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

SLATE, FOREST = "#334F6D", "#345640"
ONE, OTHER = PARAGRAPHS[1], PARAGRAPHS[3]

GOOD = [
    docx_example("both slate", docx_panel(ONE, "Do", SLATE), docx_panel(OTHER, "Do", SLATE)),
    pdf_example("both slate", pdf_panel(ONE, "Do", SLATE), pdf_panel(OTHER, "Do ", SLATE)),
]
BROKEN = [
    docx_example(
        "slate and green",
        docx_panel(ONE, "Do", SLATE),
        docx_panel(OTHER, "Do", FOREST),
        says="Panels that begin with “Do” have different colours",
        also=("S04",),
    ),
    pdf_example(
        "slate and green",
        pdf_panel(ONE, "Do", SLATE),
        pdf_panel(OTHER, "Do ", FOREST),
        says="Panels that begin with “Do” have different colours",
    ),
]
