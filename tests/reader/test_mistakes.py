"""Every mistake an author can make in Markdown: what is said, and of which line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessgen.errors import SourceErrors
from accessgen.model import Document
from accessgen.reader import read
from tests.reader.support import TOP, Publication

# The text after the front matter begins on line 4.
MISTAKES = {
    "italics": ("# A\n\nThis is *slanted*\nand _this_.", [
        "6: These words are in italics.", "7: These words are in italics.",
    ]),
    "raw HTML in words": ("# A\n\nx <b>y</b>", ["6: HTML is not used here."]),
    "raw HTML block": ("# A\n\n<div>\nx\n</div>", ["6: HTML is not used here."]),
    "code": ("# A\n\n`x`", ["6: Code is not used here."]),
    "code block": ("# A\n\n```\nx\n```", ["6: Code is not used here."]),
    "no heading of level 1": ("## A", ["4: This text has no heading of level 1."]),
    "two headings of level 1": ("# A\n\n# B", [
        "6: There is a heading of level 1 on line 4 already. Write ## for a chapter.",
    ]),
    "heading level skipped": ("# A\n\n### B", [
        "6: This heading has level 3 and the one before has 1. Write ## instead.",
    ]),
    "heading without words": ("# A\n\n##", ["6: This heading has no words."]),
    "empty text": ("\n\n", ["4: This text is empty."]),
    "nothing but no-break spaces": ("# A\n\n&nbsp;\n\n- &nbsp;\n\n> \u2003&#8203;", [
        f"{line}: There is nothing but white space here. Write words, or take it away."
        for line in (6, 8, 10)
    ]),
    "unknown role of a div": ("# A\n\n::: {.dont}\nx\n:::", [
        '6: There is no block or role called "dont". Did you mean "do-not"?',
    ]),
    "unknown block": ("# A\n\n::: timelin\n- a: b\n:::", [
        '6: There is no block or role called "timelin".',
    ]),
    "data block written as a class": ("# A\n\n::: {.timeline}\n- a: b\n:::", [
        '6: There is no block or role called "timeline". Write "::: timeline", without the dot',
    ]),
    "two roles": ("# A\n\n::: {.do .note}\nx\n:::", [
        '6: A div has one role, not "do note".',
    ]),
    "div without a role": ("# A\n\n::: {#x}\nx\n:::", ["6: This div has no role."]),
    "unknown role of a paragraph": ("# A\n\n{.leed}\nx", [
        '6: The role "leed" is unknown here. Did you mean "lead"?',
    ]),
    "unclosed div": ("# A\n\n::: {.note}\nx\n\nlast", [
        "6: This div is opened here and never closed.",
    ]),
    "inner div unclosed": ("# A\n\n:::: {.do}\n\n::: {.note}\nx\n\n::::\n\nlast", [
        "8: This div is opened here and never closed.",
    ]),
    "colons that close nothing": ("# A\n\n::: {.do}\nx\n:::\n:::", [
        "9: These colons close nothing.",
    ]),
    "colons that do not match": ("# A\n\n::: {.do}\nx\n::::", [
        "6: This div is opened here and never closed.", "8: These colons close nothing.",
    ]),
    "empty panel": ("# A\n\n::: {.note}\n:::", ['6: The panel "note" is empty.']),
    "broken attributes of a div": ("# A\n\n::: {.note for=}\nx\n:::", [
        "6: These attributes cannot be read.",
    ]),
    "unreadable line of colons": ("# A\n\n::: {.note} and more\nx\n:::", [
        "6: This line of colons cannot be read.",
    ]),
    "unknown attribute": ("# A\n\n::: {.row picture=meeting fro=x}\nx\n:::", [
        '6: The attribute "fro" is unknown here. Did you mean "for"?',
    ]),
    "unknown attribute of a paragraph": ("# A\n\n{widht=3}\nx", [
        '6: The attribute "widht" is unknown here.',
    ]),
    "broken attributes": ("# A\n\n{.lead #}x}\nx", ["6: These attributes cannot be read."]),
    "attributes at the wrong end": ("# A\n\nWords {.lead}", [
        "6: These { } signs are not attributes that can be read here.",
    ]),
    "attributes with nothing after them": ("# A\n\nx\n\n{.lead}", [
        "8: These attributes belong to nothing.",
    ]),
    "same id twice": ("# A {#a}\n\n{#a}\nx", [
        '7: The id "a" is used already, on content/guide/standard.md:4.',
    ]),
    "link to nothing": ("# A {#top}\n\nx\n[here](#topp)", [
        '7: This link goes to "#topp", and nothing here has that id. Did you mean "top"?',
    ]),
    "link without words": ("# A\n\n[](https://a.example)", ["6: This link has no words."]),
    "link to a file": ("# A\n\n[x](other.md)", ['6: The link target "other.md" cannot be used.']),
    "script in a link": ("# A\n\n[x](javascript:alert(1))", [
        '6: The link target "javascript:alert(1)" cannot be used.',
    ]),
    "table row too short": ("# A\n\n{caption=c}\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |", [
        "9: This row has 1 cells and the table has 2 columns.",
    ]),
    "table row too long": ("# A\n\n{caption=c}\n| a | b |\n|---|---|\n| 1 | 2 | 3 |", [
        "9: This row has 3 cells and the table has 2 columns.",
    ]),
    "table row too long inside a panel": (
        "# A\n\n::: {.note}\n{caption=c}\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n:::",
        ["10: This row has 3 cells and the table has 2 columns."],
    ),
    "table with uneven first rows": ("# A\n\n| a | b |\n|---|\n| 1 | 2 |", [
        "7: This table has a different number of cells in its first two rows.",
    ]),
    "table without caption": ("# A\n\n| a | b |\n|---|---|\n| 1 | 2 |", [
        "6: This table has no caption.",
    ]),
    "table column without heading": ("# A\n\n{caption=c}\n| a | |\n|---|---|\n| 1 | 2 |", [
        "7: A column of this table has no heading.",
    ]),
    "table without rows": ("# A\n\n{caption=c}\n| a | b |\n|---|---|", [
        "7: This table has no rows.",
    ]),
    "wrong widths": ('# A\n\n{caption=c widths="1 2 3"}\n| a | b |\n|---|---|\n| 1 | 2 |', [
        '6: "widths" needs 2 numbers above 0, one for each column.',
    ]),
    "unknown picture": ("# A\n\n![](meting)", [
        '6: No picture "meting". Did you mean "meeting"?',
    ]),
    "picture without alt text": ("# A\n\n![](silent)", [
        '6: The picture "silent" has no alt text.',
    ]),
    "alt text on a decorative picture": ("# A\n\n![x](meeting){.decorative}", [
        '6: The picture "meeting" has alt text and is marked decorative.',
    ]),
    "picture among words": ("# A\n\nx ![](meeting)", [
        "6: A picture has to stand alone in its paragraph.",
    ]),
    "wrong width of a picture": ("# A\n\n![](meeting){width=wide}", [
        '6: "width" has to be a number above 0, not "wide".',
    ]),
    "row without picture": ("# A\n\n::: {.row}\nx\n:::", ["6: This row has no picture."]),
    "row without words": ("# A\n\n::: {.row picture=meeting}\n:::", ["6: This row has no words."]),
    "sign without name": ("# A\n\n[]{.icon} x", ["6: This sign has no name."]),
    "quote by nobody": ("# A\n\n::: quote\nx\n:::", ["6: This quote does not say who said it."]),
    "field without label": ("# A\n\n::: {.field kind=tick}\n:::", ["6: This field has no label."]),
    "unknown field": ("# A\n\n::: {.field kind=tik label=Yes}\n:::", [
        '6: There is no field of the kind "tik". Did you mean "tick"?',
    ]),
    "more lines than a page has": ("# A\n\n::: {.field kind=lines label=Notes lines=16}\n:::", [
        "6: 16 lines to write on do not fit on one page. Write at most 15",
    ]),
    "field with a bad name": ("# A\n\n::: {.field label=Notes name=Your_name}\n:::", [
        '6: "Your_name" cannot be the name of a field. Use small letters',
    ]),
    "choice of nothing": ("# A\n\n::: {.field kind=choice label=Yes}\n:::", [
        "6: Nothing says which choice this box belongs to. Write name=",
    ]),
    "name used twice": (
        "# A\n\n::: {.field label=Yes name=a}\n:::\n\n::: {.field label=No name=a}\n:::",
        ['9: The name "a" is used already, on '],
    ),
    "box of a choice twice": (
        "# A\n\n[Yes]{.field kind=choice name=a} [Yes]{.field kind=choice name=a}",
        ['6: The name "a" is used already, on '],
    ),
    "field among words": ("# A\n\nTick [Yes]{.field kind=tick}", [
        "6: A box to tick, or lines to write on, stand alone",
    ]),
    "unknown span": ("# A\n\n[x]{.red}", [
        "6: These words have attributes that mean nothing here.",
    ]),
    "contents with words": ("# A\n\n::: contents\nx\n:::", [
        "6: The contents list is filled in for you.",
    ]),
    "empty list item": ("# A\n\n- a\n-\n", ["7: This list item is empty."]),
}  # fmt: skip


@pytest.fixture
def guide(tmp_path: Path) -> Publication:
    """A publication, with one data block so that its name is known."""
    block = tmp_path / "content" / "blocks" / "timeline"
    block.mkdir(parents=True)
    (block / "schema.yaml").write_text("data:\n  - when: text\n")
    (block / "standard.md.j2").write_text("{% for x in data %}\n- {{ x.when }}\n{% endfor %}\n")
    return Publication(tmp_path)


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_told_with_their_line(guide: Publication, name: str) -> None:
    text, wanted = MISTAKES[name]
    found = guide.mistakes(TOP + text + "\n")
    assert len(found) == len(wanted), found
    for message, start in zip(found, wanted, strict=True):
        assert message.startswith(f"standard.md:{start}")


@pytest.mark.parametrize("name", MISTAKES)
def test_every_mistake_says_what_to_do(guide: Publication, name: str) -> None:
    with pytest.raises(SourceErrors) as caught:
        guide.read(TOP + MISTAKES[name][0] + "\n")
    without = [error.message for error in caught.value.errors if not error.hint]
    assert all("has to be" in message or "stand alone in" in message for message in without)


FRONT = {
    "no front matter": ("# A\n", ["1: This text does not begin with its title."]),
    "no title": ("---\nsubtitle: x\n---\n# A\n", ['2: "title" is missing.']),
    "unknown key": ("---\ntitle: x\ntitel: y\n---\n# A\n", [
        '3: The key "titel" is unknown here. Did you mean "title"?',
    ]),
    "broken YAML": ("---\ntitle: x\nsubtitle: [y\n---\n# A\n", ["3: This YAML is broken:"]),
    "not closed": ("---\ntitle: x\n# A\n", ["1: This text does not begin with its title."]),
    "YAML that is a list": ("---\n- title\n---\n# A\n", [
        '1: Here a list of "key: value" lines is needed.', '1: "title" is missing.',
    ]),
}  # fmt: skip


@pytest.mark.parametrize("name", FRONT)
def test_front_matter(guide: Publication, name: str) -> None:
    text, wanted = FRONT[name]
    found = guide.mistakes(text)
    assert len(found) == len(wanted), found
    assert all(any(f"standard.md:{start}" in line for line in found) for start in wanted), found


def test_all_mistakes_of_a_text_are_told_at_once(guide: Publication) -> None:
    text = "---\ntitle: x\nsubtitel: y\n---\n# A\n\n*x*\n\n[x](#y)\n\n::: {.note}\n"
    assert [line.split(":")[1] for line in guide.mistakes(text)] == ["3", "7", "9", "11", "11"]


def test_a_mistake_in_an_included_file_names_that_file(guide: Publication) -> None:
    guide.write("part.md", "Good\n\n*bad*\n")
    found = guide.mistakes(TOP + '# A\n\n{% include "part.md" %}\n')
    assert found == [
        "part.md:3: These words are in italics. "
        "Italics are hard to read. Take the * or _ away, or write **bold**."
    ]


def test_not_utf8_in_an_included_file(guide: Publication) -> None:
    (guide.folder / "part.md").write_bytes(b"ok\n\xff\n")
    found = guide.mistakes(TOP + '# A\n\n{% include "part.md" %}\n')
    assert found == [
        "part.md:2: This file is not UTF-8 text. Save it again with the encoding UTF-8."
    ]


# fmt: off
PIECES = st.sampled_from(
    [
        "# A", "## B", "::: {.do}", "::: {.row picture=meeting}", ":::", "::::", "::: timeline",
        "- when: x", "- ", "1. ", "> ", "*x*", "**x**", "{.lead}", "{#a}", "{", "}", "x",
        "[a](#a)", "![](meeting)", "[]{.icon name=meeting}", "[Y]{.field kind=tick}", "{{ x }}",
        "{% if x %}", "{% endif %}", "| a | b |", "|---|---|", "|", "<b>", "`", "---", "    ",
        "\\", ": x", "&nbsp;", "{## c ##}", "\ufdd00:1\ufdd1", "\t", "~~~", '{caption="x"}',
    ]
)
# fmt: on


@settings(max_examples=300)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\n", "\n\n"])), max_size=25))
def test_any_text_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[tuple[str, str]]
) -> None:
    guide = Publication(tmp_path_factory.mktemp("project"))
    text = "".join(piece + space for piece, space in pieces)
    guide.write("standard.md", TOP + "# A\n\n" + text)
    try:
        assert isinstance(read(guide.source()), Document)
    except SourceErrors as errors:
        assert all(error.position.line and error.message for error in errors.errors)
