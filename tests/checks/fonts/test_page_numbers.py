from __future__ import annotations

from docx.document import Document

from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import second_page
from tests.checks.words_of_examples import FOOTER


def typed(document: Document) -> None:
    """A number that somebody typed is the same on every page."""
    document.sections[0].footer.paragraphs[0].text = FOOTER


GOOD = [
    docx_example("a field"),
    pdf_example("a cover alone"),
    pdf_example("a second page with its number", second_page("Page 2")),
]
BROKEN = [
    docx_example("a typed number", typed, says="1 section without a page number"),
    pdf_example("a second page without", second_page(""), says="1 page without a page number"),
]
