"""What each block is in the structure tree (ISO 14289-1 7), read back from the finished file."""

from __future__ import annotations

import pytest

from accessgen.errors import Position, SourceErrors
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    ContentsEntry,
    Div,
    Field,
    Figure,
    Heading,
    Icon,
    LineBreak,
    Link,
    OrderedList,
    Picture,
    PictureRow,
    Span,
    Strong,
    Table,
    Text,
)
from tests.pdf.samples import para, pdf, text
from tests.support import tagtree


def tags(*blocks: Block, edition: str = "standard") -> str:
    """The structure tree below Document, as lines."""
    lines = tagtree.lines(tagtree.read(pdf(*blocks, edition=edition)))
    return "\n".join(line.removeprefix("  ") for line in lines[1:])


def expect(found: str, wanted: str) -> None:
    """Compare with an indented text."""
    lines = wanted.strip("\n").splitlines()
    margin = len(lines[0]) - len(lines[0].lstrip())
    assert found.splitlines() == [line[margin:] for line in lines if line.strip()]


def test_headings_and_paragraphs() -> None:
    found = tags(
        Heading(1, text("Title")),
        Heading(2, (Text("A "), Strong(text("strong")), Text(" chapter"))),
        para("Words in ", Strong(text("bold")), ".", role="lead"),
        para(Text("Ferry House"), LineBreak(), Text("Riverside")),
        para(Icon(Picture("sign")), " Do", role="label"),
    )
    expect(
        found,
        """
        H1 "Title"
        H2 "A strong chapter"
        P "Words in bold."
        P "Ferry House Riverside"
        P "Do"
        """,
    )


def test_a_link_stands_where_its_words_stand() -> None:
    link = Link((Text("the "), Strong(text("website"))), "https://riverside.example/")
    expect(
        tags(para("Look at ", link, " today.")),
        """
        P
          text "Look at"
          Link "the website" -> https://riverside.example/ says 'the website'
          text "today."
        """,
    )


def test_a_link_over_many_lines_is_one_element_with_an_annotation_a_line() -> None:
    data = pdf(para("See ", Link(text("many words " * 30), "mailto:a@b.example"), " now."))
    link = next(node for node in tagtree.read(data).walk() if node.tag == "Link")
    assert len(link.links) > 2
    assert link.text == ("many words " * 30).strip()
    assert {note.contents.strip() for note in link.links} == {link.text}


def test_a_link_inside_leads_to_its_target() -> None:
    found = tags(
        para("Go to ", Link(text("the end"), "#end"), "."),
        *(para("Words. " * 120) for _ in range(9)),
        Heading(2, text("The very end"), "end"),
    )
    assert """Link "the end" -> "The very end" says 'the end'""" in found


def test_another_language_is_a_span() -> None:
    expect(
        tags(para("Say ", Span(text("croeso"), "cy"), ".")),
        """
        P
          text "Say"
          Span lang=cy "croeso"
          text "."
        """,
    )


def test_lists() -> None:
    inner = OrderedList(((para("third"),),), start=3)
    expect(
        tags(BulletList(((para("one"), inner), (para("two"), BulletList(((para("deep"),),)))))),
        """
        L Disc
          LI
            Lbl "•"
            LBody
              P "one"
              L Decimal
                LI
                  Lbl "3."
                  LBody
                    P "third"
          LI
            Lbl "•"
            LBody
              P "two"
              L Disc
                LI
                  Lbl "–"
                  LBody
                    P "deep"
        """,
    )


def test_a_table_has_headers_with_scope_and_keeps_empty_cells() -> None:
    row = ((para("Is it quiet?"),), (Field("tick", "Yes"), Field("tick", "No")), ())
    table = Table(
        text("Checks"), ((para("Question"),), (para("Answer"),), (para("Notes"),)), (row,)
    )
    expect(
        tags(table),
        """
        Table
          Caption "Checks"
          THead
            TR
              TH Column
                P "Question"
              TH Column
                P "Answer"
              TH Column
                P "Notes"
          TBody
            TR
              TH Row
                P "Is it quiet?"
              TD
                P
                  Form tick yes says 'Yes'
                  text "Yes"
                P
                  Form tick no says 'No'
                  text "No"
              TD
        """,
    )


