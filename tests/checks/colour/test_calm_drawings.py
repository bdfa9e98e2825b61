from __future__ import annotations

from tests.checks.colour.build import flat, image, placed
from tests.checks.example import docx_example, pdf_example

SKIN = "#C68863"  # chroma 0.092
YELLOW = "#FCEA2B"

GOOD = [
    docx_example("skin", placed(flat(SKIN), "A hand")),
    docx_example("a logo keeps its colours", placed(flat("#005EB8"), "Our logo", 30)),
    pdf_example("skin", image(flat(SKIN))),
]
BROKEN = [
    docx_example(
        "a yellow face", placed(flat(YELLOW, 0.5), "A face"), says="in vivid colours", also=("I09",)
    ),
    pdf_example("a yellow face", image(flat(YELLOW, 0.5), 30, 30), says="in vivid colours"),
]
