from __future__ import annotations

from accessgen.findings import Outcome
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures

GOOD = [
    docx_example("no picture"),
    docx_example("a small sign", drawn(Drawn(width=8, alt="A tick"))),
    pdf_example("no picture"),
]
BROKEN = [
    docx_example("a photo", drawn(Drawn()), says="words inside the pictures"),
    pdf_example("a photo", pictures(Shown()), says="(1 picture)"),
]


def test_a_person_is_asked_once_for_all_pictures() -> None:
    two = pictures(Shown(), Shown("A red door", left=100, colour="#C2A878"))
    (found,) = of_check(pdf_example("", two).results(), "I09")
    assert found.outcome is Outcome.NEEDS_PERSON
    assert "(2 pictures)" in found.message
