from __future__ import annotations

from docx.shared import Mm

from tests.checks.build_pdf import set_all
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_section

GOOD = [docx_example("about 66 characters"), pdf_example("about 66 characters")]
BROKEN = [
    docx_example(
        "185 mm of text",
        in_section(lambda s: (setattr(s, "left_margin", Mm(5)), setattr(s, "right_margin", Mm(5)))),
        says="characters",
        also=("F22",),
    ),
    pdf_example(
        "Calibri at twelve points",
        set_all(font="Calibri", size=12),
        says="characters",
        also=("F05",),
    ),
]
