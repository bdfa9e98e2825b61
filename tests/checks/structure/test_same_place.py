from __future__ import annotations

from pikepdf import Pdf

from tests.checks.build_pdf import PdfChange, set_after
from tests.checks.example import of_check, pdf_example


def pages(*moved: tuple[float, float]) -> PdfChange:
    """The page again, as often as there are shifts of its footer in points."""

    def change(pdf: Pdf) -> None:
        first = pdf.pages[0]
        font = next(iter(first.obj.Resources.Font.keys()))
        for x, y in moved:
            pdf.add_blank_page(page_size=(595, 842))
            page = pdf.pages[-1]
            page.obj.Resources = first.obj.Resources
            shown = f"/Artifact BMC BT {font} 14 Tf {500 + x} {40 + y} Td (Page) Tj ET EMC"
            page.contents_add(shown.encode())

    return set_after(change)


GOOD = [pdf_example("one page"), pdf_example("the same place", pages((0, 0), (0, 0), (1, 1)))]
BROKEN = [
    pdf_example(
        "higher on one page",
        pages((0, 0), (0, 0), (0, 20)),
        says="does not stand where",
        also=("F23", "S05", "S06"),
    ),
]


def test_how_far_it_moves_is_said() -> None:
    (found,) = of_check(BROKEN[0].results(), "S24")
    assert (found.page, found.value) == (4, "20 points apart")
