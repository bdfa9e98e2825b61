from __future__ import annotations

from PIL import Image

from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import floating, picture_at
from tests.checks.words_of_examples import PARAGRAPHS

LOGO = Image.new("RGB", (300, 300), (90, 110, 130))
BENT = "\n".join(
    ["We talk about", "health and care", "We talk about health and care in our town every month."]
)

GOOD = [
    docx_example("no picture"),
    pdf_example("no picture"),
    pdf_example(
        "a picture right of the text",
        picture_at(LOGO, lambda sheet: (525, sheet.y_of(PARAGRAPHS[1]) - 20, 40, 40)),
    ),
]
BROKEN = [
    docx_example("text round it", floating("wrapSquare"), says="a picture that text runs round"),
    pdf_example(
        "text round it",
        set_line(PARAGRAPHS[1], text=BENT),
        picture_at(LOGO, lambda sheet: (300, sheet.y_of(BENT) - 22, 40, 40)),
        says="text that runs round a picture",
    ),
]
