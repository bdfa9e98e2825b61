"""The text read from the structure tree is the document's text: all of it, once, in order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Div,
    Document,
    Field,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    OrderedList,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Span,
    Strong,
    Table,
    Text,
)
from accessgen.writers.pdf import write
from tests.pdf.samples import EDITIONS, document, everything, para, pdf, shelf, style, text
from tests.support.roundtrip import differences

LETTERS = st.characters(codec="cp1252", exclude_categories=["Cc"])
WORDS = st.text(LETTERS | st.just(" "), min_size=1, max_size=60)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_block_in_every_edition(edition: str) -> None:
    sample = document(*everything())
    data = write(sample, style(edition), shelf()).data
    assert differences(sample, style(edition), data) == []


def inlines() -> st.SearchStrategy[tuple[Inline, ...]]:
    plain = st.builds(Text, WORDS)
    children = st.lists(plain, min_size=1, max_size=2).map(tuple)
    wrapped = st.one_of(
        st.builds(Strong, children),
        st.builds(Link, children, st.sampled_from(["https://a.example/", "#first"])),
        st.builds(Span, children, st.sampled_from(["cy", "fr"])),
        st.just(LineBreak()),
    )
    return st.lists(plain | wrapped, min_size=1, max_size=5).map(tuple)


PICTURES = st.builds(
    Picture, st.sampled_from(["sign", "drawing", "photo", "portrait"]), st.sampled_from(["", "Alt"])
)
LEAVES = st.one_of(
    st.builds(Heading, st.integers(2, 4), inlines()),
    st.builds(Paragraph, inlines(), st.sampled_from(["body", "lead", "label"])),
    st.builds(Figure, PICTURES, st.just(()) | inlines()),
    st.builds(Field, st.sampled_from(["tick", "lines"]), WORDS, st.integers(1, 3)),
    st.just(PageBreak()),
)


def blocks(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    some = st.lists(inner, min_size=1, max_size=3).map(tuple)
    items = st.lists(some, min_size=1, max_size=3).map(tuple)
    cell = st.lists(st.builds(Paragraph, inlines()), max_size=2).map(tuple)
    row = st.tuples(cell, cell)
    return st.one_of(
        st.builds(BulletList, items),
        st.builds(OrderedList, items, st.integers(1, 20)),
        st.builds(Div, st.sampled_from(["do", "story", "about", "cover"]), some),
        st.builds(BlockQuote, some, st.just(()) | inlines()),
        st.builds(PictureRow, PICTURES, some),
        st.builds(
            Table, st.just(()) | inlines(), row, st.lists(row, max_size=3).map(tuple), st.booleans()
        ),
    )


@example([Paragraph(text("\u00a0")), Heading(2, text(" \u2003"))], "standard")
@example([para("a", Link(text("\u00a0"), "https://a.example/"), "b")], "easy-read")
@example([PictureRow(Picture("sign", "Alt"), (para(Span(text("\u00a0"), "cy")),))], "easy-read")
@given(
    st.lists(st.recursive(LEAVES, blocks, max_leaves=8), max_size=6),
    st.sampled_from(EDITIONS),
)
@settings(max_examples=120)
def test_any_document(parts: list[Block], edition: str) -> None:
    sample = document(para("The first words", id="first"), *parts)
    data = write(sample, style(edition), shelf()).data
    assert differences(sample, style(edition), data) == []


class TestTheOracle:
    """It has to see what validators do not."""

    SAMPLE = (
        Heading(2, text("Chapter"), "a"),
        para("One ", Link(text("link"), "https://a.example/"), " two."),
        Figure(Picture("sign", "A square")),
        BulletList(((para("three"),), (para("four"),))),
    )

    def changes(self, *other: Block) -> str:
        return "\n".join(differences(document(*other), style(), pdf(*self.SAMPLE)))

    def test_it_accepts_the_same(self) -> None:
        assert self.changes(*self.SAMPLE) == ""

    def test_it_sees_words_in_another_order(self) -> None:
        heading, *others = self.SAMPLE
        assert "H2" in self.changes(*others, heading)

    def test_it_sees_a_link_in_another_place(self) -> None:
        link = Link(text("link"), "https://a.example/")
        assert "Link" in self.changes(self.SAMPLE[0], para(link, "One two."), *self.SAMPLE[2:])

    def test_it_sees_another_address(self) -> None:
        other = para("One ", Link(text("link"), "https://b.example/"), " two.")
        assert "b.example" in self.changes(self.SAMPLE[0], other, *self.SAMPLE[2:])

    def test_it_sees_other_words_for_a_picture(self) -> None:
        figure = Figure(Picture("sign", "A circle"))
        assert "A circle" in self.changes(*self.SAMPLE[:2], figure, self.SAMPLE[3])

    def test_it_sees_a_missing_item(self) -> None:
        short = BulletList(((para("three"),),))
        assert "four" in self.changes(*self.SAMPLE[:3], short)

    def test_it_sees_words_that_are_said_twice(self) -> None:
        sample = Document(document().meta, (*self.SAMPLE, self.SAMPLE[1]))
        assert differences(sample, style(), pdf(*self.SAMPLE))

    def test_it_sees_a_wrong_level(self) -> None:
        heading = self.SAMPLE[0]
        assert isinstance(heading, Heading)
        assert "H3" in self.changes(replace(heading, level=3), *self.SAMPLE[1:])
