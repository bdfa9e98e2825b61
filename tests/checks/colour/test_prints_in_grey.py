from __future__ import annotations

import pytest
from docx.shared import RGBColor

from accessgen.checks.colours import printed_grey
from tests.checks.build_docx import page_border, page_ground, set_run, shade
from tests.checks.build_pdf import set_line
from tests.checks.colour.build import cells
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

CYAN, INK = "#00FFFF", "#4F4F4F"  # 6.5 to 1, but 3.9 to 1 in grey

GOOD = [docx_example("dark text"), pdf_example("dark text")]
BROKEN = [
    docx_example(
        "grey on cyan",
        shade(PARAGRAPHS[1], CYAN[1:]),
        set_run(PARAGRAPHS[1], color__rgb=RGBColor.from_string(INK[1:])),
        says="hard to read in a grey print",
        also=("C01", "C07", "C08"),
    ),
    pdf_example(
        "grey on cyan",
        set_line(PARAGRAPHS[1], behind=CYAN, colour=INK),
        says="hard to read in a grey print",
        also=("C01", "C02", "C07", "C08"),
    ),
]


def test_cells_of_the_same_lightness_look_alike_in_grey() -> None:
    found = of_check(docx_example("cells", cells("#E8BDB6", "#C3D6B4")).results(), "C18")
    assert any("look alike" in finding.message for finding in found)


@pytest.mark.parametrize(
    ("colour", "grey"), [("#FF0000", "#4C4C4C"), ("#212B32", "#292929"), ("#FFFFFF", "#FFFFFF")]
)
def test_grey_is_that_of_a_printer(colour: str, grey: str) -> None:
    assert printed_grey(colour) == grey


def test_lines_that_only_grey_hides_are_found() -> None:
    blue = docx_example("a frame", page_ground("FFFF00"), page_border("0000FF"))
    found = of_check(blue.results(), "C18")
    assert not any("hard to see" in finding.message for finding in found)  # 8 to 1, in grey 13 to 1
    grey = docx_example("a frame", page_ground("00FFFF"), page_border("808080"))
    assert any("hard to see in a grey print" in f.message for f in of_check(grey.results(), "C18"))
