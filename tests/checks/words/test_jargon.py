from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.build_docx import set_text
from tests.checks.example import of_check
from tests.checks.words.saying import changed, easy, saying, word_list
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    saying("plain words", "The people it matters to help us to check it."),
    saying("somebody's words", "Sam says “stakeholders” in each meeting that we have."),
    saying("explained", "We ask stakeholders. Stakeholders means people with a say in it."),
    changed(
        "in the list of hard words",
        set_text(PARAGRAPHS[1], "We ask every stakeholder what they think of it."),
        word_list("stakeholder", "A person with a say in it."),
    ),
]
BROKEN = [
    saying(
        "stakeholders",
        "We ask stakeholders what they think of it.",
        says="“stakeholders” is jargon. Say “people it matters to”.",
    ),
    saying("an ending", "We are utilising the hall.", says="“utilising” is jargon"),
    saying("a phrase", "We need buy-in from the board.", says="“buy-in” is jargon"),
    saying(
        "twice",
        "We facilitate talks. You can facilitate one too.",
        says="“facilitate” is jargon, 2",
    ),
]


def test_it_is_graver_in_easy_read() -> None:
    text = "We ask stakeholders what they think of it."
    (standard,) = of_check(saying("", text).results(), "W07")
    (easy_read,) = of_check(saying("", text, limits=easy("W07")).results(), "W07")
    assert (standard.severity, easy_read.severity) == (Severity.SHOULD, Severity.MUST)
    assert standard.element == text
