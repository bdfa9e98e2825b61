"""Any text that goes out and comes in again is the same text, word for word."""

from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import unquote

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from accessgen.build import document_of
from accessgen.edition import EditionFinder
from accessgen.errors import Position
from accessgen.importing.account import count_document
from accessgen.importing.counts import THINGS
from accessgen.importing.ids import with_ids
from accessgen.importing.markdown import write_markdown
from accessgen.importing.pieces import Piece, fold
from accessgen.importing.yaml import front_matter
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Document,
    Heading,
    Inline,
    Link,
    Meta,
    OrderedList,
    Paragraph,
    Table,
    Text,
    plain_text,
    walk,
)
from accessgen.pictures import PictureLibrary
from accessgen.project import Job, load_project, load_publication
from accessgen.reader import Source, read
from accessgen.resources import bundled
from accessgen.writers.docx import write
from tests.importing.support import imported
from tests.support.program import ROOT

STYLE = EditionFinder([bundled("styles")], [bundled("fonts")], ROOT).load("standard").style
LIBRARY = PictureLibrary.load(bundled("content") / "pictures" / "pictures.yaml", ROOT)

# ------------------------------------------------------------------ documents of every shape

_SIGNS = "abcXYZ019 *_`[](){}<>#+-=|\\~!&%$:;.,'\"’“@/^éß–…"
_WORDS = st.text(st.sampled_from(_SIGNS), min_size=1, max_size=14)
_LINKS = st.sampled_from(["", "", "", "https://example.org/a?b=1&c=(d)", "mailto:a@b.example"])
_PIECES = st.lists(
    st.builds(
        Piece, st.one_of(_WORDS, st.just("\n")), st.booleans(), _LINKS, st.sampled_from(["", "cy"])
    ),
    min_size=1,
    max_size=5,
)
_INLINES = _PIECES.map(fold).filter(lambda found: any(map(str.isalnum, plain_text(found))))
_PARAGRAPHS = st.builds(Paragraph, _INLINES)
_ONE_LINE = _WORDS.map(lambda words: fold([Piece(words)])).filter(
    lambda found: any(map(str.isalnum, plain_text(found)))
)


def _lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(
        st.tuples(_PARAGRAPHS, blocks).map(lambda pair: pair) | st.tuples(_PARAGRAPHS),
        min_size=1,
        max_size=3,
    ).map(tuple)
    return st.builds(BulletList, items) | st.builds(OrderedList, items, st.integers(1, 12))


_LISTS = st.recursive(_lists(_PARAGRAPHS), _lists, max_leaves=3)
_CELLS = st.builds(lambda words: (Paragraph(words),), _ONE_LINE)
_TABLES = st.integers(2, 3).flatmap(
    lambda columns: st.builds(
        Table,
        _ONE_LINE,
        st.tuples(*[_CELLS] * columns),
        st.lists(st.tuples(*[_CELLS] * columns), min_size=1, max_size=2).map(tuple),
        st.booleans(),
    )
)
_QUOTES = st.builds(
    BlockQuote, st.lists(_PARAGRAPHS, min_size=1, max_size=2).map(tuple), st.just(()) | _ONE_LINE
)
_HEADINGS = st.builds(Heading, st.just(2), _ONE_LINE)
_BLOCKS = st.lists(st.one_of(_PARAGRAPHS, _LISTS, _TABLES, _QUOTES, _HEADINGS), max_size=5)


def _document(blocks: list[Block]) -> tuple[Block, ...]:
    """With a title and ids. Word cannot tell neighbours apart: two quotes or bullet lists."""
    kept: list[Block] = [Heading(1, (Text("The title"),))]
    for block in blocks:
        if not (isinstance(block, BlockQuote | BulletList) and type(kept[-1]) is type(block)):
            kept.append(block)
    return with_ids(tuple(kept))


# --------------------------------------------------------------------------- what they say


def said(document: Document) -> list[tuple[object, ...]]:
    """Headings, lists, tables, quotes and links with their words, in order."""
    found: list[tuple[object, ...]] = []
    for node in walk(document):
        match node:
            case Heading(level, children):
                found.append(("heading", level, _words(children)))
            case BulletList(items):
                found.append(("bullets", len(items)))
            case OrderedList(items, start):
                found.append(("numbers", len(items), start))
            case Table():
                found.append(("table", len(node.header), len(node.rows), _words(node.caption)))
            case BlockQuote():
                found.append(("quote", len(node.blocks), _words(node.attribution)))
            case Link(children, target):
                found.append(("link", _words(children), unquote(target)))
            case Paragraph(children):
                found.append(("words", _words(children)))
    return found


def _words(children: tuple[Inline, ...]) -> str:
    return " ".join(plain_text(children).split())


def read_text(text: str) -> Document:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "standard.md").write_text(text)
        meta = Meta("x", "The title", "standard", "Standard")
        return read(Source(Path(name), Path(name), "standard.md", "standard", meta, LIBRARY, {}))


@settings(max_examples=150, deadline=None)
@given(_BLOCKS)
@example([Paragraph(fold([Piece("a{% raw %}b {{ c }} {## d ##} ")]))])
@example([Paragraph(fold([Piece("word"), Piece("(x)", bold=True), Piece("y")]))])
def test_markdown_says_what_the_blocks_say(blocks: list[Block]) -> None:
    source = Document(Meta("x", "", "", ""), _document(blocks))
    written = write_markdown(source.blocks, front_matter("The title"))
    back = read_text(written.text)
    assert said(back) == said(source)
    assert [node.id for node in back.blocks] == [node.id for node in source.blocks]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_BLOCKS)
def test_a_word_file_of_ours_comes_back_word_for_word(blocks: list[Block]) -> None:
    source = Document(Meta("x", "The title", "standard", "Standard"), _document(blocks))
    data = write(source, STYLE, LIBRARY).data
    with tempfile.TemporaryDirectory() as name:
        result = imported(Path(name), data)
    assert not result.words.lost, result.written.text
    assert not result.words.gained, result.written.text
    assert said(result.document) == said(source)
    before, after = result.incoming.before, result.after
    for thing in THINGS:
        assert getattr(before, thing) == getattr(after, thing), thing


def test_the_shipped_story_comes_back_word_for_word(tmp_path: Path) -> None:
    project = load_project(ROOT / "accessgen.yaml")
    publication = load_publication(project, "event-story")
    job = Job(project, publication, project.finder().load("standard"), ("docx",))
    source = document_of(job)
    result = imported(tmp_path, write(source, STYLE, LIBRARY).data)
    assert not result.words.lost and not result.words.gained
    assert [line for line in said(result.document) if line[0] != "link"] == [
        line for line in said(source) if line[0] != "link"
    ]
    before, after = count_document(source), result.after
    assert (before.headings, before.lists, before.items) == (
        after.headings,
        after.lists,
        after.items,
    )
    assert {place for place in result.written.places} >= {Position("in.docx", 1)}
