"""A small DOCX that passes every check, and ways to break it."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx as python_docx
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.checks.words_of_examples import (
    FOOTER,
    GROUND,
    HEADING,
    ITEMS,
    OFFER,
    PARAGRAPHS,
    SLATE,
    TEXT,
    TITLE,
)

DocxChange = Callable[[Document], object]


def docx(*changes: DocxChange) -> bytes:
    """The good document with these changes made to it."""
    document = python_docx.Document()
    _looks(document)
    document.add_heading(HEADING, level=1)
    for text in PARAGRAPHS:
        document.add_paragraph(text)
    for text in ITEMS:
        document.add_paragraph(text, style="List Number")
    document.add_paragraph(OFFER)
    document.core_properties.title = TITLE
    _number(document.sections[0].footer.paragraphs[0])
    for change in changes:
        change(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _number(paragraph: Paragraph) -> None:
    """A page number field that says FOOTER; Word itself writes the word before the number."""
    code = "PAGE \\# \"'Page' 0\""
    begin = f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/></w:r>'
    field = f"<w:r {nsdecls('w')}><w:instrText>{code}</w:instrText></w:r>"
    paragraph._p.append(parse_xml(begin))
    paragraph._p.append(parse_xml(field))
    paragraph._p.append(parse_xml(begin.replace("begin", "separate")))
    paragraph.add_run(FOOTER)
    paragraph._p.append(parse_xml(begin.replace("begin", "end")))


def _looks(document: Document) -> None:
    for style in document.styles:
        fonts = style.element.find(f".//{qn('w:rFonts')}")
        if fonts is not None:
            fonts.attrib.clear()
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    for name in ("Normal", "Heading 1", "List Number"):
        style = document.styles[name]
        style.font.name = "Arial"
        style.font.size = Pt(14 if name != "Heading 1" else 24)
        colour = SLATE if name == "Heading 1" else TEXT
        style.font.color.rgb = RGBColor.from_string(colour[1:])
    document.sections[0].page_width, document.sections[0].page_height = Mm(210), Mm(297)
    document.element.insert(0, parse_xml(f'<w:background {nsdecls("w")} w:color="{GROUND[1:]}"/>'))
    document.settings.element.insert(0, OxmlElement("w:displayBackgroundShape"))


def set_style(style: str, **font: object) -> DocxChange:
    """Change a style's font: `size=Pt(11)`, `name="Calibri"`."""

    def change(document: Document) -> None:
        set_font(document.styles[style].font, font)

    return change


def set_run(text: str, **font: object) -> DocxChange:
    """Change the font of the run that says `text`, in the body or the footer."""

    def change(document: Document) -> None:
        paragraphs = [*document.paragraphs, *document.sections[0].footer.paragraphs]
        run = next(run for p in paragraphs for run in p.runs if run.text == text)
        set_font(run.font, font)

    return change


def theme_face(style: str) -> DocxChange:
    """Take the style's typeface from the theme, as an untouched Word template does."""

    def change(document: Document) -> None:
        fonts = document.styles[style].element.find(f".//{qn('w:rFonts')}")
        fonts.attrib.clear()
        for script in ("asciiTheme", "hAnsiTheme"):
            fonts.set(qn(f"w:{script}"), "minorHAnsi")

    return change


def set_font(font: object, looks: dict[str, object]) -> None:
    """Set properties of a font; `color__rgb` is `font.color.rgb`."""
    for key, value in looks.items():
        *path, last = key.split("__")
        target = font
        for step in path:
            target = getattr(target, step)
        setattr(target, last, value)


def shade(text: str, colour: str) -> DocxChange:
    """Put a shading behind the paragraph that says `text`."""

    def change(document: Document) -> None:
        paragraph = next(p for p in document.paragraphs if p.text == text)
        shading = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>')
        paragraph._p.get_or_add_pPr().append(shading)

    return change


def page_ground(colour: str) -> DocxChange:
    """Give the page another colour."""

    def change(document: Document) -> None:
        document.element.find(qn("w:background")).set(qn("w:color"), colour)

    return change


def page_border(colour: str) -> DocxChange:
    """Draw a frame round the page."""

    def change(document: Document) -> None:
        line = f'<w:top w:val="single" w:sz="4" w:color="{colour}"/>'
        frame = parse_xml(f"<w:pgBorders {nsdecls('w')}>{line}</w:pgBorders>")
        document.sections[0]._sectPr.append(frame)

    return change


def set_text(text: str, other: str) -> DocxChange:
    """Let a paragraph say something else."""

    def change(document: Document) -> None:
        next(p for p in document.paragraphs if p.text == text).text = other

    return change


def keep_paragraphs(count: int) -> DocxChange:
    """Take all paragraphs away but the heading and so many after it."""

    def change(document: Document) -> None:
        for paragraph in document.paragraphs[count + 1 :]:
            paragraph._p.getparent().remove(paragraph._p)

    return change


def add_section(text: str) -> DocxChange:
    """Add a section of one paragraph."""

    def change(document: Document) -> None:
        document.add_heading("Section", level=2)
        document.add_paragraph(text)

    return change
