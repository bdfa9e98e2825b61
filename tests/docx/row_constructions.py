"""Six ways to set a picture beside its words in Word, each as a small file of the same rows.

Run by test_row_constructions.py, which measures them. The one that we use is `table`.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from dataclasses import dataclass

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from PIL import Image

PICTURE, GUTTER = 35, 10  # millimetres
ROWS = 14
WORDS = (
    "We listen.",
    "We share what we know with each other, and with everyone who wants to know it.",
    "We meet each month in the same room. Somebody shows you the way from the door to the room, "
    "and there is time for a drink before we begin.",
)


@dataclass(frozen=True)
class Construction:
    """How rows are built, and which top-level elements are one row, counted from the end."""

    name: str
    build: Callable[[Document], None]
    elements: int

    def data(self, size: float = 16, *, add: int = 0) -> bytes:
        """The file with letters of this size; `add` copies of its last row are put after it."""
        document = blank(size)
        self.build(document)
        for _ in range(add):
            self._copy_last(document)
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()

    def _copy_last(self, document: Document) -> None:
        tables = document.tables
        if self.elements == 0:  # a row of the one table
            last = tables[-1].rows[-1]._tr
            last.addnext(fresh(last))
            return
        body = [node for node in document.element.body if node.tag != qn("w:sectPr")]
        for node in reversed(body[-self.elements :]):
            body[-1].addnext(fresh(node))


def fresh(node: BaseOxmlElement) -> BaseOxmlElement:
    """A copy whose pictures have ids of their own, as Word gives them."""
    made = copy.deepcopy(node)
    for properties in made.iter(qn("wp:docPr")):
        properties.set("id", "9001")
    return made


def blank(size: float) -> Document:
    document = docx.Document()
    for style in document.styles:
        if style.type == WD_STYLE_TYPE.PARAGRAPH:
            style.font.name = "Liberation Sans"
    document.styles["Normal"].font.size = Pt(size)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    document.core_properties.title = "Rows"
    document.core_properties.language = "en-GB"
    document.add_heading("Rows", level=1)
    return document


def text(number: int) -> str:
    return f"Row {number}. {WORDS[number % len(WORDS)]}"


def picture(paragraph: Paragraph, number: int) -> None:
    """An inline picture with a description."""
    held = io.BytesIO()
    Image.new("RGB", (120, 120), (140, 160, 180 + number)).save(held, "PNG")
    held.seek(0)
    run = paragraph.add_run()
    run.add_picture(held, width=Mm(PICTURE))
    for properties in run._r.iter(qn("wp:docPr")):
        properties.set("descr", f"Picture {number}")


def table(document: Document, *, header: bool = False) -> None:
    """One table for all rows, without a style of its own."""
    _table(document, range(1, ROWS + 1), header=header)


def table_with_header(document: Document) -> None:
    """The same, with its first row marked as a header row."""
    table(document, header=True)


def table_a_row(document: Document) -> None:
    """A table for each row, with the paragraph between them that Word demands."""
    for number in range(1, ROWS + 1):
        _table(document, [number], header=False)
        document.add_paragraph().paragraph_format.line_spacing = Pt(1)


def _table(document: Document, numbers: range | list[int], *, header: bool) -> None:
    made = document.add_table(len(numbers), 2)
    made.style = None
    made.autofit = False
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1" if header else "0")
    for row, number in zip(made.rows, numbers, strict=True):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if (header and row is made.rows[0]) or (header and number == 1):
            properties.append(OxmlElement("w:tblHeader"))
        left, right = row.cells
        left.width, right.width = Mm(PICTURE + GUTTER), Mm(105)
        picture(left.paragraphs[0], number)
        right.paragraphs[0].add_run(text(number))


def tab(document: Document) -> None:
    """A paragraph with the picture, a tab and a hanging indent."""
    for number in range(1, ROWS + 1):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(PICTURE + GUTTER)
        paragraph.paragraph_format.first_line_indent = -Mm(PICTURE + GUTTER)
        paragraph.paragraph_format.keep_together = True
        picture(paragraph, number)
        paragraph.add_run("\t" + text(number))


def frame(document: Document) -> None:
    """The picture in a text frame (w:framePr), the words in the paragraph after it."""
    for number in range(1, ROWS + 1):
        shown = document.add_paragraph()
        width, gap = PICTURE * 1440 / 25.4, GUTTER * 1440 / 25.4
        shown._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:framePr {nsdecls("w")} w:w="{width:.0f}" w:hSpace="{gap:.0f}" '
                'w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="1" w:y="1"/>'
            )
        )
        picture(shown, number)
        words = document.add_paragraph(text(number))
        words.paragraph_format.keep_together = True


def columns(document: Document) -> None:
    """A section of two columns for each row, with a column break between picture and words."""
    for number in range(1, ROWS + 1):
        shown = document.add_paragraph()
        picture(shown, number)
        shown.add_run().add_break(docx.enum.text.WD_BREAK.COLUMN)
        words = document.add_paragraph(text(number))
        words._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:sectPr {nsdecls("w")}><w:type w:val="continuous"/>'
                '<w:pgSz w:w="11906" w:h="16838"/>'
                '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="700" '
                'w:footer="700" w:gutter="0"/><w:cols w:num="2" w:equalWidth="0">'
                '<w:col w:w="1984" w:space="567"/><w:col w:w="6475"/></w:cols></w:sectPr>'
            )
        )


CONSTRUCTIONS = (
    Construction("table", table, 0),
    Construction("table with a header row", table_with_header, 0),
    Construction("a table a row", table_a_row, 2),
    Construction("tab and hanging indent", tab, 1),
    Construction("text frame", frame, 2),
    Construction("section of two columns", columns, 2),
)
