"""Blocks of Markdown to blocks of the model. What divs become is in `panels.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from markdown_it.tree import SyntaxTreeNode

from accessgen.errors import Position, nearest
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Div,
    Figure,
    Heading,
    Inline,
    OrderedList,
    PageBreak,
    Paragraph,
    shows,
)
from accessgen.reader.fields import field_from
from accessgen.reader.inlines import InlineReader, is_blank, is_field
from accessgen.reader.marks import Rendered
from accessgen.reader.state import State
from accessgen.reader.syntax import parse
from accessgen.reader.tables import read_table

Attributes = dict[str, str]
REFUSED = {
    "html_block": ("HTML is not used here.", "Write Markdown instead."),
    "fence": ("Code is not used here.", "For a panel, write ::: {.role}."),
    "stray_fence": ("These colons close nothing.", "Take them away, or open a div above them."),
}


class DivReader(Protocol):
    """Whoever knows what a div becomes."""

    @property
    def data_blocks(self) -> frozenset[str]:
        """The bare names that make a div a data block, its content YAML."""

    def read(
        self, reader: BlockReader, node: SyntaxTreeNode, before: Attributes
    ) -> Iterator[Block]:
        """The blocks of a div; `before` are the attributes of the line before it."""


class BlockReader:
    """Reads one rendered text. Blocks from templates get a reader of their own (`depth` + 1)."""

    def __init__(self, state: State, rendered: Rendered, divs: DivReader, depth: int = 0) -> None:
        self.state, self.rendered, self.divs, self.depth = state, rendered, divs, depth
        self.inlines = InlineReader(state, rendered)

    def document(self) -> tuple[Block, ...]:
        """All blocks of the text."""
        return self.blocks(parse(self.rendered.text, self.divs.data_blocks))

    def at(self, node: SyntaxTreeNode) -> Position:
        """Where a node begins in the author's files."""
        return self.rendered.at(node.map[0] if node.map else 0)

    def blocks(self, parent: SyntaxTreeNode) -> tuple[Block, ...]:
        """The blocks below a node; lines of attributes go to the block that follows them."""
        result: list[Block] = []
        pending: Attributes = {}
        line: Position | None = None
        for node in parent.children:
            if node.type == "attributes":
                line = self.at(node)
                pending |= self._attributes(node, pending)
                continue
            result.extend(self._block(node, pending, line or self.at(node)))
            pending, line = {}, None
        if line is not None:
            message = "These attributes belong to nothing."
            self.problem(line, message, "Put the block that they describe after them.")
        return tuple(result)

    def problem(self, position: Position, message: str, hint: str = "") -> None:
        """Remember a mistake."""
        self.state.problems.add(position, message, hint)

    def _attributes(self, node: SyntaxTreeNode, pending: Attributes) -> Attributes:
        if "problem" in node.meta:
            hint = 'Write them like {.lead #an-id key="some words"}.'
            self.problem(self.at(node), node.meta["problem"], hint)
        found = {key: str(value) for key, value in node.attrs.items()}
        if "class" in pending and "class" in found:
            found["class"] = f"{pending['class']} {found['class']}"
        return found

    def _block(
        self, node: SyntaxTreeNode, attributes: Attributes, line: Position
    ) -> Iterator[Block]:
        match node.type:
            case "paragraph":
                yield from self._paragraph(node, attributes, line)
            case "heading":
                own = {key: str(value) for key, value in node.attrs.items()} | attributes
                self.state.known_keys(own, "picture", line)
                children = self.inlines.read(inline_of(node))
                name = own.get("picture", "")
                picture = self.state.picture(name, line, "", decorative=False) if name else None
                yield Heading(int(node.tag[1]), children, own.get("id", ""), self.at(node), picture)
            case "bullet_list" | "ordered_list":
                yield self._list(node, attributes, line)
            case "table":
                yield from read_table(self, node, attributes, line)
            case "blockquote":
                self.state.known_keys(attributes, "by", line)
                yield self._quote(self.blocks(node), attributes, self.at(node))
            case "dl":
                self.state.known_keys(attributes, "", line)
                blocks = tuple(self._definitions(node))
                yield Div("definitions", blocks, attributes.get("id", ""), self.at(node))
            case "hr":
                self.state.known_keys(attributes, "", line)
                yield PageBreak(attributes.get("id", ""), self.at(node))
            case "div" | "data_block":
                yield from self.divs.read(self, node, attributes)
            case _:
                message, hint = REFUSED.get(node.type, (f"{node.type} is not used here.", ""))
                self.problem(self.at(node), message, hint)

    # ------------------------------------------------------------------- paragraphs

    def _paragraph(
        self, node: SyntaxTreeNode, attributes: Attributes, line: Position
    ) -> Iterator[Block]:
        inline = inline_of(node)
        parts = [child for child in inline.children if not is_blank(child)] if inline else []
        if len(parts) == 1 and parts[0].type == "image":
            yield self._figure(parts[0], attributes, line)
        elif parts and all(is_field(part) for part in parts):
            self.state.known_keys(attributes, "", line)
            for part in parts:
                yield self.field(part, line)
        else:
            self.state.known_keys(attributes, "class", line)
            role = self.role(attributes, line, self.state.source.roles, "body")
            self._not_a_table(node)
            told = len(self.state.problems.errors)
            children = self.inlines.read(inline)
            if not shows(children) and told == len(self.state.problems.errors):
                message = "There is nothing but white space here."
                self.problem(self.at(node), message, "Write words, or take it away.")
            yield Paragraph(children, role, attributes.get("id", ""), self.at(node))

    def role(
        self, attributes: Attributes, line: Position, known: frozenset[str], default: str
    ) -> str:
        """The one role among the classes, if it is known."""
        names = attributes.get("class", default).split()
        if len(names) > 1:
            self.problem(line, f'A block has one role, not "{" ".join(names)}".', "Keep one.")
        if names[0] not in known:
            message = f'The role "{names[0]}" is unknown here.'
            self.problem(line, message, nearest(names[0], known))
            return default
        return names[0]

    def field(self, node: SyntaxTreeNode, line: Position) -> Block:
        """A place to write in: `[Yes]{.field kind=tick}`."""
        attributes = {key: str(value) for key, value in node.attrs.items()}
        label = "".join(child.content for child in node.children)
        return field_from(self.state, attributes | {"label": label}, line)

    def _figure(self, node: SyntaxTreeNode, attributes: Attributes, line: Position) -> Figure:
        own = {key: str(value) for key, value in node.attrs.items()} | attributes
        name, alt = own.pop("src", ""), node.content.strip()
        own.pop("alt", None)
        self.state.known_keys(own, "class width caption", line)
        decorative = own.get("class") == "decorative"
        if "class" in own and not decorative:
            self.problem(line, f'The role "{own["class"]}" is unknown here.', "Known: decorative.")
        picture = self.state.picture(name, self.at_or(line, node), alt, decorative)
        width = self.state.number(own, "width", 0, line)
        caption = self.inline_text(own.get("caption", ""), line)
        return Figure(picture, caption, width, own.get("id", ""), line)

    def at_or(self, line: Position, node: SyntaxTreeNode) -> Position:
        """The place of a node that may not have one."""
        return self.at(node) if node.map else line

    def inline_text(self, words: str, place: Position) -> tuple[Inline, ...]:
        """Inline Markdown from an attribute, such as a caption."""
        if not words.strip():
            return ()
        tree = parse(words, ())
        reader = InlineReader(self.state, Rendered(words, (place,)))
        return reader.read(inline_of(tree.children[0]) if tree.children else None)

    def _not_a_table(self, node: SyntaxTreeNode) -> None:
        """A table whose heading row and line do not match is read as words: say so."""
        inline = inline_of(node)
        for offset, row in enumerate(inline.content.split("\n") if inline else ()):
            if "|" in row and "-" in row and not row.strip(" |:-"):
                place = self.rendered.at((node.map[0] if node.map else 0) + offset)
                message = "This table has a different number of cells in its first two rows."
                self.problem(place, message, "Give each heading its own --- below it.")

    # ------------------------------------------------------------------- the rest

    def _list(self, node: SyntaxTreeNode, attributes: Attributes, line: Position) -> Block:
        self.state.known_keys(attributes, "", line)
        items = tuple(self.blocks(item) for item in node.children)
        for item, blocks in zip(node.children, items, strict=True):
            if not blocks:
                self.problem(self.at(item), "This list item is empty.", "Write it or remove it.")
        name, place = attributes.get("id", ""), self.at(node)
        if node.type == "bullet_list":
            return BulletList(items, name, place)
        return OrderedList(items, int(node.attrs.get("start", 1)), name, place)

    def _quote(
        self, blocks: tuple[Block, ...], attributes: Attributes, place: Position
    ) -> BlockQuote:
        by = self.inline_text(attributes.get("by", ""), place)
        return BlockQuote(blocks, by, attributes.get("id", ""), place)

    def _definitions(self, node: SyntaxTreeNode) -> Iterator[Block]:
        for part in node.children:
            if part.type == "dt":
                inline = inline_of(part)
                yield Paragraph(self.inlines.read(inline), "term", "", self.at(part))
                continue
            for block in self.blocks(part):
                if isinstance(block, Paragraph) and block.role == "body":
                    yield replace(block, role="definition")
                else:
                    yield block


def inline_of(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    """The inline content of a block node."""
    return next((child for child in node.children if child.type == "inline"), None)
