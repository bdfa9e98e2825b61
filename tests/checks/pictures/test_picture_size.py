from __future__ import annotations

from dataclasses import replace

from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.pictures.build import Drawn, drawn, rows
from tests.checks.tags import Shown, pictures

EASY = {"I12": {"least": 35, "most": 55, "alike": 1}}
SAYS = "Come in."


def easy(example: Example, says: str = "") -> Example:
    return replace(example, limits=EASY, says=says, also=("I09",))


GOOD = [
    docx_example("30 mm", drawn(Drawn(width=30))),
    pdf_example("30 mm", pictures(Shown(size=(30, 30)))),
    easy(docx_example("two alike", rows((Drawn(), SAYS), (Drawn(), "Sit down.")))),
]
BROKEN = [
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
