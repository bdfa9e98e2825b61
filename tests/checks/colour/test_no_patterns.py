from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from tests.checks.build_docx import shade
from tests.checks.colour.build import fading, heading_effect
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS


def hatched(document: Document) -> None:
    shade(PARAGRAPHS[1], "E9EFF6")(document)
    next(document.element.iter(qn("w:shd"))).set(qn("w:val"), "pct5")
    next(document.element.iter(qn("w:shd"))).set(qn("w:color"), "DDE5EE")


SHADOW = fill("#334F6D").replace("</c:spPr>", "<a:effectLst><a:outerShdw/></a:effectLst></c:spPr>")
GOOD = [
    docx_example("flat"),
    docx_example("a shadow that is off", heading_effect('<w:shadow w:val="0"/>')),
    pdf_example("flat"),
]
BROKEN = [
    docx_example("a shadow", heading_effect("<w:shadow/>"), says="drawn with a shadow"),
    docx_example("a pattern", hatched, says="drawn with a pattern"),
    docx_example(
        "a chart with a shadow",
        chart(chart_xml(plot(series(0, "By bus", SHADOW, NAMED)))),
        says="in the chart is drawn with a shadow",
        also=("I19",),
    ),
    pdf_example("a gradient", fading("#E9EFF6", "#FBF7EE"), says="drawn with a gradient"),
]
