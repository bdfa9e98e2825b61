from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pikepdf import Array, Pdf

from accessgen.findings import Severity
from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.tags import document


def swap(one: int, other: int) -> object:
    """Read two elements in each other's place."""

    def change(pdf: Pdf) -> None:
        kids = list(document(pdf).K)
        kids[one], kids[other] = kids[other], kids[one]
        document(pdf).K = Array(kids)

    return set_after(change)


def frame(document: Document) -> None:
    properties = document.paragraphs[3]._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:framePr {nsdecls("w")} w:w="4000" w:hAnchor="page"/>'))


GOOD = [docx_example("text in line"), pdf_example("from top to bottom")]
BROKEN = [
    docx_example("a frame", frame, says="text box or frame"),
    pdf_example("the last paragraph first", swap(1, 5), says="Page 1 is read in another order"),
    pdf_example("two neighbours", swap(2, 3), says="Page 1 is read in another order"),
]


def test_one_pair_is_a_warning_and_many_are_grave() -> None:
    grave = [of_check(example.results(), "S11")[0] for example in BROKEN[1:]]
    assert [finding.severity for finding in grave] == [Severity.MUST, Severity.SHOULD]
    assert grave[1].value == "Kendall's tau 0.964"  # 1 of 55 pairs
