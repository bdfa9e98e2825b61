from __future__ import annotations

from docx.shared import Mm

from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_section, shifted

GOOD = [
    docx_example("20 mm", in_section(lambda s: setattr(s, "left_margin", Mm(20)))),
    pdf_example("25 mm"),
]
BROKEN = [
    docx_example(
        "12 mm", in_section(lambda s: setattr(s, "bottom_margin", Mm(12))), says="12 mm wide"
    ),
    pdf_example("11 mm", shifted(2, -70, 0), says="11 mm wide at its narrowest: left"),
]
