from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_style, on_paragraph, shifted
from tests.checks.words_of_examples import HEADING, PARAGRAPHS

EVEN = "\n".join(["Tom asks Ann and", "Ann asks Tom and"] * 2 + ["we talk."])


def aligned(how: WD_ALIGN_PARAGRAPH) -> object:
    return lambda paragraph: setattr(paragraph, "alignment", how)


GOOD = [
    docx_example("left"),
    pdf_example("left"),
    pdf_example("a heading a little to the right", shifted(0, 30, 0)),
]
BROKEN = [
    docx_example(
        "a justified style",
        in_style("Normal", lambda s: setattr(s.paragraph_format, "alignment", 3)),
        says="A paragraph is justified",
    ),
    docx_example(
        "a heading in the middle",
        on_paragraph(HEADING, aligned(WD_ALIGN_PARAGRAPH.CENTER)),
        says="A heading is in the middle.",
    ),
    pdf_example(
        "a heading in the middle", shifted(0, 112.8, 0), says="A heading is in the middle."
    ),
    pdf_example(
        "a justified paragraph", set_line(PARAGRAPHS[1], text=EVEN), says="A paragraph is justified"
    ),
]
