from __future__ import annotations

from docx.shared import Pt

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import Line, set_all, set_line
from tests.checks.example import Example, docx_example, of_check, pdf_example
from tests.checks.words_of_examples import FOOTER

GOOD = [docx_example("fourteen points"), pdf_example("fourteen points")]
BROKEN = [
    docx_example(
        "a footer in nine points",
        set_run(FOOTER, size=Pt(9)),
        says="6 letters in the footer: only 9 points",
        also=("F05",),
    ),
    docx_example(
        "a raised th",
        lambda document: setattr(document.paragraphs[1].add_run("th").font, "superscript", True),
        says="2 letters: only 8.12 points",
        also=("F05",),
    ),
    pdf_example(
        "a footer in nine points",
        set_line(FOOTER, size=9),
        says="6 letters in the page furniture: only 9 points",
        also=("F05",),
    ),
    pdf_example(
        "twelve points drawn at half their size",
        lambda sheet: sheet.lines.insert(1, Line("We meet in May.", size=24, scale=0.25)),
        says="only 6 points",
        also=("F05",),
    ),
]


def test_large_print_and_easy_read_want_all_text_as_big_as_the_running_text() -> None:
    sixteen = pdf_example("a footer of 14 points", set_all(size=16), set_line(FOOTER, size=14))
    for body, limit in ((0, []), (1, ["at least 16 points, like most of the text"])):
        limits = {"F04": {"smallest": 12, "body": body}}
        found = of_check(Example("large", sixteen.files, limits=limits).results(), "F04")
        assert [finding.limit for finding in found] == limit
