"""What the file says of itself, and what each page has besides its text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from lxml import etree

from accessgen.errors import SourceErrors
from accessgen.model import Div, Field, Heading, PageBreak, Text
from accessgen.writers.pdf import write
from tests.pdf.samples import EDITIONS, document, everything, para, pdf, shelf, style, text


@pytest.fixture(scope="module")
def file() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(pdf(*everything()))) as opened:
        yield opened


def test_the_title_names_the_edition_and_windows_show_it(file: pikepdf.Pdf) -> None:
    assert str(file.docinfo["/Title"]) == "Working together (Large print)"
    assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
    with file.open_metadata() as xmp:
        assert xmp["dc:title"] == "Working together (Large print)"
        assert xmp["dc:creator"] == ["Riverside Health and Care Partnership"]
        assert xmp["dc:language"] == {"en-GB"}
        assert xmp["pdfuaid:part"] == "1"
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "A")


def test_signs_in_the_title_do_not_break_the_metadata() -> None:
    sample = document(Heading(1, text("A")), title="Us & <them> – “é”")
    with pikepdf.open(io.BytesIO(write(sample, style(), shelf()).data)) as opened:
        etree.fromstring(opened.Root.Metadata.read_bytes())
        with opened.open_metadata() as xmp:
            assert xmp["dc:title"] == "Us & <them> – “é” (Large print)"
        assert str(opened.docinfo["/Title"]) == "Us & <them> – “é” (Large print)"


def test_the_dates_are_the_publication_s(file: pikepdf.Pdf) -> None:
    assert str(file.docinfo["/CreationDate"]).startswith("D:20000101")


def test_language_marks_and_page_labels(file: pikepdf.Pdf) -> None:
    assert str(file.Root.Lang) == "en-GB"
    assert bool(file.Root.MarkInfo.Marked)
    assert file.Root.PageLabels.Nums[1].S == "/D"
    assert all(page.Tabs == "/S" for page in file.pages)
    assert file.Root.OutputIntents[0].DestOutputProfile.N == 3


def test_bookmarks_are_the_headings(file: pikepdf.Pdf) -> None:
    def shape(items: list[pikepdf.OutlineItem]) -> list[object]:
        return [(item.title, shape(item.children)) for item in items]

    with file.open_outline() as outline:
        found = shape(outline.root)
    assert found == [
        (
            "Working together",
            [
                ("Contents", []),
                ("A first chapter", [("A section with gair Cymraeg", [("Lists", [])])]),
                ("Rows", [("Step 1", [])]),
            ],
        )
    ]
    assert file.Root.PageMode == "/UseOutlines"


def test_every_font_is_an_embedded_subset_of_the_face(file: pikepdf.Pdf) -> None:
    names = set()
    for page in file.pages:
        for font in page.resources.Font.values():
            names.add(str(font.BaseFont))
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
    assert all(re.fullmatch(r"/[A-Z]{6}\+LiberationSans(-Bold)?", name) for name in names)
    assert len(names) >= 2


def test_a_font_that_cannot_be_embedded_is_named(tmp_path: Path) -> None:
    bad = tmp_path / "Arial.ttf"
    bad.write_bytes(b"OTTO" + bytes(60))
    looks = replace(style(), face=replace(style().face, regular=bad))
    with pytest.raises(SourceErrors, match=r"Arial.ttf: This font cannot be put into a PDF"):
        write(document(para("Words")), looks, shelf())


def test_pages_are_a4_with_the_ground_of_the_style() -> None:
    page = pypdfium2.PdfDocument(pdf(para("Words")))[0]
    assert page.get_size() == pytest.approx((595.28, 841.89), abs=0.02)
    corner = page.render(scale=1).to_pil().convert("RGB").getpixel((5, 5))
    assert "#{:02X}{:02X}{:02X}".format(*corner) == style().page.ground


def words_by_place(data: bytes) -> list[dict[str, tuple[float, float]]]:
    """For each page, each line of text with its left and bottom edge."""
    found = []
    for page in pypdfium2.PdfDocument(data):
        words = page.get_textpage()
        lines = {}
        for index in range(words.count_rects()):
            left, bottom, right, top = words.get_rect(index)
            lines[words.get_text_bounded(left, bottom, right, top).strip()] = (left, bottom)
        found.append(lines)
    return found


@pytest.mark.parametrize("edition", EDITIONS)
def test_each_page_but_the_cover_has_its_number_in_the_same_place(edition: str) -> None:
    cover = Div("cover", (Heading(1, text("Title")),))
    chapters = [part for n in range(12) for part in (para(f"Chapter {n}"), PageBreak())]
    cover_words, *others = words_by_place(pdf(cover, *chapters, edition=edition))
    assert "Page 1" not in cover_words
    assert "Working together" not in cover_words
    for number, words in enumerate(others, start=2):
        assert f"Page {number}" in words
        assert words["Working together"] == others[0]["Working together"]
        assert words[f"Page {number}"][1] == pytest.approx(others[0]["Page 2"][1], abs=0.1)


def test_a_title_too_long_for_the_foot_takes_two_lines_and_says_that_it_goes_on() -> None:
    sample = document(para("Words"), title="A very long title indeed " * 12)
    (words,) = words_by_place(write(sample, style("large-print"), shelf()).data)
    title = [line for line in words if line.startswith("A very") or line.endswith("…")]
    assert any(line.endswith("…") for line in words)
    assert len(title) <= 3


def test_ids_get_their_printed_pages() -> None:
    sample = document(
        Heading(2, text("One"), "one"),
        para("Words", id="p"),
        PageBreak(),
        Div("about", (), id="nothing"),
        Div("do", (para("Do"), Field("tick", "Yes", id="tick")), id="panel"),
        Heading(2, text("Two"), "two"),
    )
    written = write(sample, style(), shelf())
    assert written.pages == 2
    assert written.page_of == {"one": 1, "p": 1, "nothing": 2, "panel": 2, "tick": 2, "two": 2}


def test_what_is_copied_out_is_what_was_written() -> None:
    words = "Ŵyl £5 “quoted” – Ω é … €"
    (page,) = pypdfium2.PdfDocument(pdf(para(Text(words))))
    assert words in page.get_textpage().get_text_range()
