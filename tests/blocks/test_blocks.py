"""Every data block of the toolkit: YAML in, standard and Easy Read out. See `fixtures`.

A fixture has three parts that end with a line of one full stop: what the author writes, the
document in the standard text, the document in Easy Read. Lines are those of the author's file.
"""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from accessgen.model import Document, PictureRow, walk
from accessgen.pictures.drawn import by_name
from accessgen.resources import bundled
from accessgen.sources import load_yaml
from tests.reader.dump import dump
from tests.reader.support import TOP, Entry, Pictures, Publication, toolkit_blocks

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*.md"))
NAMES = [path.stem for path in FIXTURES]
FOLDER = bundled("content") / "blocks"
PUBLICATION: Mapping[str, Any] = {
    "owner": "Riverside Health and Care Partnership",
    "version": "1.0",
    "date": dt.date(2026, 11, 4),
    "review": dt.date(2028, 11, 3),
}
PARTNERSHIP: Mapping[str, Any] = {
    "name": "Riverside Partnership",
    "phone": "01632 960124",
    "text": "07700 900124",
    "relay": "18001 01632 960124",
    "email": "hello@riverside.example",
    "post": "1 Quay Lane",
    "open": "Monday to Friday",
}


class Recorder(Pictures):
    """Knows every picture and remembers which were asked for."""

    def __init__(self) -> None:
        super().__init__({}, any_name=True)
        self.asked: set[str] = set()

    def get(self, name: str) -> Entry:
        self.asked.add(name)
        return super().get(name)


def parts(name: str) -> tuple[str, str, str]:
    path = Path(__file__).parent / "fixtures" / f"{name}.md"
    text, standard, easy = path.read_text(encoding="utf-8").split("\n.\n", 2)
    return text, standard.strip(), easy.removesuffix("\n.\n").strip()


def read(folder: Path, name: str, text: str, pictures: Pictures | None = None) -> Document:
    yaml = parts(name)[0]
    title = "" if name == "cover" else "# Guide\n\n"
    return Publication(folder).read(
        TOP + title + yaml + "\n",
        text=text,
        pictures=pictures or Recorder(),
        variables={"publication": PUBLICATION, "partnership": PARTNERSHIP},
        blocks=toolkit_blocks(),
    )


@pytest.mark.parametrize("name", NAMES)
def test_standard(name: str, tmp_path: Path) -> None:
    assert dump(read(tmp_path, name, "standard"), lines=True).strip() == parts(name)[1]


@pytest.mark.parametrize("name", NAMES)
def test_easy_read(name: str, tmp_path: Path) -> None:
    assert dump(read(tmp_path, name, "easy-read"), lines=True).strip() == parts(name)[2]


def test_every_block_has_a_fixture_and_both_texts() -> None:
    blocks = sorted(path.parent.name for path in FOLDER.glob("*/schema.yaml"))
    assert blocks == NAMES
    for name in blocks:
        assert (FOLDER / name / "standard.md.j2").is_file()
        assert (FOLDER / name / "easy-read.md.j2").is_file()


@pytest.mark.parametrize("text", ["standard", "easy-read"])
def test_every_picture_that_a_block_asks_for_is_in_the_library(text: str, tmp_path: Path) -> None:
    pictures = Recorder()
    for number, name in enumerate(NAMES):
        read(tmp_path / str(number), name, text, pictures)
    path = bundled("content") / "pictures" / "pictures.yaml"
    known = set(load_yaml(path.read_text(encoding="utf-8"), path.name))
    assert {name for name in pictures.asked - known if by_name(name) is None} == set()


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"cover"}))
def test_easy_read_has_its_words_in_rows_with_a_picture(name: str, tmp_path: Path) -> None:
    document = read(tmp_path, name, "easy-read")
    rows = [node for node in walk(document) if isinstance(node, PictureRow)]
    outside = [
        block
        for block in document.blocks[1:]
        if not any(isinstance(node, PictureRow) for node in walk(block))
    ]
    assert rows and not outside


