from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.checks.fonts.giant_print import CHECK
from tests.checks.build_docx import add_section
from tests.checks.build_pdf import set_all, set_line
from tests.checks.example import Example, docx_example, of_check, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

LARGE = {"F06": {"offered": 1, "least": 0, "most": 36}}
GIANT = {"F06": {"offered": 0, "least": 14, "most": 36}}
OFFER = "You can have this in large print, in the size you need."


def held(example: Example, limits: dict[str, object]) -> Example:
    return replace(example, limits=limits)


GOOD = [
    docx_example("standard offers nothing"),
    held(docx_example("offered", add_section(OFFER)), LARGE),
    held(pdf_example("offered", set_line(PARAGRAPHS[0], text=OFFER)), LARGE),
    held(pdf_example("of its size"), GIANT),
]
BROKEN = [
    held(docx_example("nothing larger", says="offers print that is larger"), LARGE),
    held(pdf_example("nothing larger", says="offers print that is larger"), LARGE),
    held(pdf_example("too small", set_all(size=13), says="Most of the text is 13 points"), GIANT),
]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("You can have large print in any size.", True),
        ("Ask us for a larger size of print.", True),
        ("We can send it in giant print.", True),
        ("Large print of 24 points can be sent to you.", True),
        ("You can have this in large print.", False),
        ("We are 24 people, of any age and size of family.", False),
    ],
)
def test_what_counts_as_an_offer(words: str, offered: bool) -> None:
    found = of_check(held(docx_example("", add_section(words)), LARGE).results(), CHECK.id)
    assert (found == []) == offered
