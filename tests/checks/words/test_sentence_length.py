from __future__ import annotations

from docx.document import Document
from docx.oxml import OxmlElement

from accessgen.findings import Severity
from tests.checks.build_docx import set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words.saying import add, changed
from tests.checks.words_of_examples import ITEMS, PARAGRAPHS


def of_length(count: int) -> str:
    return f"We meet {'and talk ' * (count // 2 - 2)}{'too ' * (count % 2)}each day."


GOOD = [
    docx_example("twenty words", set_text(PARAGRAPHS[1], of_length(20))),
    pdf_example("twenty words", set_line(PARAGRAPHS[1], text=of_length(20))),
]
BROKEN = [
    docx_example(
        "twenty-six words",
        set_text(PARAGRAPHS[1], of_length(26)),
        says="has 26 words",
    ),
    docx_example(
        "twenty-one words",
        set_text(PARAGRAPHS[1], of_length(21)),
        says="has 21 words",
    ),
    changed(
        "long ones on average",
        add(*[of_length(20)] * 60),
        says="Sentences have 18 words on average",
        limits={"W03": {"longest": 25, "should": 20, "mean": 15}},
    ),
    pdf_example(
        "a list item of thirty words",
        set_line(ITEMS[0], text=of_length(30).rstrip(".")),
        says="This sentence has 30 words",
    ),
]


def test_over_the_limit_fails_and_near_it_warns() -> None:
    severities = [of_check(example.results(), "W03")[0].severity for example in BROKEN[:2]]
    assert severities == [Severity.MUST, Severity.SHOULD]


def test_table_cells_are_read_too() -> None:
    def add_table(document: Document) -> None:
        row = document.add_table(1, 1).rows[0]
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        row.cells[0].text = of_length(26)

    assert of_check(docx_example("table", add_table).results(), "W03")
