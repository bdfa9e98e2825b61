from __future__ import annotations

from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import around, run_property
from tests.checks.words_of_examples import PARAGRAPHS

TEXT = PARAGRAPHS[1]

GOOD = [
    docx_example("one point more", run_property(TEXT, '<w:spacing w:val="20"/>')),
    pdf_example("a point more", around(2, "1 Tc", "0 Tc")),
]
BROKEN = [
    docx_example(
        "half a point less",
        run_property(TEXT, '<w:spacing w:val="-10"/>'),
        says="0.5 points closer",
    ),
    docx_example("narrower", run_property(TEXT, '<w:w w:val="90"/>'), says="stretched to 90%"),
    docx_example("far apart", run_property(TEXT, '<w:spacing w:val="80"/>'), says="further apart"),
    pdf_example("half a point less", around(2, "-0.5 Tc", "0 Tc"), says="0.5 points closer"),
    pdf_example("narrower", around(2, "90 Tz", "100 Tz"), says="stretched to 90%"),
    pdf_example("narrowed by the matrix", around(2, "q 0.9 0 0 1 0 0 cm", "Q"), says="to 90%"),
]
