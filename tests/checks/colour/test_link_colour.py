from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import PdfChange, set_after, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import document as document_of
from tests.checks.words_of_examples import PARAGRAPHS

GUIDE = "https://riverside.example/guide"


def linked(colour: str, line: str = "single") -> DocxChange:
    def change(document: Document) -> None:
        after = document.paragraphs[3]
        key = after.part.relate_to(GUIDE, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        looks = f'<w:color w:val="{colour}"/><w:u w:val="{line}"/>'
        words = f"<w:r><w:rPr>{looks}</w:rPr><w:t> our guide</w:t></w:r>"
        after._p.append(
            parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}">{words}</w:hyperlink>')
        )

    return change


def led(colour: str, underlined: bool = True) -> list[PdfChange]:
    """Make a link of the second line of the PDF, in this colour."""

    def change(pdf: Pdf) -> None:
        paragraph = document_of(pdf).K[1]
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([100, 660, 520, 700]), F=4)
        note.Contents = String("Our guide")
        note.A = Dictionary(S=Name.URI, URI=String(GUIDE))
        if underlined:
            note.BS = Dictionary(S=Name.U)
        page = pdf.pages[0].obj
        page.Annots = Array([pdf.make_indirect(note)])
        page.Tabs = Name.S
        held = Dictionary(Type=Name.OBJR, Obj=page.Annots[0], Pg=page)
        inner = Dictionary(S=Name.Link, Pg=page, K=Array([paragraph.K, held]))
        paragraph.K = Array([pdf.make_indirect(inner)])

    return [set_line(PARAGRAPHS[0], colour=colour), set_after(change)]


GOOD = [
    docx_example("slate", linked("334F6D")),
    pdf_example("slate", *led("#334F6D")),
]
BROKEN = [
    docx_example(
        "Word's own blue",
        linked("0563C1"),
        says="Links in #0563C1 are too vivid or too pale",
        also=("C01", "C08"),
    ),
    docx_example("no underline", linked("334F6D", "none"), says="A link is not underlined"),
    pdf_example("no underline", *led("#334F6D", underlined=False), says="A link is not underlined"),
    docx_example("borderline", linked("156082"), says="Links in #156082", also=("C01", "C08")),
    pdf_example(
        "the same blue",
        *led("#0563C1"),
        says="Links in #0563C1 are too vivid or too pale",
        also=("C01", "C08"),
    ),
]
