"""Plain text, Markdown and Easy Read texts: what is read of them, and what is marked."""

from __future__ import annotations

from pathlib import Path

from docx.document import Document
from docx.shared import Mm

from tests.importing import word
from tests.importing.support import body, imported, noticed


def test_plain_text_has_paragraphs_and_lists_and_no_headings(tmp_path: Path) -> None:
    text = (
        "How to join\n\nCome on Friday and bring whatever you like to eat, or ask us and we will "
        "share ours.\n\n  • a coat\n  • lunch\n\n12 Garden Lane\nRiverside\n"
    )
    result = imported(tmp_path, text, "in.txt")
    assert body(result).split("\n\n", 1)[1] == (
        "How to join\n\nCome on Friday and bring whatever you like to eat, or ask us and we will "
        "share ours.\n\n- a coat\n- lunch\n\n12 Garden Lane\\\nRiverside"
    )
    assert noticed(result)["plain-heading"] == ["How to join"]
    assert not result.words.lost and not result.words.gained


def test_lines_that_a_program_broke_are_one_paragraph(tmp_path: Path) -> None:
    text = (
        f"{'We meet each Friday in the old boathouse by the long river,'} and\neat lunch there.\n"
    )
    assert body(imported(tmp_path, text, "in.txt")).endswith("river, and eat lunch there.")


def test_markdown_of_another_kind(tmp_path: Path) -> None:
    (tmp_path / "spade.png").write_bytes(word.png())
    text = (
        "---\ntitle: Our garden\nauthor: Jo\n---\n\nIn *spring* we `dig`.[^a]\n\n## Tools\n\n"
        "![A spade](spade.png)\n\n![](gone.png)\n\n| Tool | For |\n| - | - |\n| Spade | digging |\n"
        "\n<b>Ask.</b>\n\n[^a]: By hand.\n"
    )
    result = imported(tmp_path, text, "in.md")
    made = body(result)
    assert made.startswith("# Our garden {#our-garden}\n\nIn spring we dig. ([note 1](#note-1))")
    assert "![](in-a-spade-1)" in made
    assert "\\[To fill in: a picture stood here\\]" in made
    assert "\\<b\\>Ask.\\</b\\>" in made
    assert made.endswith("Note 1. By hand.")
    wanted = {"italics", "code", "html", "lost-picture", "table-caption"}
    assert wanted <= set(noticed(result))
    assert not result.words.lost and not result.words.gained


def test_a_picture_outside_the_folder_is_never_read(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(word.png())
    inside = tmp_path / "sub"
    inside.mkdir()
    result = imported(inside, "It is here.\n\n![A spade](../secret.png)\n", "in.md")
    assert not result.incoming.pictures
    assert noticed(result)["lost-picture"] == ["A spade"]


def rows(document: Document) -> None:
    """Easy Read as people make it in Word: a table with pictures on the left."""
    import io  # noqa: PLC0415

    table = document.add_table(rows=0, cols=2)
    for shade, words in ((40, "This is our garden."), (80, "You can dig.")):
        picture, text = table.add_row().cells
        picture.paragraphs[0].add_run().add_picture(io.BytesIO(word.png(shade)), width=Mm(40))
        text.text = words


def test_an_easy_read_file_becomes_picture_rows(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(rows), text="easy-read")
    assert body(result).split("\n\n", 1)[1] == (
        '::: {.row #garden picture="in-1"}\nThis is our garden.\n:::\n\n'
        '::: {.row #dig picture="in-2"}\nYou can dig.\n:::'
    )
    assert result.file == "easy-read.md"
    assert not result.words.lost


def test_the_same_table_in_a_standard_text_is_pictures_and_words(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(rows))
    assert body(result).split("\n\n", 1)[1] == (
        "![](in-1)\n\nThis is our garden.\n\n![](in-2)\n\nYou can dig."
    )
    assert len(noticed(result)["layout-table"]) == 1
