from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Pdf

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import rule, set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import underline
from tests.checks.words_of_examples import FOOTER, PARAGRAPHS


def link_above(pdf: Pdf) -> None:
    """A link of the line above, whose place touches the page number."""
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[500, 50, 545, 70])
    pdf.pages[0].obj.Tabs = Name.S
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


GOOD = [
    docx_example("no line"),
    pdf_example("no line"),
    pdf_example("a line across the page", rule("#334F6D")),
]
BROKEN = [
    docx_example("one paragraph", set_run(PARAGRAPHS[1], underline=True), says="are underlined"),
    pdf_example(
        "words near a link",
        underline(FOOTER, 500, 545, 38),
        set_after(link_above),
        says="are underlined",
        also=("S10",),
    ),
    pdf_example("the page number", underline(FOOTER, 500, 545, 38), says="are underlined"),
]
