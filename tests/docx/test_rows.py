"""Rows of a picture and its words in Word: read in that order, whole, and none alone (S09, F28)."""

from __future__ import annotations

from lxml import etree

from tests.docx.samples import W, body, edition, find, row, text_of


def table(count: int) -> etree._Element:
    """The table of so many rows."""
    rows = (row(f"Words {n}.") for n in range(count))
    return find(body(*rows, style=edition("easy-read")), "w:tbl")[0]


def kept(row: etree._Element) -> bool:
    """Whether Word keeps a row with the next: each paragraph in it asks for that."""
    paragraphs = list(row.iter(f"{W}p"))
    return all(paragraph.find(f"{W}pPr/{W}keepNext") is not None for paragraph in paragraphs)


def test_one_table_a_run_of_rows_with_the_picture_cell_first() -> None:
    made = table(3)
    for number, line in enumerate(find(made, "w:tr")):
        picture, words = find(line, "w:tc")
        assert len(list(picture.iter(f"{W}drawing"))) == 1
        assert not text_of(picture).strip()
        assert text_of(words) == f"Words {number}."


def test_no_row_is_split_and_none_is_a_header() -> None:
    made = table(3)
    assert len(find(made, "w:tr/w:trPr/w:cantSplit")) == 3
    assert not find(made, "w:tr/w:trPr/w:tblHeader")
    assert find(made, "w:tblPr/w:tblLook")[0].get(f"{W}firstRow") == "0"


def test_nothing_is_merged_or_nested() -> None:
    made = table(3)
    assert not [
        *made.iter(f"{W}gridSpan"),
        *made.iter(f"{W}vMerge"),
        *made.iterdescendants(f"{W}tbl"),
    ]


def test_the_first_two_and_the_last_two_rows_stay_together() -> None:
    assert [kept(line) for line in find(table(5), "w:tr")] == [True, False, False, True, False]
    assert [kept(line) for line in find(table(2), "w:tr")] == [True, False]
    assert [kept(line) for line in find(table(1), "w:tr")] == [False]
