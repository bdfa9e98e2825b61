"""The words inside a block: markdown-it's inline tokens to the model's inlines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from accessgen.errors import Position, nearest
from accessgen.model import BESIDE, Icon, Inline, LineBreak, Link, Span, Strong, Text, plain_text
from accessgen.reader.marks import Rendered
from accessgen.reader.state import State

SCHEMES = ("#", "http://", "https://", "mailto:", "tel:")
_PUBLICATION = "publication:"
_LOST = re.compile(r"\{\s*[.#%\w][^{}]*\}|\{\s*$|^\s*\{")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NO_ITALICS = "Italics are hard to read. Take the * or _ away, or write **bold**."
REFUSED = {
    "em": ("These words are in italics.", _NO_ITALICS),
    "html_inline": ("HTML is not used here.", "Write Markdown, or \\< for the sign itself."),
    "code_inline": ("Code is not used here.", "Take the ` signs away."),
    "image": (
        "A picture has to stand alone in its paragraph.",
        "Put an empty line before and after it, or use []{.icon name=…} for a small sign.",
    ),
}


def is_field(node: SyntaxTreeNode) -> bool:
    """Is this `[label]{.field kind=…}`?"""
    return node.type == "span" and "field" in str(node.attrs.get("class", "")).split()


def is_blank(node: SyntaxTreeNode) -> bool:
    """Is this nothing but space?"""
    words = node.type in {"text", "text_special"}
    return node.type == "softbreak" or (words and not node.content.strip())


class InlineReader:
    """Reads the inline content of one block, counting lines as it goes."""

    def __init__(self, state: State, rendered: Rendered) -> None:
        self._state, self._rendered = state, rendered
        self._line = 0

    def read(self, node: SyntaxTreeNode | None) -> tuple[Inline, ...]:
        """The inlines of an `inline` node."""
        if node is None:
            return ()
        self._line = node.map[0] if node.map else self._line
        return self._children(node)

    @property
    def place(self) -> Position:
        """Where the reader is."""
        return self._rendered.at(self._line)

    def _children(self, node: SyntaxTreeNode) -> tuple[Inline, ...]:
        result: list[Inline] = []
        for child in node.children:
            for inline in self._one(child):
                last = result[-1] if result else None
                if (
                    isinstance(inline, Text)
                    and isinstance(last, Text)
                    and last.position == inline.position
                ):
                    result[-1] = Text(last.text + inline.text, last.position)
                else:
                    result.append(inline)
        return tuple(inline for inline in result if inline != Text("", self.place))

    def _one(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        match node.type:
            case "text":
                yield self._text(node.content)
            case "text_special":
                yield Text(node.content, self.place)
            case "softbreak":
                yield Text(" ", self.place)
                self._line += 1
            case "hardbreak":
                yield LineBreak()
                self._line += 1
            case "strong":
                yield Strong(self._children(node))
            case "link":
                yield self._link(node)
            case "span":
                yield from self._span(node)
            case _:
                yield from self._refuse(node)

    def _text(self, words: str) -> Text:
        if _LOST.search(words):
            message = "These { } signs are not attributes that can be read here."
            hint = "Put {.role #id} on a line before the block, or write \\{ for the sign."
            self._state.problems.add(self.place, message, hint)
        return Text(words, self.place)

    def _refuse(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        message, hint = REFUSED.get(node.type, (f"{node.type} is not used here.", ""))
        self._state.problems.add(self.place, message, hint)
        if node.type == "em":
            yield from self._children(node)

    def _link(self, node: SyntaxTreeNode) -> Link:
        place = self.place
        target = str(node.attrs.get("href", ""))
        children = self._children(node)
        add = self._state.problems.add
        extra = {k: str(v) for k, v in node.attrs.items() if k not in {"href", "title"}}
        self._state.known_keys(extra, "", place)
        if not plain_text(children).strip():
            add(place, "This link has no words.", "Say in words where it goes.")
        if target.startswith(_PUBLICATION):
            target = self._beside(target.removeprefix(_PUBLICATION), place)
        elif not target.startswith(SCHEMES) or target == "#":
            hint = (
                "Links begin with https://, mailto:, tel:, # and the id of a heading, "
                "or publication: and the name of its folder."
            )
            add(place, f'The link target "{target}" cannot be used.', hint)
        elif target.startswith("#"):
            self._state.links.append((target[1:], place))
        return Link(children, target)

    def _beside(self, name: str, place: Position) -> str:
        """The file of another publication of the project, in the same edition."""
        known = self._state.source.beside
        if name not in known:
            message = f'There is no publication "{name}" to link to.'
            self._state.problems.add(place, message, nearest(name, known))
        return BESIDE + known.get(name, name)

    def _span(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        attributes = {key: str(value) for key, value in node.attrs.items()}
        roles = attributes.get("class", "").split()
        place = self.place
        if roles == ["icon"]:
            yield from self._icon(node, attributes)
            return
        children = self._children(node)
        if roles == ["field"]:
            message = "A box to tick, or lines to write on, stand alone in their cell or paragraph."
            self._state.problems.add(place, message)
        elif roles or _LANGUAGE.fullmatch(attributes.get("lang", "")) is None:
            message = "These words have attributes that mean nothing here."
            hint = "Known here: {lang=cy}, {.icon name=…}, {.field kind=tick}."
            self._state.problems.add(place, message, hint)
        else:
            self._state.known_keys(attributes, "lang", place)
            yield Span(children, attributes["lang"])
            return
        yield from children

    def _icon(self, node: SyntaxTreeNode, attributes: dict[str, str]) -> Iterator[Inline]:
        self._state.known_keys(attributes, "class name", self.place)
        if node.children:
            message = "A sign has no words of its own."
            self._state.problems.add(self.place, message, "Write []{.icon name=…}, then the words.")
        if "name" not in attributes:
            message = "This sign has no name."
            self._state.problems.add(self.place, message, "Write []{.icon name=sign-tick}.")
            return
        yield Icon(self._state.picture(attributes["name"], self.place, "", decorative=True))