def test_a_repeated_table_header_is_read_once() -> None:
    rows = tuple(((para(f"Row {n}"),), (para("Words. " * 60),)) for n in range(30))
    found = tags(Table((), ((para("Name"),), (para("About"),)), rows))
    assert found.count("THead") == 1
    assert found.count('"About"') == 1


def test_pictures() -> None:
    expect(
        tags(
            Figure(Picture("photo", "People at a table")),
            Figure(Picture("sign", "A sign"), text("What it shows")),
            Figure(Picture("glass")),
            Figure(Picture("glass"), text("Words below decoration")),
        ),
        """
        Figure alt='People at a table'
        Div
          Figure alt='A sign'
          Caption "What it shows"
        Div
          P "Words below decoration"
        """,
    )


def test_a_figure_says_where_it_lies() -> None:
    data = pdf(Figure(Picture("photo", "People"), width=100))
    figure = next(node for node in tagtree.read(data).walk() if node.tag == "Figure")
    left, bottom, right, top = figure.bbox
    assert right - left == pytest.approx(100 * 72 / 25.4, abs=0.1)
    assert top - bottom == pytest.approx((right - left) * 2 / 3, abs=0.1)


def test_a_picture_row_is_never_a_table() -> None:
    expect(
        tags(
            PictureRow(Picture("sign", "A square"), (para("You can come."), para("It is free."))),
            PictureRow(Picture("sign"), (para("Only words."),)),
            edition="easy-read",
        ),
        """
        Div
          Figure alt='A square'
          P "You can come."
          P "It is free."
        Div
          P "Only words."
        """,
    )


def test_panels_and_quotes() -> None:
    quote = BlockQuote((para("“Ours.”"),), text("Sam"))
    expect(
        tags(Div("story", (para("Before."), Div("note", (quote,)))), Div("about", ())),
        """
        Div
          P "Before."
          Div
            BlockQuote
              P "“Ours.”"
              P "Sam"
        """,
    )


def test_contents() -> None:
    entries = (
        ContentsEntry("One", 2, "a"),
        ContentsEntry("Below one", 3, "b"),
        ContentsEntry("Two", 2, "c", Picture("sign", "A square")),
    )
    found = tags(
        Contents(entries),
        Heading(2, text("One"), "a"),
        Heading(3, text("Below one"), "b"),
        Heading(2, text("Two"), "c"),
    )
    expect(
        found.partition("\nH2")[0],
        """
        TOC
          TOCI
            Reference
              Link "One (page)" -> "One" says 'One'
          TOC
            TOCI
              Reference
                Link "Below one (page)" -> "Below one" says 'Below one'
          TOCI
            Figure alt='A square'
            Reference
              Link "Two (page)" -> "Two" says 'Two'
        """,
    )


def test_fields() -> None:
    expect(
        tags(
            Field("tick", "Lunch"),
            Field("choice", "Yes", question="Is it quiet?"),
            Field("choice", "No", question="Is it quiet?"),
            Field("text", "Name", name="who", help="Any name you like"),
            Field("lines", "Notes", 3, question="Is it quiet?"),
        ),
        """
        P
          Form tick lunch says 'Lunch'
          text "Lunch"
        P
          Form choice is-it-quiet yes says 'Is it quiet? Yes'
          text "Yes"
        P
          Form choice is-it-quiet no says 'Is it quiet? No'
          text "No"
        P "Name"
        P
          text "Any name you like"
          Form text who says 'Name: Any name you like'
        P
          text "Notes"
          Form lines is-it-quiet-notes says 'Is it quiet? Notes'
        """,
    )


def test_spaces_between_words_survive_the_ends_of_lines() -> None:
    words = " ".join(f"word{n}" for n in range(200))
    expect(tags(para(words)), f'\n        P "{words}"')


def test_a_link_to_nowhere_is_named_with_its_line_and_the_nearest_id() -> None:
    link = Link((Text("see there", Position("standard.md", 12)),), "#what-iz")
    with pytest.raises(SourceErrors) as caught:
        pdf(Heading(2, text("What"), "what-is"), para(link))
    (error,) = caught.value.errors
    assert error.position == Position("standard.md", 12)
    assert '"see there" leads to "#what-iz"' in error.message
    assert "what-is" in error.hint
