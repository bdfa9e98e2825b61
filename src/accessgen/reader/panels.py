"""Divs to blocks: picture rows, quotes, fields, the contents, and panels with a role."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from markdown_it.tree import SyntaxTreeNode

from accessgen.errors import Position, nearest
from accessgen.model import Block, BlockQuote, Contents, Div, Picture, PictureRow
from accessgen.reader.blocks import DataBlocks
from accessgen.reader.fields import field_from
from accessgen.reader.markdown import Attributes, BlockReader


class Panels:
    """Reads divs; data blocks are handed on."""

    def __init__(self, data_blocks: DataBlocks) -> None:
        self._data_blocks = data_blocks
        self._special: dict[str, Callable[..., Iterator[Block]]] = {
            "row": self._row,
            "quote": self._quote,
            "field": self._field,
            "contents": self._contents,
        }

    @property
    def data_blocks(self) -> frozenset[str]:
        """The bare names that make a div a data block."""
        return self._data_blocks.names

    def read(
        self, reader: BlockReader, node: SyntaxTreeNode, before: Attributes
    ) -> Iterator[Block]:
        """The blocks that a div becomes; `before` are the attributes of the line before it."""
        place = reader.at(node)
        attributes = before | {key: str(value) for key, value in node.attrs.items()}
        if "problem" in node.meta:
            hint = 'Write ::: {.role key="some words"} or ::: name.'
            reader.problem(place, node.meta["problem"], hint)
            return
        if not node.meta["closed"]:
            hint = "Close it with as many colons on a line of their own."
            reader.problem(place, "This div is opened here and never closed.", hint)
            if node.type == "data_block":
                return
        if node.type == "data_block":
            yield from self._data_blocks.read(reader, node, attributes)
            return
        name = self._name(reader, node, attributes, place)
        special = self._special.get(name)
        if special is not None:
            yield from special(reader, node, attributes, place)
        elif name:
            reader.state.known_keys(attributes, "class", place)
            blocks = reader.blocks(node)
            if not blocks and name != "credits":
                reader.problem(place, f'The panel "{name}" is empty.', "Write it or remove it.")
            yield Div(name, blocks, attributes.get("id", ""), place)

    def _name(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes, place: Position
    ) -> str:
        """The role of a div, from its bare name or its first class; "" if nobody knows it."""
        classes = attributes.get("class", "").split()
        names = [node.info, *classes] if node.info else classes
        names = [name for name in names if name != "decorative" or "row" not in names]
        if len(names) > 1:
            message = f'A div has one role, not "{" ".join(names)}".'
            reader.problem(place, message, "Put one div inside the other.")
        if not names:
            reader.problem(place, "This div has no role.", "Write ::: {.role}.")
            return ""
        name = names[0]
        panels = reader.state.source.panels
        if name in panels or name in self._special:
            return name
        if name in self.data_blocks:
            hint = f'Write "::: {name}", without the dot, and YAML in it.'
        else:
            hint = nearest(name, panels | set(self._special) | self.data_blocks)
        reader.problem(place, f'There is no block or role called "{name}".', hint)
        return ""

    def _row(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes, place: Position
    ) -> Iterator[Block]:
        reader.state.known_keys(attributes, "class picture alt for words", place)
        if attributes.get("words", "machine") != "machine":
            reader.problem(place, 'Here only "words=machine" can be said.', "Take it out.")
        decorative = "decorative" in attributes["class"].split()
        name = attributes.get("picture", "")
        if name:
            alt = attributes.get("alt", "")
            picture = reader.state.picture(name, place, alt, decorative)
        else:
            hint = "Name one: ::: {.row picture=meeting}, or picture: meeting in YAML."
            reader.problem(place, "This row has no picture.", hint)
            picture = Picture("")
        blocks = reader.blocks(node)
        if not blocks:
            reader.problem(place, "This row has no words.", "Write one or two short sentences.")
        sources = tuple(attributes.get("for", "").split())
        machine = "words" in attributes
        yield PictureRow(picture, blocks, sources, attributes.get("id", ""), place, machine)

    def _quote(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes, place: Position
    ) -> Iterator[Block]:
        reader.state.known_keys(attributes, "class by", place)
        if not attributes.get("by"):
            hint = 'Say whose words they are: ::: {.quote by="…"}.'
            reader.problem(place, "This quote does not say who said it.", hint)
        by = reader.inline_text(attributes.get("by", ""), place)
        yield BlockQuote(reader.blocks(node), by, attributes.get("id", ""), place)

    def _field(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes, place: Position
    ) -> Iterator[Block]:
        if node.children:
            reader.problem(place, "A field has nothing in it.", "Put the words before it.")
        yield field_from(reader.state, attributes, place)

    def _contents(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes, place: Position
    ) -> Iterator[Block]:
        reader.state.known_keys(attributes, "class", place)
        if node.children:
            reader.problem(place, "The contents list is filled in for you.", "Leave it empty.")
        yield Contents((), attributes.get("id", ""), place)
