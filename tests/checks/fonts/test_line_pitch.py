from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import set_all
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_style


def pitch(spacing: float | Pt) -> DocxChange:
    return in_style(
        "Normal", lambda style: setattr(style.paragraph_format, "line_spacing", spacing)
    )


GOOD = [
    docx_example("a third of a line more than single", pitch(1.3)),
    docx_example("single, which in Arial is 1.149", pitch(1.0)),
    docx_example("exactly seventeen points", pitch(Pt(17))),
    pdf_example("1.4 of the size"),
    pdf_example("1.15 of the size", set_all(leading=1.15)),
]
BROKEN = [
    docx_example("lines that touch", pitch(Pt(14)), says="1.00 of their size apart"),
    docx_example(
        "two and a half lines", pitch(2.5), says="2.87 of their size apart", also=("F16",)
    ),
    pdf_example("lines that touch", set_all(leading=1.0), says="1.00 of their size apart"),
]
