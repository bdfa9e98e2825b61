"""Paragraphs of a PDF without tags: what its lines show."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from accessgen.checks.opened import open_file
from accessgen.checks.opened.facts import Opened

LONG = [
    "We meet on the first Tuesday of the month in the hall by the park",
    "and talk for an hour about what works well and what does not, then",
    "we have tea and cake together, and all of us go home.",
]
SECOND = ["Ask us if you need help to get there, and tell us what you would", "like to eat."]


def made(*pages: list[list[str]], after: float = 12, foot: bool = True) -> Opened:
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842), invariant=1)
    for number, paragraphs in enumerate(pages, start=1):
        y = 760.0
        for lines in paragraphs:
            for line in lines:
                canvas.setFont("Helvetica", 14)
                canvas.drawString(70, y, line)
                y -= 20
            y -= after
        if foot:
            canvas.drawString(70, 40, f"Our group, page {number}")
        canvas.showPage()
    canvas.save()
    return open_file("pdf", data.getvalue(), "made.pdf")


def test_lines_become_paragraphs() -> None:
    view = made([LONG, SECOND], [SECOND, LONG])
    assert [block.text for block in view.blocks] == [
        " ".join(LONG), " ".join(SECOND), " ".join(SECOND), " ".join(LONG),
    ]  # fmt: skip
    assert [len(p.lines) for p in view.layout.paragraphs] == [3, 2, 2, 3]
    assert view.layout.paragraphs[0].pitch == 1.429
    assert view.layout.paragraphs[0].after == 0.6


def test_a_line_that_was_ended_on_purpose_ends_a_paragraph() -> None:
    view = made([LONG, SECOND], after=0, foot=False)
    assert [block.text for block in view.blocks] == [" ".join(LONG), " ".join(SECOND)]
    assert view.layout.paragraphs[0].after == 0.0


def test_lines_far_apart_are_paragraphs_however_often_they_come() -> None:
    view = made([[text] for text in ("First part", "Next part", "Last part")], after=14, foot=False)
    assert [block.text for block in view.blocks] == ["First part", "Next part", "Last part"]


def test_a_running_title_takes_nothing_from_the_margin() -> None:
    view = made([LONG], [SECOND])
    margins = [sheet.margins for sheet in view.layout.sheets]
    assert all(margin and margin[3] > 100 for margin in margins)  # millimetres below the text


def test_items_with_typed_bullets_stay_apart() -> None:
    view = made(
        [["You can bring:"], ["• a friend of yours, or a person who helps you with"]], foot=False
    )
    assert len(view.blocks) == 2


def test_a_word_with_a_hyphen_stays_one_over_lines() -> None:
    lines = ["All of us were in the room when we talked about how we co-", "design our service."]
    (block,) = made([lines], foot=False).blocks
    assert block.text.endswith("how we co-design our service.")


def test_what_comes_back_is_furniture() -> None:
    view = made([LONG], [SECOND])
    assert [span.text for span in view.furniture] == ["Our group, page 1", "Our group, page 2"]
    assert all("page" not in block.text for block in view.blocks)


def test_text_is_there_once() -> None:
    view = made([LONG, SECOND], [SECOND])
    assert len("".join(span.text for span in view.spans)) == sum(
        len(line) for line in [*LONG, *SECOND, *SECOND]
    ) + 2 * len("Our group, page 1")
