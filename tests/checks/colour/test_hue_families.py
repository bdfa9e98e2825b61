from __future__ import annotations

from tests.checks.colour.build import box
from tests.checks.example import pdf_example

BRICK, OCHRE, MOSS, SLATE = "#8C5A52", "#80663A", "#5F6F52", "#4F6D8A"
THREE = (box(BRICK, 60, height=120), box(MOSS, 200, height=120), box(SLATE, 340, height=120))

GOOD = [pdf_example("one"), pdf_example("three", *THREE)]
BROKEN = [
    pdf_example("four", *THREE, box(OCHRE, 480, height=120), says="4 families of colour"),
]
