"""Data tables (rules S08, F26)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.model import Field, Paragraph, Table, Text
from tests.docx.samples import (
    NS,
    W,
    body,
    bullets,
    cell,
    document,
    find,
    para,
    part,
    table,
    text_of,
    value,
    words,
    written,
)

TEXT_WIDTH = 160 / 25.4 * 1440


def widths(block: Table) -> list[int]:
    return [int(node.get(f"{W}w")) for node in find(body(block), "w:tbl/w:tblGrid/w:gridCol")]


def test_header_row_and_column_are_marked() -> None:
    node = find(body(table(("When", "Who"), ("Now", "You"))), "w:tbl")[0]
    head, other = find(node, "w:tr")
    assert head.find("w:trPr/w:tblHeader", NS) is not None
    assert other.find("w:trPr/w:tblHeader", NS) is None
    assert all(line.find("w:trPr/w:cantSplit", NS) is not None for line in (head, other))
    look = node.find("w:tblPr/w:tblLook", NS)
    assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")
    assert look.get(f"{W}val") == "06A0"
    assert [value(p, "w:pPr/w:pStyle") for p in node.iter(f"{W}p")] == [
        "TableHeader",
        "TableHeader",
        "TableText",
        "TableText",
    ]


def test_without_row_headers_the_first_column_is_plain() -> None:
    block = replace(table(("A",), ("b",)), row_headers=False)
    look = body(block).find("w:tbl/w:tblPr/w:tblLook", NS)
    assert look.get(f"{W}firstColumn") == "0"


def test_the_caption_is_seen_and_named() -> None:
    root = body(table(("A",), ("b",), caption='Who & "what"'))
    caption = find(root, "w:p")[0]
    assert text_of(caption) == 'Who & "what"'
    assert value(caption, "w:pPr/w:pStyle") == "Caption"
    assert caption.find("w:pPr/w:keepNext", NS) is not None
    assert value(root, "w:tbl/w:tblPr/w:tblCaption") == 'Who & "what"'


def test_no_cell_is_merged_and_the_widths_fit() -> None:
    block = table(("When", "People who come", "Staff"), ("Plan", "x", "y " * 80))
    root = body(block)
    assert root.find(".//w:gridSpan", NS) is None
    assert root.find(".//w:vMerge", NS) is None
    assert sum(widths(block)) == pytest.approx(TEXT_WIDTH, abs=3)
    assert widths(block)[2] > widths(block)[1] > widths(block)[0]


def test_asked_for_shares_are_kept() -> None:
    block = replace(table(("A", "B"), ("c", "d")), widths=(0.25, 0.75))
    assert widths(block)[0] * 3 == pytest.approx(widths(block)[1], rel=0.01)


def test_no_word_is_cut_by_a_narrow_column() -> None:
    block = replace(table(("A", "B"), ("Communication", "d")), widths=(0.05, 0.95))
    word = 13 * 14 * 20 * 0.5  # half an em a letter is less than it needs
    assert widths(block)[0] > word


def test_columns_to_write_in_have_room() -> None:
    block = Table(words("x"), (cell("Name"), cell("Notes")), ((cell("a"), ()), (cell("b"), ())))
    assert widths(block)[1] >= 0.25 * TEXT_WIDTH


def test_cells_of_every_kind_are_measured() -> None:
    mixed = (Paragraph((Text("Long words here"),)), bullets("one"), Field("tick", "Yes"))
    block = Table((), (cell("A"), cell("B")), ((mixed, cell("b" * 200)),))
    assert all(width > 0 for width in widths(block))


def test_space_around_a_table_is_given_by_its_neighbours() -> None:
    root = body(para("a"), table(("A",), ("b",), caption=""), para("z"))
    before, after = find(root, "w:p")
    assert value(before, "w:pPr/w:spacing", "after") == str(18 * 20)
    assert value(after, "w:pPr/w:spacing", "before") == str(18 * 20)


def test_the_style_of_tables_is_one_that_staff_can_change() -> None:
    root = part(written(document(table(("A",), ("b",)))), "word/styles.xml")
    style = root.find("w:style[@w:styleId='DataTable']", NS)
    assert value(style, "w:tblPr/w:tblBorders/w:insideH", "color") == "647383"
    assert value(style, "w:tblStylePr/w:tcPr/w:shd", "fill") == "E9EFF6"
    assert style.find("w:tblPr/w:tblBorders/w:insideV", NS) is None
