"""Word files to import, made in a few lines, with the damage that real ones carry."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Sequence

import docx
from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from PIL import Image

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def word(*makers: Callable[[Document], object], title: str = "Our garden") -> bytes:
    """A Word file with a title, and what the makers put into it."""
    document = docx.Document()
    document.core_properties.title = "Our garden"
    document.core_properties.author = "Somebody"
    document.core_properties.modified = dt.datetime(2026, 3, 2, 9, 0)
    if title:
        document.add_heading(title, level=1)
    for make in makers:
        make(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def para(text: str, style: str | None = None) -> Callable[[Document], object]:
    return lambda document: document.add_paragraph(text, style=style)


def heading(text: str, level: int) -> Callable[[Document], object]:
    return lambda document: document.add_heading(text, level=level)


def bold(text: str) -> Callable[[Document], object]:
    def make(document: Document) -> None:
        document.add_paragraph().add_run(text).bold = True

    return make


def runs(*parts: tuple[str, str]) -> Callable[[Document], object]:
    """A paragraph of runs; each names what is set on it: `bold`, `italic`, `superscript`…"""

    def make(document: Document) -> None:
        paragraph = document.add_paragraph()
        for text, dress in parts:
            run = paragraph.add_run(text)
            if dress in {"bold", "italic", "underline"}:
                setattr(run, dress, True)
            elif dress:
                setattr(run.font, dress, True)

    return make


def table(
    *rows: Sequence[str], merge: tuple[int, int, int, int] | None = None
) -> Callable[[Document], object]:
    """A table. A line feed in a cell begins a list item."""

    def make(document: Document) -> None:
        made = document.add_table(rows=len(rows), cols=len(rows[0]))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                first, *items = text.split("\n")
                cell = made.cell(number, column)
                cell.text = first
                for item in items:
                    cell.add_paragraph(item, style="List Bullet")
        if merge:
            made.cell(*merge[:2]).merge(made.cell(*merge[2:]))

    return make


def png(shade: int = 120, size: tuple[int, int] = (40, 30)) -> bytes:
    saved = io.BytesIO()
    Image.new("RGB", size, (shade, 130, 140)).save(saved, "PNG")
    return saved.getvalue()


def picture(alt: str = "", shade: int = 120, words: str = "") -> Callable[[Document], object]:
    def make(document: Document) -> None:
        paragraph = document.add_paragraph(words)
        paragraph.add_run().add_picture(io.BytesIO(png(shade)), width=Mm(60))
        described = paragraph._p.find(f".//{qn('wp:docPr')}")
        described.set("descr", alt)

    return make


def raw(xml: str, text: str = "") -> Callable[[Document], object]:
    """A paragraph that holds this XML after its text."""

    def make(document: Document) -> None:
        add(document.add_paragraph(text), xml)

    return make


def add(paragraph: Paragraph, xml: str) -> None:
    names = f"{nsdecls('w', 'r', 'a')} {MORE}"
    for node in parse_xml(f"<w:p {names}>{xml}</w:p>"):
        paragraph._p.append(node)


def tracked(before: str, deleted: str, inserted: str) -> Callable[[Document], object]:
    who = 'w:id="9" w:author="Sam" w:date="2026-01-05T10:00:00Z"'
    return raw(
        f'<w:del {who}><w:r><w:delText xml:space="preserve">{deleted}</w:delText></w:r></w:del>'
        f'<w:ins {who}><w:r><w:t xml:space="preserve">{inserted}</w:t></w:r></w:ins>',
        before,
    )


def text_box(text: str, before: str = "Beside the box.") -> Callable[[Document], object]:
    """Word writes a text box twice: as a shape, and again for old programs."""
    inside = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    return raw(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f'<wp:docPr id="7" name="Box"/><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp>'
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        before,
    )


def link(words: str, address: str, before: str = "See ") -> Callable[[Document], object]:
    def make(document: Document) -> None:
        paragraph = document.add_paragraph(before)
        key = document.part.relate_to(address, f"{OFFICE}/hyperlink", is_external=True)
        add(paragraph, f'<w:hyperlink r:id="{key}"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>')

    return make


def footnote(text: str, before: str) -> Callable[[Document], object]:
    def make(document: Document) -> None:
        xml = (
            f'<w:footnotes {nsdecls("w")}><w:footnote w:id="1"><w:p><w:r><w:t>{text}</w:t></w:r>'
            "</w:p></w:footnote></w:footnotes>"
        )
        name = PackURI("/word/footnotes.xml")
        part = Part(name, f"{WORD}.footnotes+xml", xml.encode(), document.part.package)
        document.part.relate_to(part, f"{OFFICE}/footnotes")
        add(document.add_paragraph(before), '<w:r><w:footnoteReference w:id="1"/></w:r>')

    return make


def comment(on: str, said: str, author: str = "Jo") -> Callable[[Document], object]:
    def make(document: Document) -> None:
        paragraph = document.add_paragraph(on)
        document.add_comment(paragraph.runs, text=said, author=author, initials="J")

    return make
