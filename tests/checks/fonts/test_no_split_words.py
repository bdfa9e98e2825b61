from __future__ import annotations

from docx.oxml import parse_xml

from tests.checks.build_docx import set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import named
from tests.checks.words_of_examples import PARAGRAPHS

TEXT = PARAGRAPHS[1]

GOOD = [
    docx_example("no hyphens"),
    pdf_example("no hyphens"),
    pdf_example(
        "a hyphen of its own",
        set_line(TEXT, text="We made a well-known film. It is a well-\nknown film."),
    ),
    pdf_example("a date in one line", set_line(TEXT, text="We meet on\n10 May.")),
]
BROKEN = [
    docx_example(
        "automatic hyphenation",
        lambda d: d.settings.element.append(parse_xml(named("<w:autoHyphenation/>"))),
        says="Automatic hyphenation is on.",
    ),
    docx_example(
        "a soft hyphen", set_text(TEXT, "You can bring a fri\u00adend."), says="A soft hyphen"
    ),
    pdf_example(
        "a word", set_line(TEXT, text="You can bring a sup-\nport worker."), says="A word is split"
    ),
    pdf_example("a date", set_line(TEXT, text="We meet on 10\nMay 2027."), says="A date is split"),
    pdf_example(
        "a length",
        set_line(TEXT, text="It takes us 2\nhours in all."),
        says="A number and its unit",
    ),
    pdf_example("a name", set_line(TEXT, text="Please ask for Dr\nShah."), says="A name is split"),
    pdf_example(
        "a phone number", set_line(TEXT, text="Ring us on 01632\n960123."), says="A phone number"
    ),
]
