from __future__ import annotations

from tests.checks.example import docx_example, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures

CHART = "A bar chart: 7 of 10 people came by bus"

GOOD = [
    docx_example("a picture", drawn(Drawn(alt="A paragraph on a page"))),
    pdf_example("a picture", pictures(Shown())),
]
BROKEN = [
    docx_example(
        "a chart", drawn(Drawn(alt=CHART)), says="the numbers of each chart", also=("I09",)
    ),
    pdf_example("a chart", pictures(Shown(CHART)), says="(1 chart)", also=("I09",)),
]
