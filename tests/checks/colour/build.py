"""Ways to put colours into the good DOCX and the good PDF."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import BEHIND, PdfChange, Sheet
from tests.checks.tags import T, tags

WPS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
LEFT = 20  # points: the good PDF has nothing between here and 60


def _ramp(turned: int, low: int, high: int) -> Image.Image:
    """Shades from low to high, smoothly, in one direction."""
    shades = Image.linear_gradient("L").rotate(turned)
    return shades.point(lambda part: low + part * (high - low) // 255)


def photo(strong: float) -> Image.Image:
    """A picture of many shades of which this share, from the top, is a strong orange."""
    quiet = (_ramp(0, 110, 150), _ramp(90, 110, 150), _ramp(180, 110, 150))
    loud = (_ramp(0, 215, 250), _ramp(90, 90, 130), _ramp(180, 0, 40))
    picture = Image.merge("RGB", quiet)
    top = round(256 * strong)
    if top:
        picture.paste(Image.merge("RGB", loud).crop((0, 0, 256, top)), (0, 0))
    return picture


def flat(colour: str, share: float = 1) -> Image.Image:
    """A drawing in grey of which this share has another colour."""
    picture = Image.new("RGB", (400, 400), "#C5C0B8")
    picture.paste(colour, (0, 0, 400, round(400 * share)))
    return picture


# PDF


def box(
    colour: str, bottom: float = 300, width: float = 40, height: float = 200, left: float = LEFT
) -> PdfChange:
    """Paint a box that holds no words."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor(colour))
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)

    return lambda sheet: sheet.bare.append(draw)


def image(picture: Image.Image, width: float = 40, height: float = 60) -> PdfChange:
    """Draw a picture that is an artifact."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(picture), LEFT, 300, width, height)

    return lambda sheet: sheet.bare.append(draw)


def pdf_panel(text: str, says: str, bar: str, tint: str = "#F0EEE6") -> PdfChange:
    """Let a line say something else, in bold, on a tint with a bar at its left."""

    def change(sheet: Sheet) -> None:
        line = sheet.line(text)
        bottom = sheet.y_of(text) - BEHIND / 2
        line.text, line.behind, line.font = says, tint, "Arial bold"
        box(bar, bottom, 4, BEHIND / 2 + 22, 55)(sheet)

    return change


def pdf_ground(colour: str) -> PdfChange:
    """Give the page another colour."""
    return lambda sheet: setattr(sheet, "ground", colour)


def fading(one: str, other: str) -> PdfChange:
    """Draw a box that fades from one colour to another."""

    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(LEFT, 300, 30, 60)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.linearGradient(LEFT, 300, LEFT, 360, (HexColor(one), HexColor(other)), extend=False)
        canvas.restoreState()

    return lambda sheet: sheet.bare.append(draw)


def tagged_figure(alt: str, left: float, bottom: float, side: float) -> PdfChange:
    """Say in a tag what a drawing shows."""
    return tags(T("Figure", says=alt, more={"Alt": alt}))


# DOCX


def placed(picture: Image.Image, alt: str, width: float = 40) -> DocxChange:
    """Show a picture in a paragraph of its own."""

    def change(document: Document) -> None:
        saved = io.BytesIO()
        picture.save(saved, "PNG")
        saved.seek(0)
        run = document.paragraphs[3].insert_paragraph_before("").add_run()
        run.add_picture(saved, width=Mm(width))
        next(iter(run._r.iter(PROPERTIES))).set("descr", alt)

    return change


def with_paragraph(text: str, change: Callable[[object], object]) -> DocxChange:
    """Change the XML of the paragraph that says `text`."""
    return lambda document: change(next(p._p for p in document.paragraphs if p.text == text))


def docx_panel(text: str, says: str, bar: str, tint: str = "F0EEE6") -> DocxChange:
    """Let a paragraph say something else, in bold, on a tint with a bar at its left."""
    left = f'<w:left w:val="single" w:sz="32" w:color="{bar.lstrip("#")}"/>'

    def change(document: Document) -> None:
        paragraph = next(p for p in document.paragraphs if p.text == text)
        paragraph.text = says
        paragraph.runs[0].bold = True
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(f"<w:pBdr {nsdecls('w')}>{left}</w:pBdr>"))
        properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{tint}"/>'))

    return change


def cells(*colours: str, words: str = "Tea") -> DocxChange:
    """A table whose second row has cells in these colours."""

    def change(document: Document) -> None:
        made = document.add_table(2, len(colours))
        for number, colour in enumerate(colours):
            made.cell(0, number).text = f"Day {number + 1}"
            cell = made.cell(1, number)
            cell.text = words
            shading = f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour.lstrip("#")}"/>'
            cell._tc.get_or_add_tcPr().append(parse_xml(shading))
        for row in made.rows:
            row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        head = made.rows[0]._tr.get_or_add_trPr()
        head.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        made._tbl.tblPr.append(parse_xml(f'<w:tblCaption {nsdecls("w")} w:val="Days"/>'))
        document.paragraphs[3]._p.addprevious(made._tbl)

    return change


def heading_effect(xml: str) -> DocxChange:
    """Give the letters of headings an effect, such as `<w:shadow/>`."""

    def change(document: Document) -> None:
        looks = document.styles["Heading 1"].element.find(qn("w:rPr"))
        looks.append(parse_xml(xml.replace("/>", f" {nsdecls('w')}/>", 1)))

    return change
