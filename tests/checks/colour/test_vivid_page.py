from __future__ import annotations

from pikepdf import Array, Pdf

from accessgen.findings import Outcome
from tests.checks.build_pdf import set_after
from tests.checks.colour.build import box, image, photo
from tests.checks.example import of_check, pdf_example

GOOD = [
    pdf_example("no vivid colour"),
    pdf_example("a vivid photograph is left out", image(photo(0.9), 40, 200)),
    pdf_example("a sign of less than one per cent", box("#005EB8", height=115)),
]
BROKEN = [
    pdf_example("a vivid box", box("#005EB8"), says="in vivid colours", also=("C01",)),
]


def test_an_enormous_page_is_not_painted() -> None:
    def grow(pdf: Pdf) -> None:
        pdf.pages[0].MediaBox = Array([0, 0, 14_400, 14_400])

    found = of_check(pdf_example("enormous", set_after(grow)).results(), "C02")
    assert [finding.outcome for finding in found] == [Outcome.CANT_TELL]
