from __future__ import annotations

from dataclasses import replace

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from pikepdf import Array, Dictionary, Name, Pdf

from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import PdfChange, set_after
from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.tags import T, add_link, document, tags
from tests.checks.words_of_examples import HEADING


def entry(says: str = HEADING, anchor: str = "join", printed: str = "1") -> DocxChange:
    """An entry of the contents, and a bookmark called `join` at the heading."""

    def change(document: Document) -> None:
        style = document.styles.add_style("TOC 1", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        mark = OxmlElement("w:bookmarkStart")
        mark.set(qn("w:id"), "7")
        mark.set(qn("w:name"), "join")
        document.paragraphs[0]._p.append(mark)
        line = document.paragraphs[1].insert_paragraph_before("", style=style)
        words = f"<w:r><w:t>{says}</w:t></w:r><w:r><w:tab/><w:t>{printed}</w:t></w:r>"
        if anchor:
            words = f'<w:hyperlink w:anchor="{anchor}">{words}</w:hyperlink>'
        for node in parse_xml(f"<w:p {nsdecls('w')}>{words}</w:p>"):
            line._p.append(node)

    return change


def contents(says: str, page: int = 1) -> PdfChange:
    def change(pdf: Pdf) -> None:
        toc = pdf.make_indirect(Dictionary(S=Name.TOC, K=Array()))
        document(pdf).K.append(toc)
        add_link(pdf, toc, "TOCI", says, "", "Join", page)

    return set_after(change)


def easy(example: Example, says: str, *also: str, **limits: int) -> Example:
    """Held to limits of Easy Read."""
    asked = {"pages": 4, "words": 1500, "pictures": 0, "from": 0, **limits}
    return replace(example, limits={"S05": asked}, says=says, also=also)


GOOD = [
    docx_example("a short document needs none"),
    docx_example("an entry", entry()),
    pdf_example("a short document needs none"),
    pdf_example("an entry", contents(f"{HEADING} 1")),
]
BROKEN = [
    easy(docx_example("no pictures", entry()), "pictures beside 0 of 1 entries", pictures=1),
    easy(
        pdf_example("needless", contents(f"{HEADING} 1")),
        "A document of 1 page has contents",
        **{"from": 5},
    ),
    docx_example("no such heading", entry("Join us", "join"), says="no heading says “Join us”"),
    docx_example("no link", entry(anchor=""), says="is no link"),
    docx_example(
        "it leads to nothing",
        entry(anchor="gone"),
        says=f"“{HEADING}” leads to “nothing”",
        also=("S10",),
    ),
    pdf_example("another page number", contents(f"{HEADING} 7"), says="says page 7, and is on"),
    pdf_example("no such heading", contents("Join us 1"), says="no heading says “Join us”"),
    pdf_example("it leads nowhere", contents(HEADING, 0), says="leads nowhere", also=("S10",)),
    pdf_example("no link", tags(T("TOC", [T("TOCI", says=f"{HEADING} 1")])), says="is no link"),
]
