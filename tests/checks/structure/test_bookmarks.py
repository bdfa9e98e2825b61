from __future__ import annotations

from pikepdf import OutlineItem, Pdf

from tests.checks.build_pdf import Line, set_after
from tests.checks.example import of_check, pdf_example
from tests.checks.tags import bookmarks, more_pages
from tests.checks.words_of_examples import HEADING, SLATE

CHAPTER = Line("Come along", "H2", font="Arial bold", size=20, colour=SLATE)


def chapter(sheet: object) -> None:
    sheet.lines[3] = CHAPTER  # type: ignore[attr-defined]


def backwards(sheet: object) -> None:
    """A bookmark to the first page after one to the second."""

    def change(pdf: Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.extend([OutlineItem("Next", 1), OutlineItem(HEADING, 0)])

    set_after(change)(sheet)  # type: ignore[arg-type]


GOOD = [
    pdf_example("a short document needs none"),
    pdf_example("a bookmark for each", chapter, bookmarks(HEADING, CHAPTER.text)),
]
BROKEN = [
    pdf_example(
        "out of order",
        more_pages(1),
        backwards,
        says="do not follow the order of the pages",
        also=("F23",),
    ),
    pdf_example(
        "one is missing", chapter, bookmarks(HEADING), says="No bookmark leads to “Come along”"
    ),
    pdf_example(
        "one leads astray",
        more_pages(2),
        bookmarks(HEADING, page=2),
        says=f"“{HEADING}” opens page 2, and stands on page 1",
        also=("F23",),
    ),
    pdf_example("one leads nowhere", bookmarks(HEADING, page=0), says="Bookmarks lead nowhere"),
]


def test_a_long_document_without_bookmarks() -> None:
    (found,) = of_check(pdf_example("", more_pages(4)).results(), "S06")
    assert found.message == "There are no bookmarks."
