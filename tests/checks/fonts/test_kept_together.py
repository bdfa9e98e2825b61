from __future__ import annotations

from tests.checks.build_docx import DocxChange
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import in_style, second_page, subheading


def kept(keep: bool) -> DocxChange:
    return in_style("Heading 1", lambda s: setattr(s.paragraph_format, "keep_with_next", keep))


GOOD = [
    docx_example("kept with the next paragraph", kept(True)),
    pdf_example("one page"),
    pdf_example("a paragraph on the next page", second_page("Page 2", "P", "You can come.")),
]
BROKEN = [
    docx_example("a heading that may stand alone", kept(False), says="A heading can come apart"),
    pdf_example(
        "a heading at the foot of the page",
        subheading("What we pay"),
        second_page("Page 2", "P", "We pay your time."),
        says="A heading came apart",
    ),
]
