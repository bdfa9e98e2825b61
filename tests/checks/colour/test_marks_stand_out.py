from __future__ import annotations

from tests.checks.build_docx import page_border
from tests.checks.build_pdf import rule
from tests.checks.colour.build import box
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import Example, docx_example, of_check, pdf_example

GREY, PALE = "#647383", "#C8CDD2"

GOOD = [
    docx_example("a grey frame", page_border(GREY[1:])),
    docx_example("a frame in the colour of the page", page_border("FBF7EE")),
    pdf_example("a grey rule", rule(GREY)),
    pdf_example("a grey bar", box(GREY, width=4)),
]
BROKEN = [
    docx_example("a pale frame", page_border(PALE[1:]), says="border in #C8CDD2 is hard to see"),
    docx_example(
        "a pale bar of a chart",
        chart(chart_xml(plot(series(0, "By bus", fill(PALE), NAMED)))),
        says="part of a chart in #C8CDD2 is hard to see",
        also=("I19",),
    ),
    pdf_example("a pale rule", rule(PALE), says="line in #C8CDD2 is hard to see on #FBF7EE"),
    pdf_example("a pale bar", box(PALE, width=4), says="fill in #C8CDD2 is hard to see"),
]


def test_large_print_asks_for_more() -> None:
    grey = pdf_example("3.7 to 1", rule("#738292"))
    large = Example("large print", grey.files, limits={"C10": {"contrast": 4.5}})
    assert not of_check(grey.results(), "C10")
    assert of_check(large.results(), "C10")
