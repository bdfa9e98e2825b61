"""Ways to break the layout of the good DOCX and the good PDF."""

from __future__ import annotations

import re
from collections.abc import Callable

import pikepdf
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Line, PdfChange, Sheet, set_after

# PDF


def around(mcid: int, before: str, after: str) -> PdfChange:
    """Put operators before and after what a piece of marked content paints."""

    def change(document: pikepdf.Pdf) -> None:
        stream = document.pages[0].obj.Contents
        text = stream.read_bytes().decode("latin-1")
        found = re.search(rf"/MCID {mcid}>> BDC(.*?)EMC", text, re.DOTALL)
        assert found is not None
        inside = f"/MCID {mcid}>> BDC\n{before}\n{found[1]}\n{after}\nEMC"
        stream.write((text[: found.start()] + inside + text[found.end() :]).encode("latin-1"))

    return set_after(change)


def around_footer(before: str, after: str) -> PdfChange:
    """Put operators before and after the page number, which is painted last."""

    def change(document: pikepdf.Pdf) -> None:
        stream = document.pages[0].obj.Contents
        head, _, last = stream.read_bytes().decode("latin-1").rpartition("/Artifact BMC")
        words, _, tail = last.rpartition("EMC")
        new = f"{head}/Artifact BMC\n{before}\n{words}\n{after}\nEMC{tail}"
        stream.write(new.encode("latin-1"))

    return set_after(change)


def shifted(mcid: int, right: float, up: float) -> PdfChange:
    """Move a piece of marked content, in points."""
    return around(mcid, f"q 1 0 0 1 {right:g} {up:g} cm", "Q")


def media_box(width: float, height: float) -> PdfChange:
    """Give the page another size, in points."""
    return set_after(lambda pdf: setattr(pdf.pages[0], "mediabox", (0, 0, width, height)))


def underline(text: str, left: float, right: float, y: float) -> PdfChange:
    """Draw a thin line; `text` says for the reader what stands over it."""

    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(0.7)
        canvas.line(left, y, right, y)

    assert text
    return lambda sheet: sheet.bare.append(draw)


def second_page(number: str, role: str = "", words: str = "") -> PdfChange:
    """Add a page that shows its number, and perhaps a tagged text."""

    def change(document: pikepdf.Pdf) -> None:
        first = document.pages[0].obj
        font = next(iter(first.Resources.Font.keys()))
        shown = f"/Artifact BMC BT {font} 14 Tf 500 40 Td ({number}) Tj ET EMC\n" if number else ""
        if role:
            text = f"BT {font} 14 Tf 100 700 Td ({words}) Tj ET"
            shown += f"/{role} <</MCID 0>> BDC {text} EMC\n"
        document.add_blank_page(page_size=(595, 842))
        page = document.pages[1].obj
        page.Resources = first.Resources
        page.Contents = document.make_stream(shown.encode("latin-1"))
        if role:
            element = Dictionary(S=Name(f"/{role}"), Pg=page, K=0)
            document.Root.StructTreeRoot.K.K.append(document.make_indirect(element))

    return set_after(change)


def as_table(first: int, last: int, columns: int = 1) -> PdfChange:
    """Make one row of header cells out of some elements; each goes over so many columns."""

    def change(document: pikepdf.Pdf) -> None:
        root = document.Root.StructTreeRoot.K
        kids = list(root.K)
        for cell in kids[first:last]:
            cell.S = Name.TH
            cell.A = Dictionary(O=Name.Table, Scope=Name.Column, ColSpan=columns)
        row = document.make_indirect(Dictionary(S=Name.TR, K=Array(kids[first:last])))
        table = document.make_indirect(Dictionary(S=Name.Table, K=Array([row])))
        root.K = Array([*kids[:first], table, *kids[last:]])

    return set_after(change)


