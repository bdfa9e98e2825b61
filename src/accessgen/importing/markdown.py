"""Blocks to the Markdown that our reader reads: `read` of what is written here gives them back.

Every sign that Markdown, its attributes or Jinja2 would take for their own is escaped, so that
words come through as words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import assert_never
from urllib.parse import quote

from accessgen.errors import Position
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Div,
    Figure,
    Heading,
    Icon,
    Inline,
    LineBreak,
    Link,
    OrderedList,
    PageBreak,
    Paragraph,
    PictureRow,
    Span,
    Strong,
    Table,
    Text,
)

_ALWAYS = re.compile(r"[\\`*\[\]<>{}|]|(?<=\{)[%#]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)|!$")
_START = re.compile(r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|[:~=-]))")
_URL = ":/?#@!$&'*+,;=%~.-_"


@dataclass(slots=True)
class Written:
    """The Markdown, and by where each block came from its line (from 1) and its id or list's id."""

    text: str
    places: dict[Position, tuple[int, str]] = field(default_factory=dict)


def write_markdown(blocks: tuple[Block, ...], front: str) -> Written:
    """The whole text: front matter, then every block with its id."""
    writer = _Writer()
    writer.put(front)
    for block in blocks:
        writer.block(block, "", 0)
    return Written("\n".join(writer.rows).rstrip("\n") + "\n", writer.places)


def escape(text: str) -> str:
    """Words as Markdown that says exactly these words; not for the beginning of a line."""
    return _ALWAYS.sub(lambda found: "\\" + found[0], text)


def inlines(children: tuple[Inline, ...]) -> str:
    """Inline Markdown; each line of it may begin a block."""
    rows = _inlines(children).split("\n")
    return "\n".join(_START.sub(lambda found: f"{found[1] or ''}\\", row) for row in rows)


def _inlines(children: tuple[Inline, ...]) -> str:
    return "".join(_inline(child) for child in children)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return escape(text)
        case Strong(children):
            return f"**{_inlines(children)}**"
        case Link(children, target):
            return f"[{_inlines(children)}]({address(target)})"
        case Span(children, lang):
            return f"[{_inlines(children)}]{{lang={lang}}}"
        case Icon(picture):
            return f"[]{{.icon name={picture.name}}}"
        case LineBreak():
            return "\\\n"
        case _:
            assert_never(inline)


def address(target: str) -> str:
    """A link target without the signs that would end it."""
    return quote(target, safe=_URL)


def attributes(*, role: str = "", name: str = "", **values: str) -> str:
    """`{.role #id key="value"}`; empty if there is nothing to say."""
    parts = [f".{role}"] if role else []
    parts += [f"#{name}"] if name else []
    for key, value in values.items():
        if value:
            quoted = value.replace('"', '\\"')
            parts.append(f'{key}="{quoted}"')
    return f"{{{' '.join(parts)}}}" if parts else ""


_PLAIN = {Contents: "::: contents\n:::", PageBreak: "***"}


