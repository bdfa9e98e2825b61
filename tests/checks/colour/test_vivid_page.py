from __future__ import annotations

from tests.checks.colour.build import box, image, photo
from tests.checks.example import pdf_example

GOOD = [
    pdf_example("no vivid colour"),
    pdf_example("a vivid photograph is left out", image(photo(0.9), 40, 200)),
    pdf_example("a sign of less than one per cent", box("#005EB8", height=115)),
]
BROKEN = [
    pdf_example("a vivid box", box("#005EB8"), says="in vivid colours", also=("C01",)),
]
