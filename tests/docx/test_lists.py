"""Lists: real ones, that restart, hang and stay inside their panel (rules S07, F29)."""

from __future__ import annotations

import pytest
from lxml import etree

from accessgen.model import BulletList, Div, OrderedList, Paragraph
from tests.docx.samples import (
    NS,
    W,
    body,
    bullets,
    cell,
    document,
    find,
    numbers,
    para,
    part,
    plain_style,
    table,
    text_of,
    value,
    words,
    written,
)
from tests.support import docx_text


def lines(*blocks: object) -> list[str]:
    return docx_text.lines(written(document(*blocks)))  # type: ignore[arg-type]


def item(paragraphs: list[etree._Element], words_: str) -> etree._Element:
    return next(node for node in paragraphs if text_of(node) == words_)


def edges(paragraph: etree._Element) -> tuple[int, int]:
    """Where the first line begins, and where the others do, in twentieths of a point."""
    left = int(value(paragraph, "w:pPr/w:ind", "left") or 0)
    hanging = int(value(paragraph, "w:pPr/w:ind", "hanging") or 0)
    return left - hanging, left


def test_each_numbered_list_begins_anew() -> None:
    assert lines(numbers("a", "b"), numbers("c"), para("x"), numbers("d", start=4)) == [
        '1. P "a"',
        '2. P "b"',
        '1. P "c"',
        'P "x"',
        '4. P "d"',
    ]


def test_a_list_goes_on_after_one_inside_it() -> None:
    inner = (para("b"), numbers("c", "d"))
    assert lines(OrderedList((cell("a"), inner, cell("e")))) == [
        '1. P "a"',
        '2. P "b"',
        '1. P "c"',
        '2. P "d"',
        '3. P "e"',
    ]


@pytest.mark.parametrize("depth", range(1, 8))
def test_lists_as_deep_as_anybody_nests_them(depth: int) -> None:
    block = numbers("x", "y")
    for _ in range(depth):
        block = OrderedList(((para("a"), block), cell("b")))
    found = lines(block)
    assert found[: depth + 2] == ['1. P "a"'] * depth + ['1. P "x"', '2. P "y"']
    assert found[depth + 2 :] == ['2. P "b"'] * depth


def test_bullets_are_letters_of_the_body_face() -> None:
    """Rule F01: not a sign of Symbol, which is read out as something else."""
    root = part(written(document(bullets("a"))), "word/numbering.xml")
    shown = [
        (value(level, "w:lvlText"), level.find("w:rPr/w:rFonts", NS).get(f"{W}ascii"))
        for level in find(root, "w:abstractNum[@w:abstractNumId='1']/w:lvl")
    ]
    assert shown == [("•", "Arial")] + [("–", "Arial")] * 8


def test_an_item_goes_on_in_line_with_its_words() -> None:
    block = BulletList(((para("a"), para("b")),))
    first, second = find(body(block), "w:p")
    assert value(first, "w:pPr/w:pStyle") == "ListBullet"
    assert value(second, "w:pPr/w:pStyle") == "ListContinue"
    assert second.find("w:pPr/w:numPr", NS) is None


def test_an_item_that_begins_with_a_list_has_its_number() -> None:
    assert lines(OrderedList(((numbers("a"),),))) == ['1. P ""', '1. P "a"']


def test_numbers_of_two_digits_have_room() -> None:
    paragraphs = find(body(numbers(*"abcdefghij")), "w:p")
    first, words_begin = edges(paragraphs[0])
    assert first == 0
    assert words_begin > 22 * 20
    assert {edges(node) for node in paragraphs} == {(first, words_begin)}
    assert edges(item(find(body(numbers("a", "b")), "w:p"), "a")) == (0, 0)  # the style says it


def test_lead_in_and_ends_are_kept() -> None:
    """Rule F28: neither the words before a list nor its first or last line stand alone."""
    lead, *items = find(body(para("These help:"), bullets("a", "b", "c", "d")), "w:p")
    assert lead.find("w:pPr/w:keepNext", NS) is not None
    kept = [node.find("w:pPr/w:keepNext", NS) is not None for node in items]
    assert kept == [True, False, True, False]


def test_the_last_item_has_the_space_of_a_paragraph() -> None:
    first, last = find(body(bullets("a", "b")), "w:p")
    assert first.find("w:pPr/w:spacing", NS) is None
    assert value(last, "w:pPr/w:spacing", "after") == str(12 * 20)


def test_in_a_panel_all_paragraphs_begin_at_one_edge() -> None:
    """Word parts the box of paragraphs that begin at different edges, and the tint shows seams."""
    inner = BulletList(((para("a"), para("more"), bullets("deep")), cell("b")))
    panel = Div("do", (para("Do", "label"), inner, para("End.")))
    left = (4 + 10) * 20
    for paragraph in find(body(panel), "w:p"):
        if paragraph.find("w:pPr/w:ind", NS) is not None:
            assert edges(paragraph)[0] == left, text_of(paragraph)
    more = item(find(body(panel), "w:p"), "more")
    assert more.find("w:r/w:tab", NS) is not None


def test_a_list_in_a_cell() -> None:
    block = table(("A",), ("x",))
    block = type(block)(block.caption, block.header, ((tuple([bullets("a", "b")]),),))
    assert [text for text in docx_text.lines(written(document(block))) if "•" in text] == [
        '    • P "a"',
        '    • P "b"',
    ]


def test_styles_of_items_know_their_list() -> None:
    root = part(written(document(bullets("a"))), "word/styles.xml")
    for level, name in enumerate(("ListNumber", "ListNumber2", "ListNumber3")):
        node = root.find(f"w:style[@w:styleId='{name}']", NS)
        assert value(node, "w:pPr/w:numPr/w:ilvl") == str(level)
    assert plain_style().lists.bullet == "•"


def test_a_label_opens_an_item() -> None:
    """A role of its own keeps its style, and has the number."""
    block = OrderedList(((Paragraph(words("Plan"), "label"), para("Meet.")),))
    first, second = find(body(block), "w:p")
    assert value(first, "w:pPr/w:pStyle") == "Label"
    assert edges(first) == (0, 440)
    assert value(second, "w:pPr/w:pStyle") == "ListContinue"
