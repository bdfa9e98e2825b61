from __future__ import annotations

from dataclasses import replace

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock
from tests.checks.truth.facts import EASY_MD, PICTURES, Change, at, edition, example, in_edition

EASY = edition("easy-read", "easy-read", "Easy Read")


def with_text(text: str) -> Change:
    added = SourceBlock("", Kind.PARAGRAPH, text, at(EASY_MD, 3), in_row=True)
    return in_edition("easy-read", blocks=(added, *EASY.blocks))


def with_picture(**gap: str) -> Change:
    return in_edition("easy-read", pictures=(replace(PICTURES[0], **gap), *PICTURES[1:]))


GOOD = [
    example("all is filled in"),
    example("a form asks people to fill it in", with_text("To fill in: your name.")),
]
BROKEN = [
    example(
        "a column without a heading",
        with_text("[To fill in: what this column holds]"),
        says="still to be filled in",
    ),
    example(
        "a picture that nobody owns yet",
        with_picture(licence="[To fill in: the licence, or who allowed us to use it]"),
        says="still to be filled in",
    ),
    example(
        "a picture of which nobody said what it is",
        with_picture(kind="[To fill in: photo, drawing or symbol]"),
        says="still to be filled in",
    ),
    example(
        "a picture that nobody gave a purpose",
        with_picture(purpose="[To fill in: why a reader is shown this picture]"),
        says="still to be filled in",
    ),
]


def test_the_finding_names_the_place_and_the_gap() -> None:
    broken = example("", with_text("Ask us. [To fill in: how] Thank you."))
    found = [f for f in broken.results().findings if f.check == "W34"]
    assert [(f.source, f.element) for f in found] == [(at(EASY_MD, 3), "[To fill in: how]")]
