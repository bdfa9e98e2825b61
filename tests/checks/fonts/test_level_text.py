from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml

from tests.checks.build_docx import DocxChange
from tests.checks.drawings import AXES, chart, chart_xml, plot, title
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import around_footer, named, table


def upwards(document: Document) -> None:
    cell = document.tables[0].cell(0, 0)._tc.get_or_add_tcPr()
    cell.append(parse_xml(named('<w:textDirection w:val="btLr"/>')))


CHANGES: tuple[DocxChange, ...] = (table(2, 2), upwards)
TITLED = AXES.replace('<c:axPos val="l"/>', '<c:axPos val="l"/>' + title("People"))
LEVEL = TITLED.replace("<a:bodyPr/>", '<a:bodyPr rot="0"/>')
GOOD = [
    docx_example("a chart", chart(chart_xml(plot(axes=LEVEL)))),
    docx_example("a table", table(2, 2)),
    pdf_example("level"),
]
BROKEN = [
    docx_example("a heading that runs upwards", *CHANGES, says="does not run level"),
    docx_example(
        "the name of an axis on its side",
        chart(chart_xml(plot(axes=TITLED))),
        says="does not run level",
        also=("I19",),
    ),
    pdf_example(
        "a number on its side", around_footer("q 0 1 -1 0 580 -450 cm", "Q"), says="not run level"
    ),
]