class _Writer:
    """Rows of Markdown. `indent` goes before each row; `depth` counts the divs and lists around."""

    def __init__(self) -> None:
        self.rows: list[str] = []
        self.places: dict[Position, tuple[int, str]] = {}
        self._name = ""

    def put(self, text: str, indent: str = "", first: str | None = None) -> None:
        """Rows, then an empty one. `first` goes before the first row instead of `indent`."""
        for number, row in enumerate(text.split("\n")):
            before = first if number == 0 and first is not None else indent
            self.rows.append((before + row).rstrip())
        self.rows.append(indent.rstrip())

    def block(self, block: Block, indent: str, depth: int) -> None:
        """One block with its line of attributes."""
        self._name = block.id or self._name
        self.places.setdefault(block.position, (len(self.rows) + 1, self._name))
        match block:
            case Heading():
                self._heading(block, indent)
            case Paragraph():
                role = "" if block.role == "body" else block.role
                self._with(attributes(role=role, name=block.id), inlines(block.children), indent)
            case BulletList() | OrderedList():
                self._list(block, indent, depth)
            case Table():
                self._table(block, indent)
            case Figure():
                head = attributes(name=block.id, caption=_one_line(block.caption))
                self._with(head, f"![]({block.picture.name})", indent)
            case BlockQuote():
                self._quote(block, indent, depth)
            case Div():
                self._div(attributes(role=block.role, name=block.id), block.blocks, indent, depth)
            case PictureRow():
                named = attributes(role="row", name=block.id, picture=block.picture.name)
                self._div(named, block.blocks, indent, depth)
            case _:
                self.put(_PLAIN[type(block)], indent)

    def _heading(self, block: Heading, indent: str) -> None:
        words = inlines(block.children).replace("\\\n", " ").strip()
        words = re.sub(r"(#+)$", r"\\\1", words)
        self.put(f"{'#' * block.level} {words} {attributes(name=block.id)}".rstrip(), indent)

    def _with(self, head: str, words: str, indent: str) -> None:
        self.put(f"{head}\n{words}" if head else words, indent)

    def _list(self, block: BulletList | OrderedList, indent: str, depth: int) -> None:
        if block.id:
            self.rows.append(f"{indent}{attributes(name=block.id)}")
        numbered = isinstance(block, OrderedList)
        start = block.start if isinstance(block, OrderedList) else 1
        for number, item in enumerate(block.items, start):
            odd = depth % 2  # so that neighbours inside each other are never one list
            sign = f"{number}{')' if odd else '.'} " if numbered else f"{'*' if odd else '-'} "
            self._item(item, indent, sign, depth)
        self.rows.append(indent.rstrip())

    def _item(self, item: tuple[Block, ...], indent: str, sign: str, depth: int) -> None:
        begin, inside = len(self.rows), indent + " " * len(sign)
        for number, block in enumerate(item):
            if number and _may_touch(block):
                self.rows.pop()
            self.block(block, inside, depth + 1)
        if begin < len(self.rows):
            self.rows[begin] = indent + sign + self.rows[begin][len(inside) :]
        while len(self.rows) > begin + 1 and not self.rows[-1].strip():
            self.rows.pop()
        if any(not row.strip() for row in self.rows[begin:]):
            self.rows.append(indent.rstrip())

    def _table(self, block: Table, indent: str) -> None:
        role = "" if block.row_headers else "no-row-headers"
        rows = [attributes(role=role, name=block.id, caption=_one_line(block.caption))]
        rows += [_row(block.header), "|" + " --- |" * len(block.header)]
        rows += [_row(row) for row in block.rows]
        self.put("\n".join(rows), indent)

    def _quote(self, block: BlockQuote, indent: str, depth: int) -> None:
        if block.attribution:
            head = attributes(role="quote", name=block.id, by=_one_line(block.attribution))
            self._div(head, block.blocks, indent, depth)
            return
        if block.id:
            self.rows.append(f"{indent}{attributes(name=block.id)}")
        for inner in block.blocks:
            self.block(inner, f"{indent}> ", depth)
        self.rows[-1] = indent.rstrip()

    def _div(self, head: str, blocks: tuple[Block, ...], indent: str, depth: int) -> None:
        colons = ":" * (3 + _deepest(blocks))
        self.rows.append(f"{indent}{colons} {head}")
        for inner in blocks:
            self.block(inner, indent, depth)
        while not self.rows[-1].strip():
            self.rows.pop()
        self.put(colons, indent)


def _may_touch(block: Block) -> bool:
    """Whether a list may follow the words of its item at once (CommonMark 5.3: it begins at 1)."""
    if isinstance(block, OrderedList):
        return block.start == 1 and not block.id
    return isinstance(block, BulletList) and not block.id


def _row(cells: tuple[tuple[Block, ...], ...]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(cell: tuple[Block, ...]) -> str:
    words = [_inlines(block.children) for block in cell if isinstance(block, Paragraph)]
    return " ".join(words).replace("\\\n", " ")


def _one_line(children: tuple[Inline, ...]) -> str:
    """Words for an attribute, which has one line."""
    return inlines(children).replace("\\\n", " ")


def _deepest(blocks: tuple[Block, ...]) -> int:
    """How many divs stand inside each other in here."""
    return max((_depth(block) for block in blocks), default=0)


def _depth(block: Block) -> int:
    match block:
        case Div() | PictureRow() | BlockQuote():
            return 1 + _deepest(block.blocks)
        case BulletList() | OrderedList():
            return max((_deepest(item) for item in block.items), default=0)
        case _:
            return 0
