from __future__ import annotations

from docx.document import Document

from accessgen.findings import Severity
from tests.checks.build_pdf import PdfChange
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.structure.test_about_first import chapter
from tests.checks.structure.test_data_tables import HEADS
from tests.checks.structure.test_heading_order import heading
from tests.checks.tags import T, table, tags


def twice(document: Document) -> None:
    heading(2)(document)
    heading(2)(document)


def agenda(*times: str) -> PdfChange:
    rows = [[T("TD", says=time), T("TD", says="Talk")] for time in times]
    return tags(table(HEADS, *rows))


def chapters(*names: str) -> PdfChange:
    made = [chapter(name) for name in names]
    return lambda sheet: sheet.lines.__setitem__(slice(2, 2 + len(made)), made)


GOOD = [
    docx_example("a chapter", heading(2)),
    pdf_example("two chapters", chapters("Come along", "Go home")),
    pdf_example("times that rise", agenda("9:30am", "10am", "midday", "1pm to 2pm")),
]
BROKEN = [
    docx_example("a chapter twice", twice, says="“Come along” stands 2 times"),
    pdf_example("a chapter twice", chapters("Come along", "Come along"), says="stands 2 times"),
    pdf_example("times that fall", agenda("10am", "1pm", "11am"), says="the time 11am comes"),
]


def test_headings_that_come_back_are_one_finding() -> None:
    names = ("Come along", "Go home", "Come along", "Go home")
    (found,) = of_check(pdf_example("", chapters(*names)).results(), "S22")
    assert found.message == ("2 headings stand more than once: “Come along” and “Go home”.")


def test_a_repeated_heading_is_a_warning_and_an_agenda_is_not() -> None:
    found = [of_check(example.results(), "S22")[0].severity for example in BROKEN[1:]]
    assert found == [Severity.SHOULD, Severity.MUST]
