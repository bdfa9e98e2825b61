"""Places to write in, in Word: content controls filled in and read back (rule S25).

python-docx and lxml fill them in; what is read back is read from the saved file.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from lxml import etree

from accessgen.model import Block, Field, Heading, Table, Text
from tests.docx.samples import (
    NS,
    W,
    body,
    cell,
    document,
    edition,
    find,
    part,
    plain_style,
    text_of,
    value,
    written,
)
from tests.support import openxml

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
EDITIONS = ("standard", "large-print", "easy-read")
TEXT_WIDTH = 160 / 25.4 * 1440
LONG = "A quiet corner, please.\nŵ and ŷ, é and £5."


def a_form(name: str = "standard") -> bytes:
    quiet = "Do you want a quiet space?"
    blocks: tuple[Block, ...] = (
        Heading(1, (Text("A form"),)),
        Field("text", "What is your name?", name="your-name", help="A nickname is fine."),
        Field("choice", "Yes", name="quiet", question=quiet),
        Field("choice", "No", name="quiet", question=quiet),
        Field("tick", "I will bring somebody", name="bring"),
        Field("lines", "What else do you need?", 4, name="needs"),
        Field("box", "Write or draw here", 3, name="drawing"),
        Table((), (cell("A"), cell("B")), ((cell("a"), (Field("lines", "Notes", 2),)),)),
    )
    return written(document(*blocks), edition(name))


def controls(data: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Each control with its tag, in the order of the text."""
    for node in docx.Document(io.BytesIO(data)).element.iter(f"{W}sdt"):
        yield node.find("w:sdtPr/w:tag", NS).get(f"{W}val"), node


def values(data: bytes) -> dict[str, str]:
    """What somebody has filled in, by the tags; nothing where the file still shows its rules."""
    return {tag: answer(node) for tag, node in controls(data)}


def answer(node: etree._Element) -> str:
    ticked = node.find(f"w:sdtPr/{W14}checkbox/{W14}checked", NS)
    if ticked is not None:
        return "ticked" if ticked.get(f"{W14}val") == "1" else ""
    if node.find("w:sdtPr/w:showingPlcHdr", NS) is not None:
        return ""
    signs = (n.text if n.tag == f"{W}t" else "\n" for n in node.iter(f"{W}t", f"{W}br"))
    return "".join(sign or "" for sign in signs)


def filled(data: bytes, answers: dict[str, str]) -> bytes:
    """Fill in as Word does: the placeholder goes, a tick changes the state and the sign."""
    opened = docx.Document(io.BytesIO(data))
    for node in opened.element.iter(f"{W}sdt"):
        words = answers.get(node.find("w:sdtPr/w:tag", NS).get(f"{W}val"))
        if words is None:
            continue
        ticked = node.find(f"w:sdtPr/{W14}checkbox", NS)
        if ticked is not None:
            ticked.find(f"{W14}checked").set(f"{W14}val", "1")
            code = ticked.find(f"{W14}checkedState").get(f"{W14}val")
            node.find(".//w:t", NS).text = chr(int(code, 16))
            continue
        node.find("w:sdtPr", NS).remove(node.find("w:sdtPr/w:showingPlcHdr", NS))
        content = node.find("w:sdtContent", NS)
        for extra in content.findall("w:p", NS)[1:]:
            content.remove(extra)
        holder = content if content.find("w:p", NS) is None else content.find("w:p", NS)
        for run in holder.findall("w:r", NS):
            holder.remove(run)
        run = etree.SubElement(holder, f"{W}r")
        for number, line in enumerate(words.split("\n")):
            if number:
                etree.SubElement(run, f"{W}br")
            etree.SubElement(run, f"{W}t").text = line
    file = io.BytesIO()
    opened.save(file)
    return file.getvalue()


EMPTY = dict.fromkeys(
    ("your-name", "quiet:yes", "quiet:no", "bring", "needs", "drawing", "notes"), ""
)
ANSWERS = {"your-name": "Zoë Ŵyn", "quiet:no": "ticked", "bring": "ticked", "needs": LONG}


@pytest.mark.parametrize("name", EDITIONS)
def test_answers_are_read_back(name: str) -> None:
    assert values(a_form(name)) == EMPTY
    data = filled(a_form(name), {**ANSWERS, "notes": "In a cell"})
    assert values(data) == {**EMPTY, **ANSWERS, "notes": "In a cell"}


def test_each_control_has_a_title_and_cannot_be_deleted_but_filled_in() -> None:
    titles = {
        tag: node.find("w:sdtPr/w:alias", NS).get(f"{W}val") for tag, node in controls(a_form())
    }
    assert titles == {
        "your-name": "What is your name?",
        "quiet:yes": "Do you want a quiet space? Yes: tick one",
        "quiet:no": "Do you want a quiet space? No: tick one",
        "bring": "I will bring somebody",
        "needs": "What else do you need?",
        "drawing": "Write or draw here",
        "notes": "Notes",
    }
    locks = {node.find("w:sdtPr/w:lock", NS).get(f"{W}val") for _, node in controls(a_form())}
    assert locks == {"sdtLocked"}
    assert part(a_form(), "word/settings.xml").find("w:documentProtection", NS) is None


