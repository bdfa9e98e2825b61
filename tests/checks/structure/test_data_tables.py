from __future__ import annotations

from dataclasses import replace

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.checks.build_docx import DocxChange
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import T, header, table, tags


def grid(
    head: bool = True, caption: str = "Times", texts: str = "Time What 10am Tea"
) -> DocxChange:
    def change(document: Document) -> None:
        words = [text.replace("_", "") for text in texts.split()]
        made = document.add_table(2, 2)
        for cell, text in zip(made._cells, words, strict=True):
            cell.text = text
        for row in made.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if head:
            made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        node = OxmlElement("w:tblCaption")
        node.set(qn("w:val"), caption)
        made._tbl.tblPr.append(node)
        document.paragraphs[3]._p.addprevious(made._tbl)

    return change


def merged(document: Document) -> None:
    grid()(document)
    made = document.tables[0]
    made.cell(0, 0).merge(made.cell(0, 1)).text = "Time"


CELLS = [T("TD", says="10am"), T("TD", says="Tea")]
HEADS = [header("Time"), header("What")]

GOOD = [
    docx_example("a header row and a caption", grid()),
    pdf_example("a header row and a caption", tags(table(HEADS, CELLS))),
]
BROKEN = [
    replace(
        docx_example("a table in Easy Read", grid(), says="is a table, in Easy Read"),
        limits={"S08": {"tables": 0}},
    ),
    docx_example("no header row", grid(head=False), says="has no header row"),
    docx_example("no caption", grid(caption=""), says="has no caption"),
    docx_example("an empty header cell", grid(texts="Time _ 10am Tea"), says="empty header cell"),
    docx_example("merged header cells", merged, says="has merged header cells", also=("F26",)),
    pdf_example("no header row", tags(table(CELLS, CELLS)), says="has no header row"),
    pdf_example(
        "no scope",
        tags(table([header("Time", ""), header("What")], CELLS)),
        says="has 1 header cell that do not say",
    ),
    pdf_example(
        "a row is one cell short",
        tags(table(HEADS, CELLS, CELLS[:1])),
        says="has 1 row with too few cells",
    ),
    pdf_example("no caption", tags(table(HEADS, CELLS, caption="")), says="has no caption"),
]
