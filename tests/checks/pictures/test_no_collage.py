from __future__ import annotations

from accessgen.findings import Outcome, Severity
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures
from tests.checks.truth.facts import example, in_edition, without_answer

TILES = [Drawn(f"Door number {n}", width=30) for n in range(3)]


def side_by_side(gap: float) -> list[Shown]:
    return [Shown(f"Door number {n}", left=35 + n * (30 + gap), size=(30, 30)) for n in range(3)]


GOOD = [
    docx_example("two beside each other", drawn(*TILES[:2], together=True)),
    docx_example("three under each other", drawn(*TILES)),
    pdf_example("four millimetres apart", pictures(*side_by_side(4))),
]
BROKEN = [
    docx_example(
        "three in one paragraph",
        drawn(*TILES, together=True),
        says="3 pictures touch",
        also=("I09",),
    ),
    pdf_example(
        "one millimetre apart", pictures(*side_by_side(1)), says="3 pictures touch", also=("I09",)
    ),
]


def test_a_person_is_asked_once_for_the_publication() -> None:
    (found,) = of_check(example("", without_answer("I05")).results(), "I05")
    assert (found.outcome, found.severity) == (Outcome.NEEDS_PERSON, Severity.FLAG)
    assert "each of 3 pictures" in found.message


def test_nobody_is_asked_where_there_is_nothing_to_look_at() -> None:
    none = in_edition("easy-read", pictures=())
    assert of_check(example("", none, without_answer("I05")).results(), "I05") == []
