from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from tests.checks.build_docx import set_text
from tests.checks.build_pdf import PdfChange, set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import OFFER

LARGE = {
    "S16": {"formats": ["Easy Read", "audio|sound"], "ways": ["phone"], "pages": 2, "words": 500}
}
NO_BRAILLE = OFFER.replace("braille, ", "")
NO_RELAY = OFFER.replace(" Relay UK: 18001 01632 960124.", "")
ELSEWHERE = "Phone us on 01632 960124. Email us at hello@riverside.example."


def late(document: Document) -> None:
    """Put the offer behind many words."""
    set_text(OFFER, ELSEWHERE)(document)
    for _ in range(60):
        document.add_paragraph("You can bring a friend. You can bring a dog too.")
    document.add_paragraph(OFFER)


def sound(text: str) -> PdfChange:
    return set_line(OFFER, text=text)


GOOD = [
    docx_example("offered"),
    pdf_example("offered"),
    pdf_example("other words for it", sound(OFFER.replace("audio", "sound recording"))),
    replace(pdf_example("another edition asks less", sound(NO_BRAILLE)), limits=LARGE),
]
BROKEN = [
    docx_example("no offer", set_text(OFFER, ELSEWHERE), says="does not say that there are"),
    docx_example("too late", late, says="does not say that there are"),
    pdf_example("no offer", sound(ELSEWHERE), says="does not say that there are"),
    pdf_example("no braille", sound(NO_BRAILLE), says="does not offer “braille”"),
    pdf_example("no relay", sound(NO_RELAY), says="gives no text relay"),
]
