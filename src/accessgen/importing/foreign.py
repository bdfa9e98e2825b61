"""Markdown of anybody's: CommonMark with tables, struck words and notes, to entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from lxml import etree, html
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from accessgen.errors import Position, SourceErrors
from accessgen.importing.counts import Counts
from accessgen.importing.entries import Entry, assemble
from accessgen.importing.html import html_list
from accessgen.importing.incoming import Incoming, gap
from accessgen.importing.pictures import add_picture, missing_picture
from accessgen.importing.pieces import BREAK, Piece, fold
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Heading,
    OrderedList,
    Paragraph,
    Table,
    Text,
)
from accessgen.sources import Keys, load_yaml

_DRESS = {"em": "italics", "s": "struck", "code_inline": "code"}


def _parser() -> MarkdownIt:
    """Raw HTML is read as words, so that none of it is lost: it is marked like all damage."""
    md = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    return md.use(footnote_plugin, inline=False).use(front_matter_plugin)


def read_markdown_file(text: str, incoming: Incoming, folder: Path) -> None:
    """Read Markdown into `incoming`. Its pictures are looked for in `folder`."""
    env: dict[str, object] = {}
    tree = SyntaxTreeNode(_parser().parse(text, env))
    incoming.blocks = _Reader(incoming, folder).document(tree)
    incoming.before = _count(text)


class _Reader:
    def __init__(self, incoming: Incoming, folder: Path) -> None:
        self._incoming, self._folder = incoming, folder.resolve()
        self._line = 0

    def document(self, tree: SyntaxTreeNode) -> tuple[Block, ...]:
        blocks = self._blocks(tree)
        notes = [node for node in tree.children if node.type == "footnote_block"]
        return (*blocks, *(block for node in notes for block in self._notes(node)))

    def _at(self, node: SyntaxTreeNode) -> Position:
        self._line = node.map[0] + 1 if node.map else self._line
        return Position(self._incoming.file, self._line)

    def _blocks(self, parent: SyntaxTreeNode) -> tuple[Block, ...]:
        return assemble([entry for node in parent.children for entry in self._entries(node)])

    def _entries(self, node: SyntaxTreeNode) -> Iterator[Entry]:
        place = self._at(node)
        match node.type:
            case "heading":
                yield Entry("heading", place, fold(self._pieces(node)), level=int(node.tag[1]))
            case "paragraph":
                yield from self._paragraph(node, place)
            case "bullet_list" | "ordered_list":
                yield Entry("block", place, block=self._list(node, place))
            case "blockquote":
                blocks = self._blocks(node)
                yield Entry("block", place, block=BlockQuote(blocks, (), "", place))
            case "table":
                yield Entry("block", place, block=self._table(node, place))
            case "fence" | "code_block":
                self._incoming.notice("code", place, node.content[:80])
                pieces = [Piece(BREAK.join(node.content.splitlines()))]
                yield Entry("paragraph", place, fold(pieces))
            case "front_matter":
                self._front(node, place)
            case "hr":
                self._incoming.notice("page-break", place)
            case _:
                return

    def _front(self, node: SyntaxTreeNode, place: Position) -> None:
        """Front matter: the title and the date are used, the rest is told of."""
        self._incoming.aside("front-matter", node.content, counted=False)
        try:
            values = load_yaml(node.content, self._incoming.file, place.line + 1)
        except SourceErrors:
            return
        keys = Keys(values, place, [])
        self._incoming.title = keys.text("title", "") or self._incoming.title
        self._incoming.date = keys.date("date", None)

    # ------------------------------------------------------------------------ blocks

    def _paragraph(self, node: SyntaxTreeNode, place: Position) -> Iterator[Entry]:
        images = [child for child in node.walk() if child.type == "image"]
        pieces = self._pieces(node)
        children = fold(pieces)
        if blocks := html_list(children, place, self._incoming):
            yield from (Entry("block", place, block=block) for block in blocks)
        elif children:
            yield Entry("paragraph", place, children)
        for image in images:
            yield Entry("block", place, block=self._image(image, place))

    def _image(self, node: SyntaxTreeNode, place: Position) -> Block:
        alt = "".join(child.content for child in node.children).strip()
        path = (self._folder / unquote(str(node.attrs.get("src", "")))).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return missing_picture(self._incoming, place, alt, b"")
        made = add_picture(self._incoming, place, path.read_bytes(), alt, decorative=False)
        assert not isinstance(made, str)
        return made

    def _list(self, node: SyntaxTreeNode, place: Position) -> Block:
        items = tuple(self._blocks(item) for item in node.children)
        if node.type == "bullet_list":
            return BulletList(items, "", place)
        return OrderedList(items, int(node.attrs.get("start", 1)), "", place)

    def _table(self, node: SyntaxTreeNode, place: Position) -> Block:
        rows = [row for part in node.children for row in part.children]
        header, *body = [tuple(self._cell(cell) for cell in row.children) for row in rows]
        body = body or [tuple(() for _ in header)]
        filled = tuple(cell or self._empty_heading(place) for cell in header)
        named = all(row[0] for row in body)
        return Table((), filled, tuple(body), row_headers=named, position=place)

    def _empty_heading(self, place: Position) -> tuple[Block, ...]:
        self._incoming.notice("empty-heading-cell", place)
        words = self._incoming.add(gap("what this column holds"))
        return (Paragraph((Text(words),), "body", "", place),)

    def _cell(self, node: SyntaxTreeNode) -> tuple[Block, ...]:
        place = self._at(node)
        if any(child.type == "image" for child in node.walk()):
            self._incoming.notice("lost-picture", place, "a picture in a cell")
        children = fold(self._pieces(node))
        return (Paragraph(children, "body", "", place),) if children else ()

    def _notes(self, block: SyntaxTreeNode) -> Iterator[Block]:
        yield Heading(2, (Text(self._incoming.add("Notes")),), "notes", self._at(block))
        for number, node in enumerate(block.children, 1):
            place = self._at(node)
            label = self._incoming.add(f"Note {number}") + ". "
            first, *others = self._blocks(node) or (Paragraph(()),)
            children = first.children if isinstance(first, Paragraph) else ()
            yield Paragraph((Text(label), *children), "body", f"note-{number}", place)
            yield from others if isinstance(first, Paragraph) else (first, *others)

    # ----------------------------------------------------------------------- inlines

    def _pieces(self, node: SyntaxTreeNode) -> list[Piece]:
        inline = next((child for child in node.children if child.type == "inline"), None)
        return [] if inline is None else list(self._inside(inline, Piece("")))

    def _inside(self, node: SyntaxTreeNode, dress: Piece) -> Iterator[Piece]:
        for child in node.children:
            yield from self._inline(child, dress)

    def _inline(self, node: SyntaxTreeNode, dress: Piece) -> Iterator[Piece]:
        place = Position(self._incoming.file, self._line)
        if node.type in _DRESS:
            words = node.content or "".join(n.content for n in node.walk() if n.type == "text")
            self._incoming.notice(_DRESS[node.type], place, words)
        match node.type:
            case "text" | "code_inline" | "text_special":
                yield replace(dress, text=node.content)
            case "softbreak":
                yield replace(dress, text=" ")
            case "hardbreak":
                yield Piece(BREAK)
            case "strong":
                yield from self._inside(node, replace(dress, bold=True))
            case "link":
                yield from self._link(node, dress, place)
            case "footnote_ref":
                number = int(node.meta["id"]) + 1
                yield Piece(" (")
                yield Piece(self._incoming.add(f"note {number}"), link=f"#note-{number}")
                yield Piece(")")
            case "em" | "s":
                yield from self._inside(node, dress)
            case _:
                return

    def _link(self, node: SyntaxTreeNode, dress: Piece, place: Position) -> Iterator[Piece]:
        target = str(node.attrs.get("href", ""))
        pieces = list(self._inside(node, replace(dress, link=target)))
        if not "".join(piece.text for piece in pieces).strip():
            self._incoming.notice("link-without-words", place, target)
        yield from pieces


# ------------------------------------------------------------------------------ counting


def _count(text: str) -> Counts:
    """Counted from the HTML that the Markdown makes: another way than the one above."""
    counts = Counts()
    made = _parser().render(text)
    root = html.fragment_fromstring(made, create_parent="body")
    for node in root.iter():
        _count_one(node, counts)
    for reference in root.iter("sup"):
        reference.text = ""
        for inside in list(reference):
            reference.remove(inside)
    for node in root.iter("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre"):
        if not any(inner.tag in {"p", "li", "pre"} for inner in node.iterdescendants()):
            for gap_ in node.iter("br"):
                gap_.tail = f" {gap_.tail or ''}"
            counts.read(_own_words(node))
    return counts


def _count_one(node: etree._Element, counts: Counts) -> None:
    tag, notes = str(node.tag), _in_notes(node)
    counts.headings += tag in {"h1", "h2", "h3", "h4", "h5", "h6"}
    counts.lists += tag in {"ul", "ol"} and "footnotes-list" not in node.get("class", "")
    counts.items += tag == "li" and "footnote-item" not in node.get("class", "")
    counts.tables += tag == "table"
    counts.pictures += tag == "img"
    counts.quotes += tag == "blockquote"
    counts.links += tag == "a" and "footnote" not in node.get("class", "") and not _is_ref(node)
    counts.notes += tag == "sup" and not notes


def _in_notes(node: etree._Element) -> bool:
    return any("footnotes" in outer.get("class", "") for outer in node.iterancestors())


def _is_ref(node: etree._Element) -> bool:
    parent = node.getparent()
    return parent is not None and parent.tag == "sup"


def _own_words(node: etree._Element) -> str:
    return "".join(str(part) for part in node.itertext() if str(part) != "\u21a9\ufe0e")
