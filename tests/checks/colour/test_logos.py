from __future__ import annotations

from tests.checks.colour.build import flat, placed
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import Shown, pictures

LOGO = "The logo of our group"

GOOD = [
    docx_example("30 mm wide", placed(flat("#4F6D8A"), LOGO, 30)),
    pdf_example("30 mm wide", pictures(Shown(LOGO, size=(30, 30)))),
]
BROKEN = [
    docx_example(
        "60 mm wide",
        placed(flat("#4F6D8A"), LOGO, 60),
        says="too much of this page",
        also=("I09",),
    ),
    pdf_example(
        "60 mm wide",
        pictures(Shown(LOGO, size=(60, 60))),
        says="too much of this page",
        also=("I09",),
    ),
]
