from __future__ import annotations

from docx.shared import RGBColor

from tests.checks.build_docx import page_ground, set_style
from tests.checks.build_pdf import set_all
from tests.checks.colour.build import pdf_ground
from tests.checks.example import Example, docx_example, of_check, pdf_example
from tests.checks.words_of_examples import SLATE

BLACK = RGBColor(0, 0, 0)
SLATE_INK = RGBColor.from_string(SLATE[1:])
BLACK_ON_WHITE = pdf_example(
    "black on white",
    pdf_ground("#FFFFFF"),
    set_all(colour="#000000"),
    says="pure black on pure white",
)

GOOD = [
    docx_example("nearly black on off-white"),
    docx_example("black on off-white", set_style("Normal", color__rgb=BLACK)),
    pdf_example("nearly black on off-white"),
]
BROKEN = [
    docx_example(
        "black on white",
        page_ground("FFFFFF"),
        set_style("Normal", color__rgb=BLACK),
        set_style("List Number", color__rgb=BLACK),
        says="pure black on pure white",
    ),
    docx_example(
        "slate",
        set_style("Normal", color__rgb=SLATE_INK),
        set_style("List Number", color__rgb=SLATE_INK),
        says="in #334F6D, which is not dark",
    ),
    BLACK_ON_WHITE,
    pdf_example("slate", set_all(colour=SLATE), says="in #334F6D, which is not dark"),
]


def test_an_edition_may_be_black_on_white() -> None:
    limits = {"lightness": 0.32, "chroma": 0.04, "black_on_white": 1}
    allowed = Example("black and white", BLACK_ON_WHITE.files, limits={"C11": limits})
    assert not of_check(allowed.results(), "C11")
