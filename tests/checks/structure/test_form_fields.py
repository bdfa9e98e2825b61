from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import PdfChange, set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.tags import MM

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def control(title: str, tag: str = "a") -> DocxChange:
    alias = f'<w:alias w:val="{title}"/>' if title else ""
    return sdt(f'{alias}<w:tag w:val="{tag}"/><w:text/>')


def sdt(properties: str, inside: str = "", after: bool = False) -> DocxChange:
    """A content control at the end of a paragraph, or `after` it."""

    def change(document: Document) -> None:
        body = f"<w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent>"
        node = parse_xml(f"<w:sdt {nsdecls('w')} {W14}>{body}</w:sdt>")
        paragraph = document.paragraphs[3]._p
        paragraph.addnext(node) if after else paragraph.append(node)

    return change


def box(size: int, ticked: int = 0) -> DocxChange:
    """A box to tick; its square is 0.6 of the size."""
    state = f'<w14:checkbox><w14:checked w14:val="{ticked}"/></w14:checkbox>'
    sign = f'<w:r><w:rPr><w:sz w:val="{size * 2}"/></w:rPr><w:t>□</w:t></w:r>'
    return sdt(f'<w:alias w:val="Yes"/><w:tag w:val="yes"/>{state}', sign)


def lines(pitch: float) -> DocxChange:
    """Two lines to write on, `pitch` millimetres apart."""
    line = f'<w:spacing w:line="{round(pitch / 25.4 * 1440)}" w:lineRule="atLeast"/>'
    tab = '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="8000"/></w:tabs>'
    paragraph = f"<w:p><w:pPr>{tab}{line}</w:pPr><w:r><w:tab/></w:r></w:p>"
    names = '<w:alias w:val="Notes"/><w:tag w:val="notes"/><w:richText/>'
    return sdt(names, paragraph * 2, after=True)


def field(
    label: str = "Your name",
    size: float = 10,
    pitch: float = 0,
    *,
    tied: bool = True,
    count: int = 1,
) -> PdfChange:
    """Fields of the same name, each with its tag Form unless it is not `tied`."""

    def change(pdf: Pdf) -> None:
        notes = [pdf.make_indirect(_note(pdf, label, size, pitch)) for _ in range(count)]
        page = pdf.pages[0].obj
        page.Annots, page.Tabs = Array(notes), Name.S
        pdf.Root.AcroForm = Dictionary(Fields=page.Annots)
        top = pdf.Root.StructTreeRoot.K
        for note in notes if tied else ():
            held = Dictionary(Type=Name.OBJR, Obj=note, Pg=page)
            form = Dictionary(Type=Name.StructElem, S=Name.Form, P=top, K=Array([held]))
            top.K.append(pdf.make_indirect(form))

    return set_after(change)


def _note(pdf: Pdf, label: str, size: float, pitch: float) -> Dictionary:
    side = size * MM
    place = Array([100, 400, 100 + 8 * side, 400 + side])
    note = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, Rect=place, T="a")
    if label:
        note.TU = String(label)
    if pitch:
        rules = "".join(f"0 {n * pitch * MM:.2f} 90 1 re f\n" for n in (1, 2, 3))
        note.Ff, note.AP = 1 << 12, Dictionary(N=pdf.make_stream(rules.encode()))
    return note


def ticked(pdf: Pdf) -> None:
    (note,) = pdf.pages[0].Annots
    note.FT, note.AS = Name.Btn, Name.Yes


GOOD = [
    docx_example("a name", control("Your name")),
    docx_example("a box large enough", box(38)),
    docx_example("lines far enough apart", lines(10)),
    pdf_example("a name and room", field()),
    pdf_example("just enough room", field(size=8)),
    pdf_example("lines far enough apart", field(size=40, pitch=10)),
]
BROKEN = [
    docx_example("no name", control(""), says="has no name of its own"),
    docx_example(
        "the same tag twice", control("One"), control("Two"), says="2 fields have the name “a”"
    ),
    docx_example("a small box", box(24), says="“Yes” is only 5.1 mm"),
    docx_example("ticked already", box(38, ticked=1), says="“Yes” is ticked already"),
    docx_example("narrow lines", lines(8), says="“Notes” are only 8.0 mm apart"),
    pdf_example("no name", field(""), says="has no name of its own"),
    pdf_example("too small", field(size=5), says="“Your name” is only 5.0 mm"),
    pdf_example("the same name twice", field(count=2), says="2 fields have the name “a”"),
    pdf_example("in no tag", field(tied=False), says="“Your name” is not in the order of reading"),
    pdf_example("narrow lines", field(size=40, pitch=8), says="“Your name” are only 8.0 mm apart"),
    pdf_example("ticked already", field(), set_after(ticked), says="is ticked already"),
]
