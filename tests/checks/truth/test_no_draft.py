from __future__ import annotations

from dataclasses import replace

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import SourceBlock
from accessgen.checks.truth.no_draft import MARK
from tests.checks.truth.facts import EASY_MD, ROWS, Change, at, edition, example, in_edition

EASY = edition("easy-read", "easy-read", "Easy Read")


def with_text(text: str) -> Change:
    added = SourceBlock("", Kind.PARAGRAPH, text, at(EASY_MD, 3), in_row=True)
    return in_edition("easy-read", blocks=(added, *EASY.blocks))


GOOD = [
    example("people have made it theirs"),
    example("it speaks of drafts", with_text("We read each draft twice. We changed a draft.")),
]
BROKEN = [
    example("the mark is still there", with_text(MARK), says="still a draft made by a program"),
    example(
        "half of the mark was taken out",
        with_text(MARK.split(". ")[1]),
        says="still a draft made by a program",
    ),
    example(
        "a row that a machine wrote",
        in_edition("easy-read", rows=(replace(ROWS[0], machine=True), *ROWS[1:])),
        says="A machine wrote the words of this row",
    ),
]


def test_the_finding_names_the_line() -> None:
    found = [f for f in example("", with_text(MARK)).results().findings if f.check == "W31"]
    assert [f.source for f in found] == [at(EASY_MD, 3)]
