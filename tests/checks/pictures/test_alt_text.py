from __future__ import annotations

from tests.checks.example import docx_example, pdf_example
from tests.checks.pictures.build import Drawn, drawn, rows
from tests.checks.tags import Shown, beside, pictures

GOOD = [
    docx_example("words", drawn(Drawn())),
    docx_example("decoration", drawn(Drawn(alt="", decorative=True))),
    docx_example("other words than beside it", rows((Drawn(), "Come in through the door."))),
    pdf_example("words", pictures(Shown())),
]
BROKEN = [
    docx_example(
        "nothing", drawn(Drawn(alt="")), says="1 picture: no alternative text", also=("I09",)
    ),
    docx_example("both", drawn(Drawn(decorative=True)), says="and with alternative"),
    docx_example("too short", drawn(Drawn(alt="Door")), says="too short: 4 letters", also=("I09",)),
    docx_example("too long", drawn(Drawn(alt="Door " * 31)), says="too long: 154", also=("I09",)),
    docx_example(
        "the words beside it", rows((Drawn(), "A green door.")), says="only repeats", also=("I09",)
    ),
    pdf_example(
        "nothing", pictures(Shown(alt="")), says="1 picture: no alternative", also=("I09",)
    ),
    pdf_example(
        "the words beside it",
        pictures(beside("A green door.")),
        says="only repeats",
        also=("I09",),
    ),
]
