"""Pictures to put into the good DOCX."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.shared import Mm

from tests.checks.build_docx import DocxChange
from tests.checks.tags import png

PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


@dataclass
class Drawn:
    """A picture in line: its alternative text, its width in millimetres, its pixels."""

    alt: str = "A green door"
    width: float = 40
    pixels: tuple[int, int] = (480, 480)
    colour: str = "#8FA9BF"
    decorative: bool = False

    def into(self, paragraph: object) -> None:
        run = paragraph.add_run()  # type: ignore[attr-defined]
        run.add_picture(png(self.colour, self.pixels), width=Mm(self.width))
        properties = next(iter(run._r.iter(PROPERTIES)))
        properties.set("descr", self.alt)
        if self.decorative:
            mark = f'<d:decorative xmlns:d="{DECORATIVE}" val="1"/>'
            properties.append(parse_xml(mark))


def drawn(*pictures: Drawn, together: bool = False) -> DocxChange:
    """Show pictures before the third paragraph, each in a paragraph of its own."""

    def change(document: Document) -> None:
        paragraph = document.paragraphs[3].insert_paragraph_before("")
        for number, picture in enumerate(pictures):
            if number and not together:
                paragraph = document.paragraphs[3].insert_paragraph_before("")
            picture.into(paragraph)

    return change


def rows(*shown: tuple[Drawn, str], words_first: bool = False) -> DocxChange:
    """Rows of pictures and words, as a table of two cells."""

    def change(document: Document) -> None:
        made = document.add_table(len(shown), 2)
        for row, (picture, words) in zip(made.rows, shown, strict=True):
            left, right = reversed(row.cells) if words_first else row.cells
            picture.into(left.paragraphs[0])
            right.text = words
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        document.paragraphs[3]._p.addprevious(made._tbl)

    return change
