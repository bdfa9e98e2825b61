"""What a file says of its own build, read out of files whose build is known."""

from __future__ import annotations

from accessgen.checks.opened import open_file
from accessgen.checks.opened.structure import Structure
from tests.checks.build_docx import DocxChange, docx
from tests.checks.build_pdf import PdfChange, pdf
from tests.checks.pictures.build import Drawn, drawn, rows
from tests.checks.structure.test_data_tables import CELLS, HEADS, grid
from tests.checks.structure.test_form_fields import field
from tests.checks.tags import Shown, beside, bookmarks, link, pictures, table, tags
from tests.checks.words_of_examples import HEADING, OFFER, TITLE


def of_docx(*changes: DocxChange) -> Structure:
    return open_file("docx", docx(*changes), "a.docx").structure


def of_pdf(*changes: PdfChange) -> Structure:
    return open_file("pdf", pdf(*changes), "a.pdf").structure


def test_what_both_formats_say_of_themselves() -> None:
    for details in (of_docx().details, of_pdf().details):
        assert (details.title, details.language) == (TITLE, "en-GB")
        assert details.title_shown and details.tagged and details.readable
        assert details.active == ()
    assert (of_pdf().details.pages, of_pdf().details.pdfua) == (1, "1")
    assert of_docx().details.pages is None


def test_a_table_is_the_same_in_both() -> None:
    (word,), (print_,) = of_docx(grid()).tables, of_pdf(tags(table(HEADS, CELLS))).tables
    for found in (word, print_):
        assert (found.rows, found.columns, found.caption) == (2, 2, "Times")
        assert found.headers == ("Time", "What")
        assert found.column_texts == (("Time", "10am"), ("What", "Tea"))
        assert not (found.merged or found.pictures or found.unscoped)


def test_a_picture_is_measured_as_placed() -> None:
    (word,), (print_,) = of_docx(drawn(Drawn())).figures, of_pdf(pictures(Shown())).figures
    for found in (word, print_):
        assert [round(side) for side in found.size] == [40, 40]
        assert (found.alt, found.pixels) == ("A green door", (480, 480))
        assert round(found.resolution or 0) == 305
        assert not (found.decorative or found.inline or found.listed)


def test_the_same_picture_has_the_same_key() -> None:
    shown = of_docx(drawn(Drawn("One"), Drawn("Two"), Drawn("Other", colour="#C2A878"))).figures
    keys = {figure.alt: figure.key for figure in shown}
    assert keys["One"] == keys["Two"] != keys["Other"]


def test_rows_of_a_picture_and_its_words() -> None:
    (word,) = of_docx(rows((Drawn(), "Come in."))).rows
    (print_,) = of_pdf(pictures(beside("Come in."))).rows
    for row in (word, print_):
        assert (row.texts, row.picture_first, len(row.figures)) == (("Come in.",), True, 1)
    assert print_.words and print_.figures[0].box
    assert print_.figures[0].box[2] < print_.words[0]


def test_links_bookmarks_and_fields_of_a_pdf() -> None:
    found = of_pdf(link("our guide", "https://riverside.example"), bookmarks(HEADING))
    assert [(one.text, one.target) for one in found.links] == [
        ("our guide", "https://riverside.example")
    ]
    assert [(one.level, one.text, one.page) for one in found.bookmarks] == [(1, HEADING, 1)]
    (box,) = of_pdf(field()).fields
    assert (box.label, [round(side) for side in box.size or ()]) == ("Your name", [80, 10])


def test_the_order_of_the_tags_with_the_place_of_each() -> None:
    leaves = of_pdf().leaves
    assert (leaves[0].text, leaves[-1].text) == (HEADING, OFFER)
    tops = [leaf.box[3] for leaf in leaves]
    assert tops == sorted(tops, reverse=True)
    assert [leaf.text for leaf in of_pdf().running] == ["Page 1"]
    assert of_pdf().untagged == ()