def test_titles_and_tags_are_no_longer_than_word_can_open() -> None:
    long = "Do you need anything else of us that nobody has thought of in all these questions?"
    data = written(document(Field("tick", "Yes", question=long), Field("lines", long, 2)))
    for tag, node in controls(data):
        title = node.find("w:sdtPr/w:alias", NS).get(f"{W}val")
        assert len(tag) <= 64
        assert len(title) <= 64
        assert "…" in title
    assert title.endswith("…")


def test_numbers_of_controls_are_unique() -> None:
    numbers = [node.find("w:sdtPr/w:id", NS).get(f"{W}val") for _, node in controls(a_form())]
    assert len(set(numbers)) == len(numbers)


def test_word_finds_nothing_wrong_in_an_empty_and_a_full_form(tmp_path: Path) -> None:
    openxml.require()
    files = []
    for name in EDITIONS:
        for state, data in (("empty", a_form(name)), ("full", filled(a_form(name), ANSWERS))):
            files.append(tmp_path / f"{name}-{state}.docx")
            files[-1].write_bytes(data)
    found = openxml.validate(files)
    assert {path.name: [str(e) for e in errors] for path, errors in found.items() if errors} == {}


# ------------------------------------------------------------------------- on paper


def test_boxes_with_short_labels_share_a_line() -> None:
    root = body(Field("tick", "Yes"), Field("tick", "No"))
    (line,) = find(root, "w:p")
    assert [text_of(node) for node in find(line, "w:sdt")] == ["□", "□"]
    assert len(find(line, "w:pPr/w:tabs/w:tab")) == 1


def test_boxes_with_long_labels_have_lines_of_their_own() -> None:
    label = "Somebody who writes for me in the meeting"
    lines = find(body(Field("tick", label), Field("tick", label)), "w:p")
    assert [text_of(line).strip("□\u00a0") for line in lines] == [label, label]
    assert lines[0].find("w:pPr/w:keepNext", NS) is not None


def test_a_box_is_as_large_as_the_style_says_and_its_line_no_higher_than_it_must_be() -> None:
    data = written(document(Field("tick", "Yes")))
    sign = part(data, "word/styles.xml").find("w:style[@w:styleId='TickSign']", NS)
    size = int(value(sign, "w:rPr/w:sz")) / 2
    assert size * 0.6 / 72 * 25.4 == pytest.approx(8, abs=0.1)
    style = part(data, "word/styles.xml").find("w:style[@w:styleId='TickBox']", NS)
    line = style.find("w:pPr/w:spacing", NS)
    assert line.get(f"{W}lineRule") == "exact"
    assert 8 < int(line.get(f"{W}line")) / 1440 * 25.4 < 10


def test_lines_to_write_on_are_one_control_in_one_border() -> None:
    data = written(document(Field("lines", "Notes", 3)))
    assert text_of(part(data).find("w:body/w:p", NS)) == "Notes"
    lines = find(part(data), "w:body/w:sdt/w:sdtContent/w:p")
    assert [value(line, "w:pPr/w:pStyle") for line in lines] == ["WritingLine"] * 3
    assert [len(find(line, "w:r/w:tab")) for line in lines] == [1, 1, 0]  # the border is the last
    assert {value(line, "w:pPr/w:tabs/w:tab", "leader") for line in lines} == {"underscore"}
    borders = {etree.tostring(line.find("w:pPr/w:pBdr", NS)) for line in lines}
    assert len(borders) == 1
    style = part(data, "word/styles.xml").find("w:style[@w:styleId='WritingLine']", NS)
    pitch = plain_style().field.line_mm
    assert value(style, "w:pPr/w:spacing", "line") == str(round(pitch / 25.4 * 1440))
    kept = [node.find("w:pPr/w:keepNext", NS) is not None for node in lines]
    assert kept == [True, True, False]


def test_a_border_in_a_cell_ends_at_its_edge() -> None:
    block = Table(
        (), (cell("A"), cell("B")), ((cell("a"), (Field("text", "Name"),)),), widths=(0.5, 0.5)
    )
    root = body(block)
    inside = TEXT_WIDTH / 2 - 2 * plain_style().table.padding * 20
    edge = (4 + 1.25) * 20
    tab = root.find(".//w:tbl//w:tabs/w:tab", NS)
    assert int(tab.get(f"{W}pos")) == pytest.approx(inside - edge, abs=2)
    indent = root.find(".//w:tbl//w:p[w:sdt]/w:pPr/w:ind", NS)
    assert int(indent.get(f"{W}left")) == int(indent.get(f"{W}right")) == round(edge)


def test_the_label_in_a_cell_stands_as_high_as_the_words_beside_it() -> None:
    table = Table(
        (), (cell("Question"), cell("Notes")), ((cell("Is it?"), (Field("text", "Notes"),)),)
    )
    words, label = find(body(table), "w:tbl/w:tr[2]/w:tc/w:p[1]/w:pPr")
    assert value(label, "w:spacing", "before") == "0"
    assert value(words, "w:spacing", "before") in {None, "0"}
