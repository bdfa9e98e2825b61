from __future__ import annotations

from dataclasses import replace

from docx.document import Document
from docx.shared import Pt

from accessgen.findings import Severity
from tests.checks.build_docx import DocxChange
from tests.checks.build_pdf import Line, PdfChange
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words_of_examples import SLATE

EASY = {"S03": {"should": 2, "must": 2}}


def heading(level: int) -> DocxChange:
    def change(document: Document) -> None:
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.italic = "Arial", False
        style.font.size = Pt({1: 24, 2: 20, 3: 18}[level])
        style.font.color.rgb = document.styles["Heading 1"].font.color.rgb
        document.paragraphs[3].insert_paragraph_before("Come along", style=style)

    return change


def line(tag: str) -> PdfChange:
    made = Line("Come along", tag, font="Arial bold", size=20, colour=SLATE)
    return lambda sheet: sheet.lines.__setitem__(slice(3, 4), [made])


GOOD = [
    docx_example("a chapter", heading(2)),
    pdf_example("a chapter", line("H2")),
    replace(pdf_example("two levels in Easy Read", line("H2")), limits=EASY),
]
BROKEN = [
    docx_example("two titles", heading(1), says="There are 2 headings of the first level"),
    docx_example("a level left out", heading(3), says="level 3 follows one of level 1"),
    docx_example(
        "no heading",
        lambda document: setattr(document.paragraphs[0], "style", document.styles["Normal"]),
        says="There is no heading",
    ),
    pdf_example("two titles", line("H1"), says="There are 2 headings"),
    pdf_example("a level left out", line("H3"), says="level 3 follows one of level 1"),
    pdf_example(
        "it begins below the title",
        lambda sheet: setattr(sheet.lines[0], "tag", "H2"),
        says="The first heading is of level 2",
    ),
]


def test_a_fourth_level_is_a_warning_and_a_fifth_is_not() -> None:
    def deep(deepest: int) -> PdfChange:
        made = [
            Line(f"Part {n}", f"H{n}", font="Arial bold", size=20, colour=SLATE)
            for n in range(2, deepest + 1)
        ]
        return lambda sheet: sheet.lines.__setitem__(slice(1, len(made)), made)

    grave = [of_check(pdf_example("", deep(n)).results(), "S03")[0].severity for n in (4, 5)]
    assert grave == [Severity.SHOULD, Severity.MUST]
