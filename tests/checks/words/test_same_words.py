from __future__ import annotations

from tests.checks.build_docx import DocxChange, docx, set_text
from tests.checks.build_pdf import Line, PdfChange, pdf, set_line
from tests.checks.example import Example, finished
from tests.checks.structure.test_form_fields import control, field
from tests.checks.words_of_examples import FOOTER, ITEMS, PARAGRAPHS


def pair(
    name: str, says: str = "", docx_change: DocxChange = id, pdf_change: PdfChange = id
) -> Example:
    files = (finished(docx(docx_change), "docx"), finished(pdf(pdf_change), "pdf"))
    return Example(name, files, says)


GOOD = [
    pair("the same"),
    pair("footers differ", pdf_change=set_line(FOOTER, text="Page 2")),
    pair(
        "bullets of another shape",
        docx_change=lambda document: document.add_paragraph("More.", style="List Bullet"),
        pdf_change=lambda sheet: sheet.lines.append(Line("More.", "LBody", marker="•")),
    ),
    pair(
        "the same field in a form",
        docx_change=control("Your name"),
        pdf_change=field(),
    ),
    pair("no-break spaces", pdf_change=set_line(ITEMS[0], text=ITEMS[0].replace(" ", "\u00a0"))),
]
BROKEN = [
    pair(
        "a word is missing from the PDF",
        "Only the Word file says “quiet”, after “…to. The room is”",
        pdf_change=set_line(PARAGRAPHS[3], text=PARAGRAPHS[3].replace("quiet ", "")),
    ),
    pair(
        "a word differs",
        "The Word file says “loud” and the PDF says “quiet”",
        docx_change=set_text(PARAGRAPHS[3], PARAGRAPHS[3].replace("quiet", "loud")),
    ),
    pair(
        "a sentence more in the PDF",
        "Only the PDF says “Hello there.”",
        pdf_change=lambda sheet: sheet.lines.insert(2, Line("Hello there.")),
    ),
    pair(
        "two words run together",
        "The Word file says “a while.” and the PDF says “awhile.”",
        pdf_change=set_line(PARAGRAPHS[3], text=PARAGRAPHS[3].replace("a while", "awhile")),
    ),
    pair("another number", "says “7.”", pdf_change=set_line(ITEMS[1], marker="7.")),
    pair(
        "another name of a field",
        "is “b” (text) in the Word file and “a”",
        control("Your name", "b"),
        field(),
    ),
    pair(
        "a field that Word lacks",
        "Field 1 of the form is missing in the Word file and “a” (text)",
        pdf_change=field(),
    ),
    pair(
        "a field that the PDF lacks",
        "is “a” (text) in the Word file and missing in the PDF",
        docx_change=control("Your name"),
    ),
    pair(
        "another kind of field",
        "is “a” (text) in the Word file and “a” (lines) in the PDF",
        control("Your name"),
        field(size=40, pitch=10),
    ),
    pair(
        "another order",
        "Only the",
        pdf_change=lambda sheet: sheet.lines.insert(1, sheet.lines.pop(3)),
    ),
]
