"""Transforms: what each does, and that large print loses no word."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from accessgen.model import (
    BulletList,
    Contents,
    ContentsEntry,
    Div,
    Field,
    Figure,
    Icon,
    Link,
    Paragraph,
    Picture,
    PictureRow,
    Strong,
    Table,
    Text,
    walk,
)
from accessgen.transforms import TRANSFORMS
from accessgen.transforms.chapter_breaks import begin_pages, chapter_breaks
from accessgen.transforms.contents import contents, contents_with_pictures
from accessgen.transforms.credits import credits_line
from accessgen.transforms.drop_pictures import drop_pictures
from accessgen.transforms.no_break import NO_BREAK_SPACE, no_break
from accessgen.transforms.stack_rows import stack_rows
from accessgen.transforms.tables_to_lists import tables_to_lists
from tests.reader.dump import dump
from tests.transforms.support import cell, document, heading, paragraph, row, words_of


def test_every_transform_is_a_function_of_a_document() -> None:
    empty = document(heading(1, "Guide"))
    assert all(transform(empty) == empty for transform in TRANSFORMS.values())


# ----------------------------------------------------------------------- chapter breaks


def test_chapters_begin_a_page_if_the_publication_wants_it() -> None:
    made = document(
        Div("cover", (heading(1, "Guide"),)),
        heading(2, "One"),
        paragraph("x"),
        heading(3, "Part"),
        heading(2, "Two"),
        Div("story", (heading(2, "Three"), paragraph("y"))),
    )
    assert chapter_breaks(made) == made
    wanted = replace(made, meta=replace(made.meta, chapter_breaks=True))
    assert dump(chapter_breaks(wanted)) == (
        "div cover\n  h1 #guide: Guide\nh2 #one: One\np: x\nh3 #part: Part\n"
        "page break\nh2 #two: Two\npage break\ndiv story\n  h2 #three: Three\n  p: y\n"
    )
    assert chapter_breaks(chapter_breaks(wanted)) == chapter_breaks(wanted)


# ----------------------------------------------------------------------------- contents


def test_contents_list_chapters_and_sections_but_not_themselves() -> None:
    made = contents(
        document(
            heading(1, "Guide"),
            heading(2, "Contents"),
            Contents(),
            heading(2, "Who can join"),
            Div("story", (heading(3, "Sam"), heading(4, "Later"))),
        )
    )
    assert made.blocks[2] == Contents(
        (ContentsEntry("Who can join", 2, "who-can-join"), ContentsEntry("Sam", 3, "sam"))
    )


def test_a_long_list_keeps_to_chapters() -> None:
    sections = [heading(3, f"Section {n}") for n in range(39)]
    made = document(Contents(), heading(2, "Chapter"), *sections)
    assert len(_entries(contents(made))) == 1
    assert len(_entries(contents(document(*made.blocks[:-1])))) == 39


def _entries(made: object) -> tuple[ContentsEntry, ...]:
    blocks = getattr(made, "blocks", ())
    return next(block.entries for block in blocks if isinstance(block, Contents))


def test_easy_read_contents_have_the_picture_of_the_heading_or_of_the_first_row() -> None:
    made = contents_with_pictures(
        document(
            Contents(),
            heading(2, "One"),
            Div("do", (row("meeting"), row("phone"))),
            heading(2, "Two"),
            heading(2, "Three"),
            row("phone"),
            replace(heading(2, "Four"), picture=Picture("book", "A book")),
            row("phone"),
        )
    )
    found = [entry.picture.name if entry.picture else None for entry in _entries(made)]
    assert found == ["meeting", None, "phone", "book"]
    assert "book" not in repr(drop_pictures(replace(made, blocks=made.blocks[1:])))


# ------------------------------------------------------------------------------ credits


def test_credits_are_gathered_once_in_order() -> None:
    made = document(
        Div("cover", (Figure(Picture("a", "A", "Ann, CC BY 4.0")),)),
        PictureRow(Picture("b", "B", "OpenMoji"), (paragraph("x"),)),
        Paragraph((Icon(Picture("c", "", "Cy")), Text("Do"))),
        Figure(Picture("d", "D", "OpenMoji")),
        Div("credits", ()),
    )
    assert dump(document(*credits_line(made).blocks[-1:])) == (
        "div credits\n  bullets\n    -\n      p: Ann, CC BY 4.0\n    -\n      p: OpenMoji\n"
        "    -\n      p: Cy\n"
    )


def test_one_credit_is_a_paragraph_and_none_is_nothing() -> None:
    one = document(Figure(Picture("a", "A", "Ann")), Div("credits", ()))
    assert dump(document(*credits_line(one).blocks[-1:])) == "div credits\n  p: Ann\n"
    assert credits_line(document(paragraph("x"), Div("credits", ()))).blocks == (paragraph("x"),)


def test_credits_in_words_of_their_own_stay() -> None:
    made = document(Figure(Picture("a", "A", "Ann")), Div("credits", (paragraph("By Ann."),)))
    assert credits_line(made) == made


# ----------------------------------------------------------------------------- no break


def joined(words: str) -> str:
    made = no_break(document(paragraph(words)))
    return "".join(text for text in _texts(made)).replace(NO_BREAK_SPACE, "_")


def _texts(made: object) -> list[str]:
    return [node.text for node in walk(made) if isinstance(node, Text)]


def test_what_stays_on_one_line() -> None:
    assert joined("on Wednesday 4 November 2026 or in May 2027") == (
        "on Wednesday_4_November_2026 or in May_2027"
    )
    assert (
        joined("from 10:30 am to 2 pm, for 30 minutes") == "from 10:30_am to 2_pm, for 30_minutes"
    )
    assert joined("Ring 01632 960124 or 18001 01632 960124.") == (
        "Ring 01632_960124 or 18001_01632_960124."
    )
    assert joined("call 0300 123 4567 or +44 20 7946 0018") == (
        "call 0300_123_4567 or +44 20_7946_0018".replace("+44 20", "+44_20")
    )
    assert joined("Step 3, page 12, Rung 7 of 7, bus 4") == "Step_3, page_12, Rung_7 of_7, bus_4"
    assert joined("Mill Lane, Riverside ZZ1 2ZZ, 26 questions") == (
        "Mill Lane, Riverside ZZ1_2ZZ, 26_questions"
    )
    assert joined("Key in 482 913 twice") == "Key in 482_913 twice"
    assert joined("It may help. We met in 2027. People came.") == (
        "It may help. We met in 2027. People came."
    )


def test_a_date_over_several_inlines_and_lines() -> None:
    children = (Text("on 4 "), Strong((Text("November"),)), Link((Text(" 2026"),), "#x"))
    made = no_break(document(Paragraph(children)))
    assert "".join(_texts(made)) == "on 4\u00a0November\u00a02026"


@given(st.lists(st.text(alphabet="0459 ,.:£apmStepNovember\u00a0", max_size=20), max_size=6))
def test_no_break_changes_nothing_but_spaces(pieces: list[str]) -> None:
    made = document(Paragraph(tuple(Strong((Text(piece),)) for piece in pieces)))
    after = _texts(no_break(made))
    assert [text.replace(NO_BREAK_SPACE, " ") for text in after] == [
        text.replace(NO_BREAK_SPACE, " ") for text in _texts(made)
    ]


# -------------------------------------------------------------------- large-print layout


def test_a_wide_table_becomes_one_group_a_row() -> None:
    table = Table(
        caption=(Text("Ways to help"),),
        header=(cell("Way"), cell("What"), cell("Time"), cell("Help")),
        rows=(
            (cell("Story"), cell("Tell us"), cell("1 hour"), cell("")),
            (cell("Group"), cell("Talk"), cell("2 hours"), cell("Travel")),
        ),
        id="ways",
    )
    assert dump(tables_to_lists(document(table))) == (
        "div group\n"
        "  caption #ways: Ways to help\n"
        "  label: Way: Story\n"
        "  bullets\n    -\n      p: What: Tell us\n    -\n      p: Time: 1 hour\n"
        "div group\n"
        "  label: Way: Group\n"
        "  bullets\n    -\n      p: What: Talk\n    -\n      p: Time: 2 hours\n"
        "    -\n      p: Help: Travel\n"
    )


def test_a_checklist_keeps_its_boxes_and_gets_three_lines() -> None:
    boxes = ((Field("tick", "Yes"),), (Field("tick", "No"),), (Field("lines", "Notes", 1),))
    table = Table(
        caption=(),
        header=(cell("Question"), cell("Yes"), cell("No"), cell("Your notes")),
        rows=((cell("Is it clear?"), *boxes),),
    )
    assert dump(tables_to_lists(document(table))) == (
        "div group\n  label: Question: Is it clear?\n  tick: Yes\n  tick: No\n"
        "  label: Your notes\n  3 lines: Notes\n"
    )


def test_a_narrow_table_stays_a_table() -> None:
    table = Table((), (cell("a"), cell("b"), cell("c")), ((cell("1"), cell("2"), cell("3")),))
    assert tables_to_lists(document(table)) == document(table)


HEADINGS = st.sampled_from(["Heading one", "Heading two", "Yes", "No", "Long heading here"])
CELLS = st.one_of(
    st.text(alphabet="abc ", max_size=12).map(lambda words: cell(words.strip())),
    st.just((Field("tick", "Yes"),)),
    st.just((Field("tick", "Yes"), Field("lines", "Notes", 2))),
    st.just((BulletList(((paragraph("first point"),), (paragraph("second"),))),)),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(2, 6))
    header = tuple(cell(draw(HEADINGS)) for _ in range(columns))
    rows = draw(st.lists(st.tuples(*[CELLS] * columns), min_size=1, max_size=4))
    return Table((Text("The caption"),), header, tuple(rows), row_headers=draw(st.booleans()))


@given(st.lists(tables(), min_size=1, max_size=3))
def test_large_print_loses_no_word_and_adds_none_but_headings(made: list[Table]) -> None:
    before = document(heading(1, "Guide"), *made, row("meeting", "We meet."))
    after = stack_rows(tables_to_lists(before))
    headings = set(_heading_words(made))
    left = [word for word in words_of(before) if word not in headings]
    assert [w for w in words_of(after) if w.strip(":") and w not in headings] == left
    read = {word.rstrip(":") for word in words_of(after)}
    if all(all(any(row_[n] for row_ in t.rows) for n in range(len(t.header))) for t in made):
        assert set(words_of(before)) <= read


def _heading_words(made: list[Table]) -> list[str]:
    words = [word for table in made for one in table.header for word in words_of(document(*one))]
    return [form for word in words for form in (word, f"{word}:")]


def test_a_row_becomes_its_picture_and_its_words_kept_together() -> None:
    made = stack_rows(document(replace(row("meeting", "Sam"), id="sam")))
    assert dump(made) == (
        "div group #sam\n  figure <meeting: Drawing of meeting> 60 mm\n  p: Sam\n"
    )


def test_only_the_chapters_that_are_named_begin_a_page() -> None:
    first, second, third = (heading(2, name) for name in ("One", "Two", "Three"))
    sample = document(first, second, third)
    broken = begin_pages(sample, {second.id})
    assert [type(block).__name__ for block in broken.blocks] == [
        "Heading",
        "PageBreak",
        "Heading",
        "Heading",
    ]
    assert begin_pages(sample, set()) == sample


def test_contents_with_pictures_leave_out_what_a_reader_has_passed() -> None:
    parts = [heading(2, "About this booklet"), heading(2, "Contents"), Contents()]
    made = contents_with_pictures(document(*parts, heading(2, "What we do"), row("We listen.")))
    (listed,) = (node for node in walk(made) if isinstance(node, Contents))
    assert [(entry.text, bool(entry.picture)) for entry in listed.entries] == [("What we do", True)]


def test_without_pictures_every_word_is_left_and_no_picture() -> None:
    figure = Figure(Picture("photo", "A door"), caption=(Text("The green door."),))
    bare = Figure(Picture("photo", "A door"))
    sample = document(heading(1, "Guide"), row("We listen."), figure, bare)
    made = drop_pictures(sample)
    assert not [node for node in walk(made) if isinstance(node, Picture)]
    assert words_of(made) == words_of(sample)
    assert [block.role for block in made.blocks if isinstance(block, Div)] == ["group"]


def test_no_label_stands_over_credits_of_no_pictures() -> None:
    label = Paragraph((Text("Pictures in this booklet"),), role="label")
    sample = document(paragraph("Words."), label, Div("credits", ()))
    assert credits_line(sample).blocks == (paragraph("Words."),)
    kept = document(label, paragraph("Words."), Div("credits", ()))
    assert credits_line(kept).blocks == (label, paragraph("Words."))
