from __future__ import annotations

from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Mm
from pikepdf import Array, Dictionary, Name, Pdf

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import Shown, T, beside, document, pictures, png


def row(head: bool) -> DocxChange:
    def change(document: Document) -> None:
        made = document.add_table(1, 2)
        made.cell(0, 0).paragraphs[0].add_run().add_picture(png(), width=Mm(40))
        made.cell(0, 1).text = "Come in."
        drawing = next(iter(made._tbl.iter(WP_PROPERTIES)))
        drawing.set("descr", "A green door")
        made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if head:
            made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        document.paragraphs[3]._p.addprevious(made._tbl)

    return change


WP_PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def in_a_table(pdf: Pdf) -> None:
    """Put the last element, a figure, into a cell of a table."""
    root = document(pdf)
    figure = root.K[-1]
    del root.K[-1]
    cells = [Dictionary(S=Name.TD, K=Array([figure])), T("TD", says="Come in.").made(pdf)]
    line = Dictionary(S=Name.TR, K=Array(cells))
    root.K.append(pdf.make_indirect(Dictionary(S=Name.Table, K=Array([line]))))


GOOD = [
    docx_example("a row", row(head=False), also=("I09",)),
    pdf_example("a row", pictures(beside("Come in."))),
]
BROKEN = [
    docx_example("a header row", row(head=True), says="table of data", also=("I09",)),
    pdf_example(
        "a table",
        pictures(Shown()),
        set_after(in_a_table),
        says="table of data",
        also=("I09",),
    ),
]
