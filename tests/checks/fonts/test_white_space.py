from __future__ import annotations

from tests.checks.build_pdf import set_line
from tests.checks.example import pdf_example
from tests.checks.words_of_examples import ITEMS, OFFER, PARAGRAPHS

GREYS = ("#BEBEBE", "#C4C4C4", "#CACACA", "#D0D0D0", "#C1C1C1", "#C7C7C7", "#CDCDCD", "#BBBBBB")
LINES = (*PARAGRAPHS, *ITEMS, OFFER)

GOOD = [
    pdf_example("words on bare ground"),
    pdf_example("pale tints", *(set_line(text, behind="#E9EFF6") for text in LINES)),
]
BROKEN = [
    pdf_example(
        "a dark panel behind every paragraph",
        *(set_line(text, behind=grey) for text, grey in zip(LINES, GREYS, strict=True)),
        says="of a page",
        also=("C07",),
    ),
]
