from __future__ import annotations

from dataclasses import replace

from pikepdf import Array, Dictionary, Name, Pdf

from tests.checks.build_pdf import Line, PdfChange
from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.pictures.build import Drawn, rows
from tests.checks.tags import Shown, document, pictures

EASY = {"I11": {"overlap": 0.5}}
SAYS = "Come in."


def easy(example: Example, says: str = "", also: tuple[str, ...] = ("I09",)) -> Example:
    return replace(example, limits=EASY, says=says, also=also)


def beside(left: float, bottom: float) -> PdfChange:
    """A row of a picture, at a place in millimetres, and the last line of words."""

    def join(pdf: Pdf) -> None:
        root = document(pdf)
        words, figure = root.K[-2], root.K[-1]
        del root.K[-1], root.K[-1]
        root.K.append(pdf.make_indirect(Dictionary(S=Name.Div, K=Array([figure, words]))))

    def change(sheet: object) -> None:
        sheet.lines.append(Line(SAYS))  # type: ignore[attr-defined]
        shown = Shown(left=left, bottom=bottom, size=(20, 20))
        pictures(shown)(sheet)  # type: ignore[arg-type]
        sheet.after.append(join)  # type: ignore[attr-defined]

    return change


GOOD = [
    docx_example("other editions may", rows((Drawn(), SAYS), words_first=True)),
    easy(docx_example("left", rows((Drawn(), SAYS)))),
    easy(pdf_example("left and level", beside(10, 83))),
]
BROKEN = [
    easy(docx_example("right", rows((Drawn(), SAYS), words_first=True)), "comes after its words"),
    easy(pdf_example("right", beside(150, 83)), "not on the left", ("I12", "S11")),
    easy(pdf_example("under it", beside(10, 30)), "not level", ("I12",)),
]
