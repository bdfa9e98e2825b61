from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from accessgen.checks.ways import personal_address, ways_in
from tests.checks.build_docx import DocxChange, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.pictures.build import Drawn, rows
from tests.checks.structure.test_heading_order import heading
from tests.checks.words_of_examples import OFFER

ASK = OFFER.split(" Phone")[0]
ONLY_EMAIL = f"{ASK} Email hello@riverside.example."
MAILBOX = f"{OFFER} Or sam.smith@riverside.example."

EASY = {"S17": {"ways": 2, "at_end": 1, "pictures": 1}}
SHOWN = ("Phone 01632 960124", "Email hello@riverside.example", "Text relay 18001 01632 960124")


def last_chapter(*texts: str) -> DocxChange:
    """The offer of other formats as a last chapter, and these words beside pictures."""

    def change(document: Document) -> None:
        heading(2)(document)
        rows(*((Drawn(), text) for text in texts))(document)

    return change


def chapter_after(document: Document) -> None:
    """A last chapter that says nothing of how to get in touch."""
    heading(2)(document)
    body, part = document.element.body, document.paragraphs[3]
    words = document.paragraphs[4]._p
    body.insert(len(body) - 1, part._p)
    body.insert(len(body) - 1, words)


def easy(example: Example, says: str = "", *also: str) -> Example:
    return replace(example, limits=EASY, says=says, also=also)


GOOD = [
    docx_example("three ways"),
    pdf_example("three ways"),
    easy(docx_example("at the end with pictures", last_chapter(*SHOWN)), "", "I09"),
]
BROKEN = [
    easy(docx_example("not at the end", chapter_after), "does not say how to get in touch"),
    easy(
        docx_example("some without pictures", last_chapter(SHOWN[0])),
        "At the end there is no picture beside “text relay” and “email”",
        "I09",
    ),
    docx_example("none", set_text(OFFER, ASK), says="There is no way", also=("S16",)),
    docx_example("one person's", set_text(OFFER, MAILBOX), says="one person's mailbox"),
    pdf_example("one", set_line(OFFER, text=ONLY_EMAIL), says="only one way", also=("S16",)),
]


def test_ways_by_their_shape() -> None:
    assert ways_in("Ring 0121 496 0000") == ["phone"]
    assert ways_in("Write to 1 Quay Street, Riverside, RV1 1AA") == ["post"]
    assert ways_in("Text us on 07700 900124.") == ["phone", "text message"]
    assert ways_in("Version 1.0 of 2 November 2026, ref. 08216") == []


def test_an_address_of_a_team_is_no_persons() -> None:
    assert personal_address("hello@riverside.example") == ""
    assert personal_address("riverside.getinvolved@nhs.net, patient.experience@a.example") == ""
    assert personal_address("sam.smith@riverside.example") == "sam.smith@riverside.example"
