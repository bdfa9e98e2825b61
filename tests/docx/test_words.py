"""A Word file says what its document says: all of it, once, in order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Div,
    Document,
    Field,
    Figure,
    Icon,
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
    map_blocks,
)
from tests.docx.samples import (
    EDITIONS,
    bullets,
    document,
    edition,
    every_block,
    head,
    para,
    plain_style,
    table,
    words,
    written,
)
from tests.docx.test_package import check_package
from tests.support import docx_text


@pytest.mark.parametrize("name", EDITIONS)
def test_every_block_is_read_out(name: str) -> None:
    style = edition(name)
    data = written(every_block(), style)
    assert len(docx_text.lines(data)) > 30
    assert docx_text.differences(every_block(), style, data) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda block: () if isinstance(block, Field) else (block,),
        lambda block: (block, block) if isinstance(block, Figure) else (block,),
        lambda block: (
            (replace(block, row_headers=False),) if isinstance(block, Table) else (block,)
        ),
        lambda block: (replace(block, start=9),) if isinstance(block, OrderedList) else (block,),
        lambda block: (
            (replace(block, picture=Picture("sign")),)
            if isinstance(block, PictureRow)
            else (block,)
        ),
    ],
    ids=["left out", "twice", "no header column", "other numbers", "no description"],
)
def test_a_difference_is_found(change) -> None:  # type: ignore[no-untyped-def]
    """Else the tests above would prove nothing."""
    source = every_block()
    other = replace(source, blocks=map_blocks(source.blocks, change))
    assert docx_text.differences(other, plain_style(), written(source)) != []


def test_signs_of_xml_are_words() -> None:
    source = document(para("1 < 2 & \"a\" > 'b' ]]> &amp; <w:p/>"), head(2, "Fish & <chips>"))
    assert docx_text.differences(source, plain_style(), written(source)) == []


def test_characters_that_xml_forbids_are_left_out() -> None:
    source = document(para("one\x00\x07two\ufffe"), Field("lines", "a\x01b", 0))
    assert docx_text.lines(written(source)) == [
        'P "onetwo"',
        'P "ab"',
        "lines 1 <a-b> says 'ab'",
    ]


# ----------------------------------------------------------- documents of every shape

_LETTERS = st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("C", "Z"))
_WORDS = st.text(st.one_of(_LETTERS, st.just(" "), st.sampled_from("<>&\"'")), max_size=12)
_NAMES = st.sampled_from(["one", "two-words", "3rd", "_x", "é", "a" * 60, "a" * 60 + "b"])


def _nested(inlines: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    children = st.lists(inlines, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Strong, children),
        st.builds(Span, children, st.sampled_from(["fr", "cy", "ar"])),
    )


_PICTURES = st.builds(
    Picture, st.sampled_from(["sign", "wide", "tall", "photo"]), st.sampled_from(["", "A sign"])
)
_SIMPLE = st.one_of(st.builds(Text, _WORDS), st.just(LineBreak()), st.builds(Icon, _PICTURES))
_PLAIN = st.recursive(_SIMPLE, _nested, max_leaves=4)
_LINKS = st.builds(
    Link, st.lists(_PLAIN, min_size=1, max_size=2).map(tuple), st.just("https://a.example/ö?x=1&y")
)
_INLINES = st.lists(st.one_of(_PLAIN, _LINKS), max_size=4).map(tuple)


def _with_blocks(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(blocks, min_size=1, max_size=3).map(tuple)
    items = st.lists(several, min_size=1, max_size=3).map(tuple)
    roles = st.sampled_from(["do", "fact", "story", "note", "barred", "group", "fresh", "cover"])
    tables = st.integers(1, 3).flatmap(
        lambda columns: st.builds(
            Table,
            _INLINES,
            st.tuples(*[several] * columns),
            st.lists(st.tuples(*[several] * columns), max_size=2).map(tuple),
            st.booleans(),
        )
    )
    return st.one_of(
        st.builds(BulletList, items),
        st.builds(OrderedList, items, st.integers(1, 120)),
        st.builds(Div, roles, several),
        st.builds(BlockQuote, several, _INLINES),
        st.builds(PictureRow, _PICTURES, several),
        tables,
    )


_ROLES = st.sampled_from(["body", "lead", "label", "unknown"])
_LEAVES = st.one_of(
    st.builds(Paragraph, _INLINES, _ROLES, _NAMES),
    st.integers(1, 6).flatmap(lambda level: st.builds(head, st.just(level), _WORDS, _NAMES)),
    st.builds(Figure, _PICTURES, _INLINES, st.sampled_from([0.0, 40.0])),
    st.builds(Field, st.sampled_from(["tick", "lines"]), _WORDS, st.integers(1, 3)),
    st.just(PageBreak()),
)
_BLOCKS = st.recursive(_LEAVES, _with_blocks, max_leaves=12)
DOCUMENTS = st.builds(lambda blocks: document(*blocks), st.lists(_BLOCKS, max_size=5))


@settings(max_examples=60)
@given(DOCUMENTS)
def test_any_document(source: Document) -> None:
    data = written(source)
    check_package(data)
    assert docx_text.differences(source, plain_style(), data) == []


def test_an_empty_document_is_a_file() -> None:
    data = written(document())
    check_package(data)
    assert docx_text.lines(data) == []


def test_tables_that_follow_each_other_stay_apart() -> None:
    source = document(table(("A", "B")), table(("C", "D"), caption=""), bullets("x"))
    assert docx_text.differences(source, plain_style(), written(source)) == []


def test_words_beside_a_link_keep_their_spaces() -> None:
    link = Link(words("our page"), "https://a.example/")
    source = document(Paragraph((Text("See "), link, Text(" now."))))
    assert docx_text.lines(written(source)) == ['P "See [our page](https://a.example/) now."']
