from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Sheet, set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import link

GUIDE, OTHER = "https://riverside.example/guide", "https://riverside.example/map"


def linked(says: str, address: str = GUIDE, at: int = 3) -> DocxChange:
    def change(document: Document) -> None:
        line = document.paragraphs[at]
        key = line.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        words = f'<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>{says}</w:t></w:r>'
        line._p.append(
            parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}">{words}</w:hyperlink>')
        )

    return change


def loose(sheet: Sheet) -> None:
    """A place to click on that no tag holds."""

    def change(pdf: Pdf) -> None:
        action = Dictionary(S=Name.URI, URI=String(OTHER))
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[70, 70, 200, 90], A=action)
        note.Contents = String("Map")
        pdf.pages[0].obj.Tabs = Name.S
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])

    set_after(change)(sheet)


GOOD = [
    docx_example("it says where", linked("our guide")),
    docx_example("twice the same", linked("our guide"), linked("our guide")),
    pdf_example("it says where", link("our guide", GUIDE)),
]
BROKEN = [
    docx_example("click here", linked("click here"), says="“click here” does not say where"),
    docx_example(
        "the same words for two places",
        linked("our guide"),
        linked("our guide", OTHER, at=4),
        says="Two links say “our guide”",
    ),
    docx_example("a long address", linked(f"{GUIDE}/{'long-' * 6}page"), says="long address"),
    pdf_example("click here", link("Click here", GUIDE), says="does not say where"),
    pdf_example("its place is not tied to it", loose, says="No Link tag holds the link “Map”"),
    pdf_example("no description", link("our guide", GUIDE, ""), says="no description of its own"),
    pdf_example(
        "two without descriptions",
        link("our guide", GUIDE, ""),
        link("our map", OTHER, ""),
        says="2 links have no descriptions of their own, the first is “our guide”",
    ),
    pdf_example("it leads to nothing", link("our guide"), says="a place that is not in the file"),
]