def striped(text: str) -> PdfChange:
    """Put a picture of stripes behind a line."""
    picture = Image.new("RGB", (64, 8), (255, 255, 255))
    for x in range(0, 64, 2):
        picture.paste((232, 232, 232), (x, 0, x + 1, 8))
    return picture_at(picture, lambda sheet: (60, sheet.y_of(text) - 30, 480, 50))


def picture_at(picture: Image.Image, box: Callable[[Sheet], tuple[float, ...]]) -> PdfChange:
    """Draw a picture that is no content into a box: left, bottom, width, height."""

    def change(sheet: Sheet) -> None:
        def draw(canvas: Canvas) -> None:
            left, bottom, width, height = box(sheet)
            canvas.drawImage(ImageReader(picture), left, bottom, width, height)

        sheet.bare.append(draw)

    return change


# DOCX


def paragraph_of(document: Document, text: str) -> Paragraph:
    return next(p for p in document.paragraphs if p.text == text)


def on_paragraph(text: str, change: Callable[[Paragraph], object]) -> DocxChange:
    """Change the paragraph that says `text`."""
    return lambda document: change(paragraph_of(document, text))


def on_run(text: str, change: Callable[[Run], object]) -> DocxChange:
    """Change the run of the paragraph that says `text`."""
    return lambda document: change(paragraph_of(document, text).runs[0])


def run_property(text: str, xml: str) -> DocxChange:
    """Put an element such as `<w:w w:val="90"/>` among the properties of a run."""

    def change(run: Run) -> None:
        run._r.get_or_add_rPr().append(parse_xml(named(xml)))

    return on_run(text, change)


def named(xml: str) -> str:
    """XML with the namespace of WordprocessingML declared on its first element."""
    return re.sub(r"^<([\w:]+)", lambda m: f"<{m[1]} {nsdecls('w')}", xml)


def in_section(change: Callable[[object], object]) -> DocxChange:
    """Change the properties of the last section."""
    return lambda document: change(document.sections[-1])


def floating(wrap: str, behind: bool = False) -> DocxChange:
    """Put a floating picture into the first paragraph after the heading."""

    def change(document: Document) -> None:
        run = document.paragraphs[1].runs[0]
        spaces = nsdecls("w", "wp", "a", "pic", "r")
        run._r.append(
            parse_xml(
                f'<w:drawing {spaces}><wp:anchor behindDoc="{int(behind)}" distT="0" distB="0"'
                ' distL="0" distR="0" simplePos="0" relativeHeight="1" locked="0"'
                ' layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
                '<wp:extent cx="1800000" cy="1800000"/>'
                f'<wp:{wrap}/><wp:docPr id="9" name="A logo" descr="Two people talk"/>'
                "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip/></pic:blipFill>"
                "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>"
            )
        )

    return change


def table(rows: int, columns: int, *, whole: bool = True, width: int = 1) -> DocxChange:
    """Add a table of data with a header row; `width` is how many columns its first cell takes."""

    def change(document: Document) -> None:
        made = document.add_table(rows, columns)
        made._tbl.tblPr.append(parse_xml(named('<w:tblCaption w:val="When we meet"/>')))
        for number, row in enumerate(made.rows):
            for cell in row.cells:
                cell.text = "Day" if number == 0 else "Monday"
            properties = row._tr.get_or_add_trPr()
            if number == 0:
                properties.append(parse_xml(named("<w:tblHeader/>")))
            if whole:
                properties.append(parse_xml(named("<w:cantSplit/>")))
        if width > 1:
            made.cell(1, 0).merge(made.cell(1, width - 1)).text = "Monday"
        document.add_paragraph("Ask us if you want to know more.")

    return change


def in_style(name: str, change: Callable[[object], object]) -> DocxChange:
    """Change a style."""
    return lambda document: change(document.styles[name])


def subheading(text: str) -> PdfChange:
    """Add a heading of the second level after all other text."""
    return lambda sheet: sheet.lines.append(Line(text, "H2", size=18, font="Arial bold"))
