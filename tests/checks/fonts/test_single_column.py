from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import ROW, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_section, shifted
from tests.checks.words_of_examples import PARAGRAPHS

ONE = "We talk about\nhealth and care\nin our town."
TWO = "You can tell\nus what you\nneed."


def columns(count: int, space: int) -> DocxChange:
    def change(section: object) -> None:
        node = section._sectPr.find(qn("w:cols"))
        node.set(qn("w:num"), str(count))
        node.set(qn("w:space"), str(space))

    return in_section(change)


def beside(right: float) -> tuple[object, ...]:
    lines = set_line(PARAGRAPHS[1], text=ONE), set_line(PARAGRAPHS[2], text=TWO)
    return *lines, shifted(3, right, ROW)


def side_by_side(words: int) -> DocxChange:
    def change(document: Document) -> None:
        for cell in document.add_table(1, 2).rows[0].cells:
            cell.text = "We meet at the hall. " * (words // 5)

    return change


GOOD = [
    docx_example("a table of two labels", side_by_side(15)),
    docx_example("one column"),
    docx_example("two that stand 15 mm apart", columns(2, 850)),
    pdf_example("one column"),
    pdf_example("two that stand far apart", *beside(200)),
]
BROKEN = [
    docx_example("two that stand 5 mm apart", columns(2, 283), says="2 columns, 5 mm apart"),
    docx_example("a table of two texts", side_by_side(45), says="text in columns", also=("W04",)),
    docx_example("three", columns(3, 850), says="3 columns"),
    pdf_example("two that stand close", *beside(115), says="2 columns"),
]
