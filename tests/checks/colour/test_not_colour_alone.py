from __future__ import annotations

from docx.document import Document
from docx.shared import RGBColor

from tests.checks.build_docx import DocxChange
from tests.checks.colour.build import box, cells
from tests.checks.drawings import SAND, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, pdf_example

PLUM, LILAC = "#60415D", "#DCC9DA"


def told_by_colour(bold: bool = False) -> DocxChange:
    def change(document: Document) -> None:
        run = document.paragraphs[2].add_run(" This is new.")
        run.font.color.rgb = RGBColor.from_string(PLUM[1:])
        run.bold = bold

    return change


BARS = series(0, "By bus", fill("#334F6D")) + series(1, "On foot", fill(SAND))
GOOD = [
    docx_example("names at the bars", chart()),
    docx_example("bold as well", told_by_colour(bold=True)),
    pdf_example("no coloured boxes"),
]
BROKEN = [
    docx_example("words in plum", told_by_colour(), says="marked by their colour, #60415D"),
    docx_example("a cell without words", cells(LILAC, words=""), says="by its colour only"),
    docx_example(
        "bars that only a legend names",
        chart(chart_xml(plot(BARS) + "<c:legend/>")),
        says="Only their colours tell the series of a chart apart",
        also=("I19",),
    ),
    pdf_example("a box without words", box(PLUM, height=40), says="cell in #60415D says"),
]
