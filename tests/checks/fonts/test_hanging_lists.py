from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import ITEMS


def flat(document: Document) -> None:
    for paragraph in document.paragraphs:
        if paragraph.text in ITEMS:
            paragraph.paragraph_format.first_line_indent = 0


def further_in(document: Document) -> None:
    item = next(p for p in document.paragraphs if p.text == ITEMS[1])
    item.paragraph_format.left_indent = Mm(30)


def arrows(document: Document) -> None:
    numbering = document.part.numbering_part.element
    for node in numbering.iter(qn("w:lvlText")):
        node.set(qn("w:val"), "\u27a2")


GOOD = [
    docx_example("numbers that hang"),
    pdf_example("numbers that hang"),
    pdf_example("a round bullet", *(set_line(text, marker="\u2022") for text in ITEMS)),
]
BROKEN = [
    docx_example("no hanging indent", flat, says="run under its bullet"),
    docx_example("an item further in", further_in, says="further in or out"),
    docx_example("arrows", arrows, says="the sign"),
    pdf_example("a star", *(set_line(text, marker="*") for text in ITEMS), says='the sign "*"'),
]
