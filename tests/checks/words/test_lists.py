from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from tests.checks.words.saying import add, changed


def bullets(document: Document, texts: list[str]) -> None:
    for fonts in list(document.part.numbering_part.element.iter(qn("w:rFonts"))):
        fonts.getparent().remove(fonts)  # Word's bullets are in Symbol
    for sign in document.part.numbering_part.element.iter(qn("w:lvlText")):
        sign.set(qn("w:val"), sign.get(qn("w:val")).replace("\uf0b7", "•"))
    style = document.styles["List Bullet"]
    normal = document.styles["List Number"].font
    style.font.name, style.font.size = normal.name, normal.size
    style.font.color.rgb = normal.color.rgb
    for text in texts:
        document.add_paragraph(text, style="List Bullet")


GOOD = [
    changed(
        "two items after a line",
        add("You can bring:"),
        add("a friend", "a pen", style="List Number"),
    ),
    changed(
        "small heading",
        lambda d: d.add_heading("You can bring", level=3),
        add("a pen", "a cup", style="List Number"),
        also=(),
    ),
]
BROKEN = [
    changed(
        "seven items",
        add("You can bring:"),
        lambda document: bullets(document, ["a", "b", "c", "d", "e", "f", "g"]),
        says="This list has 7 items",
    ),
    changed(
        "no line above",
        lambda document: document.add_heading("Bring", level=1),
        lambda document: bullets(document, ["a pen for you", "a cup for you"]),
        says="No line leads in to this list",
        also=("S03",),
    ),
]
