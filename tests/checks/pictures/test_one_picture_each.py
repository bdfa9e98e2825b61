from __future__ import annotations

from dataclasses import replace

from tests.checks.example import Example, docx_example, pdf_example
from tests.checks.pictures.build import Drawn, drawn, rows
from tests.checks.tags import beside, pictures

EASY = {"I10": {"sentences": 2}}
TWO = "Come in. Take a seat."
THREE = f"{TWO} Have a cup of tea."


def easy(example: Example, says: str = "") -> Example:
    return replace(example, limits=EASY, says=says, also=("I09",))


GOOD = [
    docx_example("other editions may", rows((Drawn(), THREE))),
    easy(docx_example("two sentences", rows((Drawn(), TWO)))),
    easy(docx_example("a picture by itself is no row", drawn(Drawn()))),
    easy(pdf_example("two sentences", pictures(beside(TWO)))),
    easy(pdf_example("a label is no sentence", pictures(beside("Step 1")))),
]
BROKEN = [
    replace(docx_example("no picture at all", says="There is no picture in it."), limits=EASY),
    easy(docx_example("three sentences", rows((Drawn(), THREE))), "A row has 3 sentences"),
    easy(docx_example("no words", rows((Drawn(), ""))), "A picture has no words"),
    easy(pdf_example("three sentences", pictures(beside(THREE))), "A row has 3 sentences"),
]
