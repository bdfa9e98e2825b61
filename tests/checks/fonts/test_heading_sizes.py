from __future__ import annotations

from docx.document import Document
from docx.shared import Pt, RGBColor

from tests.checks.build_docx import add_section, set_style
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import HEADING


def small(document: Document) -> None:
    document.paragraphs[-2].runs[0].font.size = Pt(14)


GOOD = [
    docx_example("21 points", set_style("Heading 1", size=Pt(21))),
    pdf_example("21 points", set_line(HEADING, size=21)),
]
BROKEN = [
    docx_example("16 points", set_style("Heading 1", size=Pt(16)), says="level 1 are 16 points"),
    docx_example(
        "one heading as small as the text",
        add_section("We meet in May. Come if you can. You can bring a friend."),
        add_section("We meet in June. Come if you can. You can bring a friend."),
        set_style("Heading 2", name="Arial", size=Pt(20), color__rgb=RGBColor(0x33, 0x4F, 0x6D)),
        small,
        says="A heading of level 2 is no bigger than the text",
        also=("S22",),
    ),
    pdf_example("16 points", set_line(HEADING, size=16), says="level 1 are 16 points"),
]
