from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.pictures.build import Drawn, drawn, rows
from tests.checks.tags import Shown, pictures

EASY = {"I12": {"least": 35, "most": 55, "alike": 1}}
SAYS = "Come in."
EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"


def easy(example: Example, says: str = "") -> Example:
    return replace(example, limits=EASY, says=says, also=("I09",))


GOOD = [
    docx_example("30 mm", drawn(Drawn(width=30))),
    pdf_example("30 mm", pictures(Shown(size=(30, 30)))),
    easy(docx_example("two alike", rows((Drawn(), SAYS), (Drawn(), "Sit down.")))),
]


def flattened(document: Document) -> None:
    for node in document.element.body.iter(EXTENT):
        node.set("cy", str(int(node.get("cy")) // 2))


BROKEN = [
    docx_example(
        "pulled wide",
        drawn(Drawn()),
        flattened,
        says="pulled wide, out of its own shape",
        also=("I09",),
    ),
    pdf_example("pulled high", pictures(Shown(size=(40, 60))), says="pulled high", also=("I09",)),
    docx_example("18 mm", drawn(Drawn(width=18)), says="1 picture: too small, 18 mm wide"),
    easy(docx_example("60 mm in a row", rows((Drawn(width=60), SAYS))), "too wide, 60 mm"),
    easy(
        docx_example("not alike", rows((Drawn(), SAYS), (Drawn(width=50), "Sit down."))),
        "not all of one width",
    ),
    pdf_example(
        "25 mm", pictures(Shown(size=(25, 25))), says="too small, 25 mm wide", also=("I09",)
    ),
]
