"""Where pages break: nothing orphaned, nothing cut, no empty page (rules F28, I10, F26)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.model import (
    Block,
    BulletList,
    Div,
    Heading,
    PageBreak,
    Picture,
    PictureRow,
    Table,
)
from accessgen.writers.pdf.blocks import lay_out, setting_of
from accessgen.writers.pdf.boxes import (
    Atom,
    Box,
    Fill,
    Hold,
    Line,
    Panel,
    Placed,
    Placement,
    Repeated,
    Thing,
)
from accessgen.writers.pdf.pages import Page, paginate
from accessgen.writers.pdf.structure import Node
from accessgen.writers.pdf.writer import write
from tests.pdf.samples import EDITIONS, document, everything, para, shelf, style, text


def pages(*blocks: Block, edition: str = "standard", rows: int | None = None) -> list[Page]:
    setting = setting_of(style(edition), shelf())
    atoms = lay_out(setting, blocks, Node("Document")).atoms
    most = style(edition).row.per_page if rows is None else rows
    return paginate(atoms, setting.height, most)


def words(page: Page) -> list[str]:
    """The lines of a page."""
    return [line_text(item.thing) for item in page.things if isinstance(item.thing, Line)]


def line_text(line: Line) -> str:
    return "".join(fragment.text for fragment in line.fragments).strip()


def things(page: Page, kind: type[Thing]) -> list[Placed]:
    return [item for item in page.things if isinstance(item.thing, kind)]


def lines(count: int, word: str = "word") -> Block:
    """A paragraph of so many lines."""
    return para(" ".join([word * (52 // len(word))] * count))


def filled_to(last: Callable[[int], Sequence[Block]], most: int = 45) -> list[list[Page]]:
    """The pages when more and more lines stand before what is looked at."""
    return [pages(lines(1), *(lines(1) for _ in range(n)), *last(n)) for n in range(most)]


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    for sample in filled_to(lambda _: [Heading(2, text("Heading")), lines(4, "next")]):
        for page in sample:
            assert words(page)[-1] != "Heading"


def test_headings_a_lead_in_and_a_list_stay_together() -> None:
    items = BulletList(tuple((para(f"item {n}"),) for n in range(4)))
    parts = [Heading(2, text("Two")), Heading(3, text("Three")), para("These are:"), items]
    for sample in filled_to(lambda _: parts):
        (page,) = (page for page in sample if "Two" in words(page))
        assert words(page)[words(page).index("Two") :][:3] == ["Two", "Three", "These are:"]
        assert "item 1" in words(page)  # two items at least


def test_at_least_two_lines_of_a_paragraph_on_each_side() -> None:
    for sample in filled_to(lambda _: [lines(7, "long")]):
        shares = [sum("long" in line for line in words(page)) for page in sample]
        assert 1 not in shares
        assert sum(shares) == 7


def test_a_kept_panel_moves_to_the_next_page_whole() -> None:
    for sample in filled_to(lambda _: [Div("do", (lines(3, "kept"), lines(3, "kept")))]):
        shares = [sum("kept" in line for line in words(page)) for page in sample]
        assert sorted(shares)[-1] == 6


def test_a_panel_taller_than_a_page_splits_with_its_tint_on_each() -> None:
    story = Div("do", tuple(lines(6) for _ in range(20)))
    sample = pages(lines(2), story)
    assert len(sample) > 2
    tint = style().panels["do"].tint
    for page in sample:
        (fill,) = (item for item in things(page, Fill) if item.thing.colour == tint)
        inside = [item.y for item in things(page, Line)][2 if page.number == 1 else 0 :]
        assert fill.y < min(inside)
        assert fill.y + fill.thing.height > max(inside)
        assert fill.y + fill.thing.height <= setting_of(style(), shelf()).height + 0.1


def test_page_breaks_never_leave_a_page_empty() -> None:
    sample = pages(
        PageBreak(),
        PageBreak(),
        Div("cover", (Heading(1, text("Title")),)),
        PageBreak(),
        PageBreak(),
        para("Words"),
        PageBreak(),
    )
    assert [words(page) for page in sample] == [["Title"], ["Words"]]


def test_an_empty_document_is_one_empty_page() -> None:
    assert [words(page) for page in pages()] == [[]]


def test_a_table_repeats_its_header_and_keeps_rows_whole() -> None:
    rows = tuple(((para(f"row {n}"),), (lines(2), lines(1))) for n in range(30))
    sample = pages(Table((), ((para("Name"),), (para("About"),)), rows))
    assert len(sample) > 2
    for page in sample[1:]:
        (header,) = things(page, Repeated)
        assert header.y == 0
        assert words(page)[0].startswith("row")
    counts = [sum(line.startswith("row") for line in words(page)) for page in sample]
    assert sum(counts) == 30
    assert counts[-1] >= 2


def test_a_table_never_begins_with_its_header_alone() -> None:
    rows = tuple(((para(f"row {n}"),), (lines(2),)) for n in range(3))
    table = Table(text("Caption"), ((para("Name"),), (para("About"),)), rows)
    for sample in filled_to(lambda _: [table]):
        (page,) = (page for page in sample if "Caption" in words(page))
        assert "row 0" in words(page)


def test_at_most_so_many_rows_a_page() -> None:
    rows = [PictureRow(Picture("photo", f"Row {n}"), (para("Words."),)) for n in range(10)]
    sample = pages(*rows, rows=3, edition="standard")
    assert [len(words(page)) for page in sample] == [3, 3, 2, 2]  # and none stands alone


def test_a_heading_goes_along_when_its_row_is_one_too_many() -> None:
    rows = [PictureRow(Picture("photo", f"Row {n}"), (para("Words."),)) for n in range(3)]
    sample = pages(*rows, Heading(2, text("Next")), *rows, rows=3)
    assert [words(page)[0] for page in sample] == ["Words.", "Next"]


def test_a_chapter_does_not_end_with_a_line_or_two_on_a_page() -> None:
    height = setting_of(style(), shelf()).height
    for count in range(8, 30):
        chapter = [Heading(2, text("One")), *(lines(3) for _ in range(count))]
        sample = pages(*chapter, PageBreak(), para("Another chapter"))
        assert words(sample[-1]) == ["Another chapter"]
        assert sample[-2].used >= 0.2 * height


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_is_lost_repeated_or_outside_the_text_area(edition: str) -> None:
    setting = setting_of(style(edition), shelf())
    atoms = lay_out(setting, everything(), Node("Document")).atoms
    sample = paginate(atoms, setting.height, style(edition).row.per_page)
    wanted = [
        line_text(item.thing)
        for atom in atoms
        for item in atom.box.things
        if isinstance(item.thing, Line)
    ]
    assert [line for page in sample for line in words(page)] == wanted
    for page in sample:
        assert page.used <= setting.height + 0.1
        for x, y, thing in page.things:
            assert x >= -0.1
            assert y >= -0.1
            if isinstance(thing, Line):
                assert x + thing.width <= setting.width + 0.1
                assert y + thing.height <= setting.height + 0.1


@st.composite
def flows(draw: st.DrawFn) -> list[Atom]:
    outer, inner = Panel(top=8, bottom=8), Panel(top=5, bottom=5, header=Box(12))
    stacks = st.sampled_from([(), (outer,), (outer, inner), (inner,)])
    return [
        Atom(
            Box(draw(st.floats(1, 90)), (Placed(0, 0, Line(1, 1, 1, [])),)),
            draw(st.floats(0, 30)),
            draw(stacks),
            draw(st.sampled_from(Hold)),
            draw(st.integers(0, 9)) == 0 and number > 0,
            draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 40)))
    ]


@given(flows(), st.integers(0, 3))
def test_any_flow_fills_pages_in_order(atoms: list[Atom], rows: int) -> None:
    sample = paginate(atoms, 200, rows)
    placed = [item.thing for page in sample for item in things(page, Line)]
    assert [id(thing) for thing in placed] == [id(atom.box.things[0].thing) for atom in atoms]
    assert [page.number for page in sample] == list(range(1, len(sample) + 1))
    assert all(things(page, Line) for page in sample) or not atoms
    assert all(page.used <= 200.1 for page in sample if len(things(page, Line)) > 1)


# ----------------------------------------------------------- rows shared out


def chapter(name: str, rows: int) -> list[Block]:
    picture = Picture("photo", "A photo")
    return [Heading(2, text(name)), *(PictureRow(picture, (para(name),)) for _ in range(rows))]


@given(st.lists(st.integers(2, 20), min_size=1, max_size=8))
def test_no_row_stands_alone_beside_another_chapter(counts: list[int]) -> None:
    """Neither under its heading at the foot of a page nor at the top of the next."""
    blocks = [block for n, count in enumerate(counts) for block in chapter(f"Part{n}", count)]
    for page in pages(*blocks, edition="easy-read"):
        assert len(things(page, Placement)) <= 6
        said = words(page)
        for name in set(said):
            alone = said.count(name) == 1  # the last row of its chapter, without its heading
            under = said.count(name) == 2 and said.index(name) == len(said) - 2
            more = counts[int(name.removeprefix("Part"))]
            assert not (alone and len(set(said)) > 1), said
            assert not (under and len(set(said)) > 1 and more > 1 and said[-1] == name), said


def test_a_chapter_that_fits_begins_a_page_rather_than_being_cut() -> None:
    sample = pages(*chapter("One", 4), *chapter("Two", 5), edition="easy-read")
    assert [set(words(page)) for page in sample] == [{"One"}, {"Two"}]


def test_what_begins_a_page_is_told_so_that_word_begins_it_too() -> None:
    def two(rows: int) -> list[Block]:
        return [
            replace(block, id="two") if isinstance(block, Heading) else block
            for block in chapter("Two", rows)
        ]

    far, near = document(*chapter("One", 4), *two(5)), document(*chapter("One", 1), *two(1))
    for name in ("easy-read", "standard"):
        assert write(far, style(name), shelf()).begun == {"two"}
        assert write(near, style(name), shelf()).begun == frozenset()
