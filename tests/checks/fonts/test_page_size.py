from __future__ import annotations

from docx.shared import Mm

from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_section, media_box, set_after

GOOD = [docx_example("A4"), pdf_example("A4"), pdf_example("A4 to the point", media_box(596, 842))]
BROKEN = [
    docx_example(
        "US Letter", in_section(lambda s: setattr(s, "page_width", Mm(215.9))), says="216 by 297 mm"
    ),
    pdf_example("wider", media_box(612, 842), says="216 by 297 mm"),
    pdf_example(
        "turned", set_after(lambda pdf: pdf.pages[0].rotate(90, relative=True)), says="turned"
    ),
]
