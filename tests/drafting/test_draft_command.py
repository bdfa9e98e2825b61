"""`accessgen draft` as its users see it."""

from __future__ import annotations

import pytest

from tests.support.project import PUBLICATION, SmallProject

DRAFT = "content/walk/easy-read.draft.md"
STANDARD = """\
---
title: A walk
---
# A walk

## Why we walk {#why}

{#rest}
A walk helps you to rest, and you can meet new people on the way. Don't come alone.

You can utilise the lift; it is next to the door of the hall.

- Bring water.
- Wear warm shoes.

> I don't walk far, but I like it.

## Where {#where}

We meet on 10th Nov 2026 {{ "at" }} Alder Hall. It's 50% of the way.
"""


@pytest.fixture
def walk(project: SmallProject) -> SmallProject:
    """A small project with one more publication, whose Easy Read is to be drafted."""
    project.write("content/walk/publication.yaml", PUBLICATION.replace("in the park", ""))
    project.write("content/walk/standard.md", STANDARD)
    return project


def drafted(walk: SmallProject, *more: str) -> str:
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--format", "pdf", *more)
    assert ended.code == 0, ended.err
    return (walk.root / DRAFT).read_text()


def test_source_and_draft_stand_together(walk: SmallProject) -> None:
    text = drafted(walk)
    assert "This is a draft made by a program. It is not Easy Read until people with a" in text
    assert (
        "Now: A walk helps you to rest, and you can meet new people on the way.\n"
        "Change 1: cut in 2 at “and”.\n"
        "Check the meaning: After change 1 the meaning is the same. ##}\n"
    ) in text
    assert 'for="rest"}\nA walk helps you to rest.\n:::' in text
    assert 'for="rest"}\nYou can meet new people on the way.\n:::' in text
    assert 'for="rest"}\nDo not come alone.\n:::' in text
    assert 'for="where"}\nWe meet on Tuesday 10 November 2026 at Alder Hall.\n:::' in text
    assert "Now: I don't walk far, but I like it.\nCheck the meaning: These are somebody's" in text
    assert (walk.root / "out/worksheet/walk/01-why.pdf").is_file()
    assert (walk.root / "out/worksheet/walk/02-where.pdf").is_file()


def test_the_draft_is_read_as_our_own_markdown_and_refused_as_finished(walk: SmallProject) -> None:
    text = drafted(walk).replace("{.row for", "{.row picture=talk for")
    walk.write("content/walk/easy-read.md", text)
    ended = walk.run(
        "build",
        "--project",
        str(walk.root),
        "--publication",
        "walk",
        "--edition",
        "easy-read",
        "--jobs",
        "1",
    )
    assert ended.code == 1, ended.err
    assert "W31" in ended.out
    assert "This text is still a draft made by a program." in ended.out
    assert "W30" not in ended.out.split("Only a person")[0], "every row stands for a block"


def test_the_same_again(walk: SmallProject) -> None:
    assert drafted(walk) == drafted(walk)


def test_what_people_changed_is_never_written_over(walk: SmallProject) -> None:
    text = drafted(walk)
    walk.change(DRAFT, "Do not come alone.", "Bring a friend.")
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--format", "pdf")
    assert ended.code == 2
    assert "was changed since it was drafted, so nothing was written" in ended.err
    assert "Bring a friend." in (walk.root / DRAFT).read_text()
    assert drafted(walk, "--force") == text


def test_a_change_is_undone_and_stays_undone(walk: SmallProject) -> None:
    drafted(walk)
    ended = walk.run(
        "draft", "walk", "--project", str(walk.root), "--undo", "rest.1:1", "--undo", "rest.2:1"
    )
    assert ended.code == 0, ended.err
    assert "rest.1: A walk helps you to rest, and you can meet new people" in ended.out
    text = (walk.root / DRAFT).read_text()
    assert "Change 1: cut in 2 at “and”. Not made: undone by a person" in text
    assert "\nDon't come alone.\n:::" in text
    assert "Do not come alone." not in text
    assert drafted(walk) == text, "drafted again, what was undone stays undone"


