"""Places to write in: what an author says of them, and what a row says of those in it."""

from __future__ import annotations

from pathlib import Path

from accessgen.model import Field, walk
from tests.reader.support import Publication


def fields(tmp_path: Path, text: str) -> list[Field]:
    document = Publication(tmp_path).read(f"---\ntitle: A form\n---\n\n# A form\n\n{text}")
    return [node for node in walk(document) if isinstance(node, Field)]


def test_all_that_an_author_can_say(tmp_path: Path) -> None:
    (field,) = fields(
        tmp_path,
        '::: {.field kind=box label="What helps you?" lines=3 name=helps help="Or draw it."}\n:::',
    )
    assert (field.kind, field.label, field.lines) == ("box", "What helps you?", 3)
    assert (field.name, field.help, field.question) == ("helps", "Or draw it.", "")


def test_the_head_of_a_row_is_the_question_of_its_boxes(tmp_path: Path) -> None:
    table = (
        "{caption=Places}\n| Question | Yes | Notes |\n|---|---|---|\n"
        "| Is it **quiet**? | [Yes]{.field} | [Notes]{.field kind=lines lines=2} |\n"
        '| Is it near? | [Yes]{.field question="Far"} | |\n'
    )
    assert [(field.label, field.question) for field in fields(tmp_path, table)] == [
        ("Yes", "Is it quiet?"),
        ("Notes", "Is it quiet?"),
        ("Yes", "Far"),
    ]


def test_the_words_of_a_picture_row_are_the_question_of_its_boxes(tmp_path: Path) -> None:
    row = "::: {.row picture=meeting}\nCan you come?\n\n[Yes]{.field} [No]{.field}\n:::"
    assert [field.question for field in fields(tmp_path, row)] == ["Can you come?"] * 2


def test_boxes_of_one_choice_share_a_name(tmp_path: Path) -> None:
    found = fields(
        tmp_path, "[Yes]{.field kind=choice name=come} [No]{.field kind=choice name=come}"
    )
    assert [(field.kind, field.name) for field in found] == [("choice", "come")] * 2
