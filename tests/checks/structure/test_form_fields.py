from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import PdfChange, set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import MM


def control(title: str) -> DocxChange:
    def change(document: Document) -> None:
        alias = f'<w:alias w:val="{title}"/>' if title else ""
        body = f"<w:sdtPr>{alias}<w:text/></w:sdtPr><w:sdtContent/>"
        document.paragraphs[3]._p.append(parse_xml(f"<w:sdt {nsdecls('w')}>{body}</w:sdt>"))

    return change


def field(label: str = "Your name", size: float = 10) -> PdfChange:
    def change(pdf: Pdf) -> None:
        side = size * MM
        box = Array([100, 400, 100 + 8 * side, 400 + side])
        note = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, Rect=box, T="a")
        if label:
            note.TU = String(label)
        page = pdf.pages[0].obj
        page.Annots, page.Tabs = Array([pdf.make_indirect(note)]), Name.S
        pdf.Root.AcroForm = Dictionary(Fields=page.Annots)

    return set_after(change)


GOOD = [
    docx_example("a name", control("Your name")),
    pdf_example("a name and room", field()),
    pdf_example("just enough room", field(size=8)),
]
BROKEN = [
    docx_example("no name", control(""), says="has no name of its own"),
    pdf_example("no name", field(""), says="has no name of its own"),
    pdf_example("too small", field(size=5), says="“Your name” is only 5.0 mm"),
]
