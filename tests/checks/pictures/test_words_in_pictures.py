from __future__ import annotations

from dataclasses import replace

from accessgen.findings import Finding, Outcome, Severity
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures
from tests.checks.truth.facts import example, picture, use, with_pictures

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


PHOTO = picture("door", "A green door", use("A green door", "Go to the hall.", 40), format="jpeg")


def asked(**changes: object) -> list[Finding]:
    return of_check(example("", with_pictures(replace(PHOTO, **changes))).results(), "I09")  # type: ignore[arg-type]


def test_the_library_is_asked_once_for_the_publication() -> None:
    (found,) = asked()
    assert (found.outcome, found.severity) == (Outcome.NEEDS_PERSON, Severity.FLAG)
    assert found.message.endswith("door.")


def test_what_the_library_says_is_not_asked() -> None:
    assert asked(has_text=False) == []
    assert asked(format="svg") == []
    assert asked(has_text=True, text_version="Walk, on Tuesday") == []
    assert asked(kind="logo", has_text=True, consent="x") == []


def test_the_words_of_a_picture_have_to_stand_in_the_text() -> None:
    (found,) = asked(has_text=True, text_version="Use the side gate")
    assert (found.outcome, found.severity) == (Outcome.FAILED, Severity.MUST)
    assert "side, gate" in found.message
    (found,) = asked(has_text=True)
    assert "nobody wrote them down" in found.message
