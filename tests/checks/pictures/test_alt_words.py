from __future__ import annotations

import pytest

from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures

OTHER = "#C2A878"

GOOD = [
    docx_example("words", drawn(Drawn())),
    docx_example("the same picture twice", drawn(Drawn(), Drawn())),
    pdf_example("words", pictures(Shown())),
]
BROKEN = [
    docx_example(
        "the name of a file", drawn(Drawn(alt="door.jpg")), says="name of a file", also=("I09",)
    ),
    docx_example(
        "the same words for another picture",
        drawn(Drawn(), Drawn(colour=OTHER)),
        says="stands for two different pictures",
        also=("I09",),
    ),
    pdf_example(
        "image of",
        pictures(Shown(alt="An image of a door")),
        says="begins with “image of”",
        also=("I09",),
    ),
]


@pytest.mark.parametrize(
    "alt", ["IMG_2031", "Picture 12", "https://riverside.example/a", "Photo of a door"]
)
def test_words_that_tell_nothing(alt: str) -> None:
    assert of_check(docx_example("", drawn(Drawn(alt=alt))).results(), "I03")


@pytest.mark.parametrize("alt", ["A picture frame on a wall", "Figures by the river"])
def test_words_that_only_look_so(alt: str) -> None:
    assert not of_check(docx_example("", drawn(Drawn(alt=alt))).results(), "I03")
