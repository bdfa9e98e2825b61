"""How wide the columns of a table become."""

from __future__ import annotations

import pytest

from accessgen.model import Cell, Field, Table
from accessgen.writers.pdf.blocks import setting_of
from accessgen.writers.pdf.tables import column_widths
from tests.pdf.samples import LOREM, para, shelf, style

SETTING = setting_of(style(), shelf())
PADDING = 2 * style().table.padding


def cells(*words: str) -> tuple[Cell, ...]:
    return tuple((para(word),) if word else () for word in words)


def widths(*rows: tuple[Cell, ...], shares: tuple[float, ...] = ()) -> list[float]:
    """The widths of a table whose first row is the header."""
    return column_widths(SETTING, Table((), rows[0], rows[1:], widths=shares), SETTING.width)


def natural(words: str) -> float:
    type_ = SETTING.type("table-cell")
    return type_.regular.width(words) * type_.size + PADDING


@pytest.mark.parametrize("shares", [(), (0.2, 0.3, 0.5), (0.01, 0.01, 0.98)])
def test_columns_fill_the_width_and_hold_their_longest_word(shares: tuple[float, ...]) -> None:
    found = widths(cells("A", "B", "C"), cells("organisation", "x", LOREM * 3), shares=shares)
    assert sum(found) == pytest.approx(SETTING.width)
    assert found[0] >= natural("organisation") - 0.01


def test_the_author_s_shares_hold_where_the_words_fit() -> None:
    found = widths(cells("A", "B"), cells(LOREM, LOREM), shares=(0.3, 0.7))
    assert found == pytest.approx([0.3 * SETTING.width, 0.7 * SETTING.width])


def test_short_columns_keep_to_one_line_and_leave_the_rest_to_long_ones() -> None:
    time = "10:30am to 12:15pm"
    found = widths(cells("Time", "What", "Who"), cells(time, LOREM * 2, "Bev and Leon"))
    assert found[0] == pytest.approx(natural(time))
    assert found[2] == pytest.approx(natural("Bev and Leon"))


def test_a_column_that_is_a_little_too_narrow_is_widened() -> None:
    time = "11:30am to 12:15pm"
    found = widths(cells("Time", "What"), cells(time, LOREM * 2), shares=(0.28, 0.72))
    assert natural(time) > 0.28 * SETTING.width
    assert found[0] == pytest.approx(natural(time))


def test_an_empty_column_leaves_room_to_write() -> None:
    found = widths(cells("Question", "Notes"), cells(LOREM * 2, ""), cells(LOREM, ""))
    assert found[1] >= 0.25 * SETTING.width - 0.01


def test_boxes_to_tick_stand_side_by_side() -> None:
    ticks: Cell = (Field("tick", "Yes"), Field("tick", "No"))
    found = widths(cells("Question", "Answer"), ((para(LOREM * 2),), ticks))
    one = widths(cells("Question", "Answer"), ((para(LOREM * 2),), ticks[:1]))
    assert found[1] > one[1] + SETTING.style.field.box_mm * 72 / 25.4


def test_columns_too_full_for_the_page_share_it() -> None:
    found = widths(cells("A", "B"), cells("w" * 60, "w" * 30))
    assert sum(found) == pytest.approx(SETTING.width)
    assert found[0] > found[1] > 0
