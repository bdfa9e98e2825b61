from __future__ import annotations

import pytest
from docx.shared import Pt, RGBColor
from pikepdf import Dictionary, Name, Pdf

from accessgen.checks.colours import contrast
from accessgen.findings import Severity
from tests.checks.build_docx import page_ground, set_run, set_style, shade
from tests.checks.build_pdf import picture_behind, see_through_behind, set_after, set_line
from tests.checks.example import Example, docx_example, of_check, pdf_example
from tests.checks.words_of_examples import FOOTER, GROUND, HEADING, PARAGRAPHS, TEXT

LARGE_PRINT = {"text": 7.0, "large": 7.0, "large_from": 18, "should": 10.0}
GREY = "#768692"
SLATE_5 = "#647383"  # 4.5 to 1 on the page: enough for a large heading only


def faint(pdf: Pdf) -> None:
    """Paint all words four tenths as strong."""
    page = pdf.pages[0]
    page.contents_coalesce()
    page.Resources.ExtGState = Dictionary(Faint=Dictionary(Type=Name.ExtGState, ca=0.4))
    content = page.Contents.read_bytes().replace(b"BT", b"/Faint gs BT", 1)
    page.Contents = pdf.make_stream(content)


GOOD = [
    docx_example("dark on cream"),
    docx_example(
        "a large heading in grey", set_style("Heading 1", color__rgb=RGBColor.from_string("647383"))
    ),
    pdf_example("dark on cream"),
    pdf_example("a large heading in grey", set_line(HEADING, colour=SLATE_5)),
    pdf_example("dark on a pale picture", picture_behind(PARAGRAPHS[0], (240, 240, 230))),
]
BROKEN = [
    docx_example(
        "a grey footer",
        set_run(FOOTER, color__rgb=RGBColor.from_string(GREY[1:])),
        says="Text in #768692 in the footer is hard to see on #FBF7EE",
    ),
    docx_example(
        "a dark panel",
        shade(PARAGRAPHS[0], "5A6B70"),
        says="Text in #212B32 is hard to see on #5A6B70",
        also=("C07",),
    ),
    docx_example(
        "large letters that are no bigger than the rest",
        *(set_style(s, size=Pt(18)) for s in ("Normal", "List Number")),
        set_run(PARAGRAPHS[1], color__rgb=RGBColor.from_string("647383")),
        says="Text in #647383 is hard to see",
        also=("F16", "F27"),
    ),
    docx_example("a dark page", page_ground("8C8C8C"), says="on #8C8C8C", also=("C06",)),
    pdf_example("see-through words", set_after(faint), says="is hard to see on #FBF7EE"),
    pdf_example("a grey footer", set_line(FOOTER, colour=GREY), says="on #FBF7EE"),
    pdf_example(
        "a dark panel",
        set_line(PARAGRAPHS[0], behind="#5A6B70"),
        says="Text in #212B32 is hard to see on #5A6B70",
        also=("C07",),
    ),
    pdf_example(
        "a dark picture behind",
        picture_behind(PARAGRAPHS[0], (70, 80, 80)),
        says="on #465050",
        also=("C07", "F24"),
    ),
    pdf_example(
        "half of black behind", see_through_behind(PARAGRAPHS[0]), says="on #7", also=("C07", "F24")
    ),
]


def test_large_print_warns_under_ten_to_one() -> None:
    slate = docx_example("a heading of 7.9 to 1")
    better = Example("large print", slate.files, limits={"C08": LARGE_PRINT})
    assert not of_check(slate.results(), "C08")
    (found,) = of_check(better.results(), "C08")
    assert (found.severity, found.limit) == (Severity.SHOULD, "at least 10 to 1 at 24 points")


def test_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert contrast(TEXT, GROUND) == pytest.approx(13.5, abs=0.05)
