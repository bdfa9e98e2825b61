from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import ROW, PdfChange, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_style, on_paragraph, shifted
from tests.checks.words_of_examples import PARAGRAPHS


def after(space: float) -> DocxChange:
    return in_style("Normal", lambda s: setattr(s.paragraph_format, "space_after", Pt(space)))


def apart(step: float) -> list[PdfChange]:
    """Paragraphs of two lines, `step` points from one to the next."""
    text = "We talk about {} and we listen to what\nyou say about it."
    words = ("your health", "your care", "the town", "the bus", "the park")
    lines = [
        set_line(old, text=text.format(new)) for old, new in zip(PARAGRAPHS, words, strict=True)
    ]
    return lines + [shifted(n, 0, (ROW - step) * n) for n in range(1, 6)]


GOOD = [
    docx_example("half a line", after(10)),
    pdf_example("half a line", *apart(49.0)),
]
BROKEN = [
    docx_example("no space", after(0), says="only 0.0 lines"),
    docx_example(
        "an empty paragraph",
        on_paragraph(PARAGRAPHS[2], lambda p: p.insert_paragraph_before("")),
        says="An empty paragraph makes space.",
    ),
    pdf_example("no space", *apart(39.2), says="only 0.0 lines", also=("W01",)),
]
