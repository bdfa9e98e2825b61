from __future__ import annotations

from tests.checks.build_docx import page_ground
from tests.checks.colour.build import box, pdf_ground
from tests.checks.example import docx_example, pdf_example

SAND = "#E3D7C3"  # lightness 0.883
CREAM = "#FAF3DD"  # lightness 0.964, chroma 0.030

GOOD = [
    docx_example("off-white"),
    docx_example("the cream of the BDA", page_ground(CREAM[1:])),
    pdf_example("off-white"),
    pdf_example("the cream of the BDA", pdf_ground(CREAM)),
]
BROKEN = [
    docx_example("sand", page_ground(SAND[1:]), says="The page's own colour, #E3D7C3"),
    pdf_example("sand", pdf_ground(SAND), says="The page's own colour, #E3D7C3"),
    pdf_example(
        "three colours",
        box("#E6EEF5", 0, 198, 842, 0),
        box("#F7EAEA", 0, 198, 842, 397),
        says="not one plain colour",
    ),
]