def test_undoing_leaves_the_work_of_people_alone(walk: SmallProject) -> None:
    drafted(walk)
    walk.change(DRAFT, "\nDo not come alone.\n", "\nBring a friend.\n")
    assert walk.run("draft", "walk", "--project", str(walk.root), "--undo", "rest.1:1").code == 0
    text = (walk.root / DRAFT).read_text()
    assert "Bring a friend." in text
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--undo", "rest.2:1")
    assert ended.code == 2
    assert "The lines of rest.2 were changed by hand" in ended.err
    assert (walk.root / DRAFT).read_text() == text
    assert walk.run("draft", "walk", "--project", str(walk.root)).code == 2, (
        "it still counts as changed"
    )


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("rest", "names no change"),
        ("rest.9:1", "There is no idea “rest.9”"),
        ("rest.1:7", "rest.1 has no change 7."),
    ],
)
def test_undoing_what_is_not_there(walk: SmallProject, wanted: str, told: str) -> None:
    drafted(walk)
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--undo", wanted)
    assert (ended.code, told in ended.err) == (2, True), ended.err


def test_ids_are_written_and_no_word_is_changed(walk: SmallProject) -> None:
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--write-ids")
    assert ended.code == 0, ended.err
    added = [line for line in ended.out.splitlines() if line.startswith(("+", "-"))][2:]
    assert added == [
        "-# A walk", "+# A walk {#a-walk}", "+{#utilise-lift-next-door}", "+{#meet-10th-nov-2026}",
    ]  # fmt: skip
    text = (walk.root / "content/walk/standard.md").read_text()
    assert [line for line in text.splitlines() if not line.startswith(("{#", "# "))] == [
        line for line in STANDARD.splitlines() if not line.startswith(("{#", "# "))
    ]
    assert 'for="meet-10th-nov-2026"}' in drafted(walk)
    assert (
        "Every block" in walk.run("draft", "walk", "--project", str(walk.root), "--write-ids").out
    )


def test_a_table_gets_an_id_in_front_of_it(walk: SmallProject) -> None:
    table = '{caption="When"}\n| Day | Hall |\n| --- | --- |\n| Monday | Alder Hall |\n\n## Where'
    walk.change("content/walk/standard.md", "## Where", table)
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--write-ids")
    assert ended.code == 0, ended.err
    assert '+{caption="When" #day}' in ended.out.splitlines()
    assert 'for="day"}\nDay: Monday' in drafted(walk)


def test_one_part(walk: SmallProject) -> None:
    drafted(walk, "--part", "where")
    assert [p.name for p in (walk.root / "out/worksheet/walk").iterdir()] == ["where.pdf"]
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--part", "wher", "--force")
    assert (ended.code, 'Did you mean "where"?' in ended.err) == (2, True)


def test_words_that_look_like_markup(walk: SmallProject) -> None:
    walk.change(
        "content/walk/standard.md", "Don't come alone.", r"Write \*1\* and \{\{ 2 \}\} #\}."
    )
    text = drafted(walk).replace("{.row for", "{.row picture=talk for")
    walk.write("content/walk/easy-read.md", text)
    ended = walk.run(
        "build",
        "--project",
        str(walk.root),
        "--publication",
        "walk",
        "--edition",
        "easy-read",
        "--jobs",
        "1",
    )
    assert ended.code == 1, ended.err


def test_no_text_is_lost_before_the_first_chapter_or_in_a_table(walk: SmallProject) -> None:
    intro = "# A walk\n\n{#who}\nThis walk is for everybody in the town.\n"
    walk.change("content/walk/standard.md", "# A walk\n", intro)
    table = (
        "{#when caption=When}\n| Day | Time | Place |\n| --- | --- | --- |\n"
        "| Monday | 2pm | Hall |\n| Friday | 10am | Park |\n\n## Where"
    )
    walk.change("content/walk/standard.md", "## Where", table)
    text = drafted(walk)
    assert 'for="who"}\nThis walk is for everybody in the town.\n:::' in text
    rows = ["Day: Monday", "Time: 2pm", "Place: Hall", "Day: Friday", "Time: 10am", "Place: Park"]
    found = [line for line in text.splitlines() if line in rows]
    assert found == rows
    assert text.count('for="when"}') == len(rows)


def test_only_what_has_no_id_is_told_of(walk: SmallProject) -> None:
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--format", "pdf")
    assert "2 pieces of the text have no id of their own" not in ended.out
    assert walk.run("draft", "walk", "--project", str(walk.root), "--write-ids").code == 0
    ended = walk.run("draft", "walk", "--project", str(walk.root), "--format", "pdf", "--force")
    assert "no id of their own" not in ended.out
