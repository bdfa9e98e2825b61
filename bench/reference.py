"""Gives pandoc's reference.docx the page, face and sizes of an accessgen style."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from accessgen.style import Style, TextStyle

LINE_HEIGHT = 1.15
"""Of Arial and Liberation Sans, to their size."""

STYLES = {
    "Normal": "body",
    "Body Text": "body",
    "First Paragraph": "body",
    "Compact": "body",
    "Heading 1": "h1",
    "Heading 2": "h2",
    "Heading 3": "h3",
    "Heading 4": "h4",
    "Image Caption": "caption",
    "Table Caption": "caption",
}


def restyle(path: Path, style: Style) -> None:
    """Change the file at `path`."""
    document = docx.Document(str(path))
    for word_style in document.styles:
        if word_style.name in STYLES:
            _dress(word_style, style.text[STYLES[word_style.name]], style.face.name)
    for section in document.sections:
        section.page_width, section.page_height = Mm(style.page.width), Mm(style.page.height)
        section.top_margin, section.bottom_margin = Mm(style.page.top), Mm(style.page.bottom)
        section.left_margin, section.right_margin = Mm(style.page.left), Mm(style.page.right)
    document.save(str(path))


def _dress(word_style: docx.styles.style.ParagraphStyle, text: TextStyle, face: str) -> None:
    word_style.font.name, word_style.font.size = face, Pt(text.size)
    word_style.font.bold = text.bold
    fonts = word_style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(attribute), None)
    shape = word_style.paragraph_format
    # A multiple of the face's own line height, because an exact height would cut pictures off.
    shape.line_spacing = text.leading / text.size / LINE_HEIGHT
    shape.space_before, shape.space_after = Pt(text.before), Pt(text.after)
