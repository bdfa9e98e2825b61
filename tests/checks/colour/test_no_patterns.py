from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from tests.checks.build_docx import shade
from tests.checks.colour.build import fading, heading_effect
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS


def hatched(document: Document) -> None:
    shade(PARAGRAPHS[1], "E9EFF6")(document)
    next(document.element.iter(qn("w:shd"))).set(qn("w:val"), "pct5")
    next(document.element.iter(qn("w:shd"))).set(qn("w:color"), "DDE5EE")


GOOD = [
    docx_example("flat"),
    docx_example("a shadow that is off", heading_effect('<w:shadow w:val="0"/>')),
    pdf_example("flat"),
]
BROKEN = [
    docx_example("a shadow", heading_effect("<w:shadow/>"), says="drawn with a shadow"),
    docx_example("a pattern", hatched, says="drawn with a pattern"),
    pdf_example("a gradient", fading("#E9EFF6", "#FBF7EE"), says="drawn with a gradient"),
]
