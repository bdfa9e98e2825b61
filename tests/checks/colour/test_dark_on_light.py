from __future__ import annotations

from docx.shared import RGBColor

from accessgen.findings import Severity
from tests.checks.build_docx import set_run, shade
from tests.checks.build_pdf import set_line
from tests.checks.example import Example, docx_example, of_check, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS, SLATE

WHITE = "#FFFFFF"
BAND = docx_example(
    "white on slate",
    shade(PARAGRAPHS[1], SLATE[1:]),
    set_run(PARAGRAPHS[1], color__rgb=RGBColor.from_string(WHITE[1:])),
    says="Light words in #FFFFFF stand on a dark ground, #334F6D",
)

GOOD = [docx_example("dark on light"), pdf_example("dark on light")]
BROKEN = [
    BAND,
    pdf_example(
        "white on slate",
        set_line(PARAGRAPHS[1], behind=SLATE, colour=WHITE),
        says="Light words in #FFFFFF",
    ),
]


def test_it_is_graver_in_some_editions() -> None:
    large = Example("large print", BAND.files, limits={"C09": {"severity": "must"}})
    assert [f.severity for f in of_check(BAND.results(), "C09")] == [Severity.SHOULD]
    assert [f.severity for f in of_check(large.results(), "C09")] == [Severity.MUST]