MISTAKES = {
    "missing key": ("timeline", "- when: 2017", '7: "what" is missing. Add a line "what: …" here.'),
    "unknown key": (
        "timeline",
        "- when: 2017\n  wat: x\n  what: y",
        '8: The key "wat" is unknown here. Did you mean "what"?',
    ),
    "not a list": (
        "timeline",
        "when: 2017\nwhat: y",
        '7: Here a list is needed. Begin each of its items with "- ".',
    ),
    "not a mapping": (
        "timeline",
        "- 2017",
        '7: Here "key: value" lines are needed. Known here: when, what, picture, for.',
    ),
    "a list for words": (
        "timeline",
        "- when: [a]\n  what: b",
        '7: Here words are needed. Put words that begin with a sign or hold a ":" in quotes.',
    ),
    "words that are empty": (
        "timeline",
        '- when: ""\n  what: b',
        "7: These words are empty. Write them or remove the line.",
    ),
    "empty list": ("thanks", "names: []", "7: This list is empty. Write its items or remove it."),
    "nothing": ("timeline", "", '6: The block "timeline" is empty. Fill it in.'),
    "broken YAML": (
        "timeline",
        "- when: a\n  what: b: c",
        "8: This YAML is broken: there is a second colon here, or more spaces at the start than in "
        'the line above. Put words that hold a colon in quotes: "it is free: we pay". '
        "Or begin the line below the one above.",
    ),
    "unknown picture": (
        "timeline",
        "- when: a\n  what: b\n  picture: meting",
        '9: No picture "meting". Did you mean "meeting"?',
    ),
    "not an address": (
        "resources",
        "- {title: a, owner: b, about: c, url: nowhere}",
        "7: Here a web address is needed. Write it like https://example.org/page.",
    ),
    "not a flag": (
        "resources",
        "- {title: a, owner: b, about: c, url: a.example, easy_read: sure}",
        "7: Here true or false is needed.",
    ),
    "italics in YAML": (
        "timeline",
        "- when: a\n  what: b\n- when: c\n  what: It was *good*.",
        "10: These words are in italics. "
        "Italics are hard to read. Take the * or _ away, or write **bold**.",
    ),
    "attribute of a block": (
        "timeline {colour=red}",
        "- when: a\n  what: b",
        '6: The key "colour" is unknown here.',
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_in_yaml_are_told_with_their_line(name: str, tmp_path: Path) -> None:
    block, yaml, message = MISTAKES[name]
    text = f"{TOP}# Guide\n\n::: {block}\n{yaml}\n:::\n"
    found = Publication(tmp_path).mistakes(text, blocks=toolkit_blocks())
    assert found == [f"standard.md:{message}"]


def test_a_row_without_a_picture_names_the_item(tmp_path: Path) -> None:
    text = f"{TOP}# Guide\n\n::: timeline\n- when: a\n  what: b\n  picture: meeting\n"
    text += "- when: c\n  what: d\n:::\n"
    found = Publication(tmp_path).mistakes(text, text="easy-read", blocks=toolkit_blocks())
    assert [line.split(" Name one")[0] for line in found] == [
        "standard.md:10: This row has no picture."
    ]


def test_yaml_that_a_template_has_written_keeps_its_lines(tmp_path: Path) -> None:
    event = load_yaml("parts:\n- {t: One}\n- {t: Two *x*}\n", "content/data/event.yaml")
    text = (
        TOP + "# Guide\n\n::: timeline\n{% for part in event.parts %}\n"
        '- when: "{{ part.t }}"\n  what: y\n  wrong: z\n{% endfor %}\n:::\n'
    )
    found = Publication(tmp_path).mistakes(
        text, variables={"event": event}, blocks=toolkit_blocks()
    )
    assert found == [
        'standard.md:10: The key "wrong" is unknown here. Known here: for, picture, what, when.'
    ]


def test_a_block_may_use_other_blocks_but_not_itself(tmp_path: Path) -> None:
    block = tmp_path / "content" / "blocks" / "echo"
    block.mkdir(parents=True)
    (block / "schema.yaml").write_text("data: {say: text}\n")
    (block / "standard.md.j2").write_text("::: echo\nsay: {{ data.say }}\n:::\n")
    found = Publication(tmp_path).mistakes(f"{TOP}# Guide\n\n::: echo\nsay: hello\n:::\n")
    assert len(found) == 1
    assert "Data blocks are nested too deeply here." in found[0]


def test_the_id_of_a_block_goes_to_what_it_becomes(tmp_path: Path) -> None:
    text = f"{TOP}# Guide\n\n[See](#when)\n\n::: timeline {{#when}}\n- when: a\n  what: b\n:::\n"
    document = Publication(tmp_path).read(text, blocks=toolkit_blocks())
    assert "div definitions #when" in dump(document)


def test_a_project_may_have_its_own_look_of_a_block(tmp_path: Path) -> None:
    own = tmp_path / "content" / "blocks"
    (own / "thanks").mkdir(parents=True)
    (own / "thanks" / "schema.yaml").write_text("data: {names: [text]}\n")
    (own / "thanks" / "standard.md.j2").write_text("Thanks, {{ data.names | join(' and ') }}!\n")
    text = f"{TOP}# Guide\n\n::: thanks\nnames: [Sam, Bev]\n:::\n"
    document = Publication(tmp_path).read(text, blocks=(own, *toolkit_blocks()))
    assert "p: Thanks, Sam and Bev!" in dump(document)


def test_the_recipe_in_the_docs_works(tmp_path: Path) -> None:
    recipe = (Path(__file__).parents[2] / "docs" / "add-a-block.md").read_text(encoding="utf-8")
    text, schema, standard, easy = (
        textwrap.dedent(block) for block in re.findall(r"```\w*\n(.*?)```", recipe, re.DOTALL)[:4]
    )
    own = tmp_path / "content" / "blocks"
    folder = own / "opening-hours"
    folder.mkdir(parents=True)
    (folder / "schema.yaml").write_text(schema)
    (folder / "standard.md.j2").write_text(standard)
    (folder / "easy-read.md.j2").write_text(easy)
    changes = {"pictures": Recorder(), "blocks": (own, *toolkit_blocks())}
    made = Publication(tmp_path).read(f"{TOP}# Guide\n\n{text}", **changes)
    assert "term: Monday to Friday\n  definition: 9am to 5pm\n" in dump(made)
    (tmp_path / "content" / "guide").rename(tmp_path / "content" / "first")
    made = Publication(tmp_path).read(f"{TOP}# Guide\n\n{text}", text="easy-read", **changes)
    assert "row <clock: Drawing of clock>\n  label: Monday to Friday\n" in dump(made)


SCHEMAS = {
    "data: {when: txt}": '1: There is no kind "txt". Did you mean "text"?',
    "data:\n- text\n- text": "1: A list in a schema has exactly one item. Show one of its items.",
    "date: text": '1: "data" is missing.',
    "": '1: "data" is missing.',
    "data: [": "1: This YAML is broken",
}


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_that_cannot_be_used_is_told(schema: str, tmp_path: Path) -> None:
    block = tmp_path / "content" / "blocks" / "echo"
    block.mkdir(parents=True)
    (block / "schema.yaml").write_text(schema)
    (block / "standard.md.j2").write_text("Words\n")
    found = Publication(tmp_path).mistakes(f"{TOP}# Guide\n\n::: echo\nsay: hello\n:::\n")
    assert any(
        line.startswith(f"content/blocks/echo/schema.yaml:{SCHEMAS[schema]}") for line in found
    )


def test_a_mistake_in_a_template_of_a_block_is_told(tmp_path: Path) -> None:
    block = tmp_path / "content" / "blocks" / "echo"
    block.mkdir(parents=True)
    (block / "schema.yaml").write_text("data: {say: text}")
    (block / "standard.md.j2").write_text("Words\n\n{{ data.sya }}\n")
    found = Publication(tmp_path).mistakes(f"{TOP}# Guide\n\n::: echo\nsay: hello\n:::\n")
    assert found == [
        'content/blocks/echo/standard.md.j2:3: There is no "sya" here. Did you mean "say"?'
    ]
    again = Publication(tmp_path / "again").mistakes(
        f"{TOP}# Guide\n\n::: echo\nsay: hello\n:::\n",
        text="easy-read",
        blocks=(tmp_path / "content" / "blocks",),
    )
    assert len(again) == 1
    assert 'standard.md:6: The block "echo" has no template for easy-read.' in again[0]


@pytest.mark.parametrize("words", ["26. May", "2 - 3", "- dash", "# one", "> more", ": x", "| bar"])
@pytest.mark.parametrize("text", ["standard", "easy-read"])
def test_words_that_look_like_markdown_stay_words(words: str, text: str, tmp_path: Path) -> None:
    item = f'- {{when: "{words}", what: "{words}", picture: meeting}}'
    markdown = f"{TOP}# Guide\n\n::: timeline\n{item}\n:::\n"
    made = dump(Publication(tmp_path).read(markdown, text=text, blocks=toolkit_blocks()))
    assert made.count(f": {words}\n") == 2
