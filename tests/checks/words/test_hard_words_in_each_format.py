"""W09 in the PDF alone: hard words are found and held to their meaning there as well."""

from __future__ import annotations

import pytest

from accessgen.checks import FinishedFile, run_checks
from accessgen.model import Block, Heading, Paragraph, Picture, PictureRow, Strong, Text
from accessgen.writers import WRITERS
from tests.checks.example import LIMITS, of_check
from tests.pdf.samples import document, para, shelf, style, text

LIMIT = {**LIMITS, "W09": {"bold": 1, "listed": 1, "severity": "must"}}
MEANING = "An interpreter puts words into another language."


def row(*inlines: Text | Strong) -> PictureRow:
    return PictureRow(Picture("photo", "A photo"), (Paragraph(tuple(inlines)),))


def found(form: str, *blocks: Block) -> list[str]:
    """What W09 says of a file of this format, alone."""
    data = WRITERS[form](
        document(Heading(1, text("Guide")), *blocks), style("easy-read"), shelf(), {}
    ).data
    file = FinishedFile("easy-read", form, data, f"guide.{form}")
    return [finding.message for finding in of_check(run_checks([file], LIMIT), "W09")]


def hard(after: str) -> PictureRow:
    word = Strong((Text("interpreter"),))
    return row(Text("You can have an "), word, Text(f". {after}"))


LIST = (
    Heading(2, text("Hard words")),
    PictureRow(Picture("photo", "A photo"), (para("interpreter", role="label"), para(MEANING))),
)


@pytest.mark.parametrize("form", WRITERS)
def test_each_format_by_itself(form: str) -> None:
    assert found(form, hard(MEANING), *LIST) == []
    assert found(form, hard(""), row(Text(MEANING)), *LIST) == []  # in the next row
    (unexplained,) = found(form, hard("Ask us by Friday."), *LIST)
    assert "the next sentence does not say what it means" in unexplained
    (unlisted,) = found(form, hard(MEANING))
    assert "not in a list of hard words" in unlisted
