"""The document: what a reader of any edition gets, before any writer has touched it.

Names are pandoc's AST where it has one. Values are frozen, slotted and picklable. There is no
Emphasis: italics are not allowed in any edition (rule F09). Writers know these blocks and inlines
and nothing else; what authors call a timeline or a checklist has become these on the way.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Literal, TypeAlias

from accessgen.errors import Position

NOWHERE = Position("")
BESIDE = "beside:"


# ---------------------------------------------------------------- inlines


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they are read. `position` names the source line, so that a bad character can be."""

    text: str
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out: labels, and in Easy Read hard words (rule F17)."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link. `target` is an address, or `#id` of a heading or block in the same document.

    After BESIDE it names another file of the same edition, which lies in the same folder; each
    writer adds its own ending, so that a PDF opens a PDF and a Word file opens a Word file.
    """

    children: tuple[Inline, ...]
    target: str


@dataclass(frozen=True, slots=True)
class Span:
    """Words in another language (`lang`, BCP 47; WCAG 3.1.2)."""

    children: tuple[Inline, ...]
    lang: str


@dataclass(frozen=True, slots=True)
class Icon:
    """A small decorative sign at the height of the line, beside the word that carries its meaning.

    Rule C12: a sign goes with a word and a colour, so the sign itself is always decorative.
    """

    picture: Picture


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line that ends here, as in an address or a poem."""


Inline: TypeAlias = Text | Strong | Link | Span | Icon | LineBreak


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name in the picture library, with what this document says of it.

    `alt` is empty exactly when the picture is decorative (WCAG 1.1.1, ISO 14289-1 7.3).
    `credit` is the line that the credits print; empty for none.
    """

    name: str
    alt: str = ""
    credit: str = ""

    @property
    def decorative(self) -> bool:
        """Nothing to say to someone who does not see it: an Artifact in PDF."""
        return not self.alt


# ----------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6; the document has one level 1 (rule S03).

    `picture` stands beside it in contents with pictures, where the first row would mislead.
    """

    level: int
    children: tuple[Inline, ...]
    id: str = ""
    position: Position = NOWHERE
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `role` is the name of a text style, such as `body`, `lead` or `label`."""

    children: tuple[Inline, ...]
    role: str = "body"
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list with bullets; each item is blocks (rule S07)."""

    items: tuple[tuple[Block, ...], ...]
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A numbered list that begins at `start`."""

    items: tuple[tuple[Block, ...], ...]
    start: int = 1
    id: str = ""
    position: Position = NOWHERE


Cell: TypeAlias = "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Table:
    """A data table with a header row, never merged cells (rule S08).

    With `row_headers`, the first cell of each row names the row. `widths` are shares that add up
    to 1, one a column; empty leaves it to the writer.
    """

    caption: tuple[Inline, ...]
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_headers: bool = True
    widths: tuple[float, ...] = ()
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture on a line of its own. `width` in millimetres; 0 leaves it to the style."""

    picture: Picture
    caption: tuple[Inline, ...] = ()
    width: float = 0
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class BlockQuote:
    """Somebody's words; `attribution` says whose (rule W27)."""

    blocks: tuple[Block, ...]
    attribution: tuple[Inline, ...] = ()
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Div:
    """Blocks that belong together in one role, such as `do`, `contact` or `cover`.

    `role` is the name of a panel style. A panel may be kept on one page.
    """

    role: str
    blocks: tuple[Block, ...]
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One picture on the left, the words on the right, read across; never split (rules I10, I11).

    `sources` are the ids of the standard blocks that an Easy Read row stands for (rule W30).
    `machine` says that a language model wrote its words, and nobody has made them theirs (W31).
    """

    picture: Picture
    blocks: tuple[Block, ...]
    sources: tuple[str, ...] = ()
    id: str = ""
    position: Position = NOWHERE
    machine: bool = False


FieldKind: TypeAlias = Literal["tick", "choice", "text", "lines", "box"]


@dataclass(frozen=True, slots=True)
class Field:
    """A place to write in, on paper and on a screen (rule S25).

    `tick` is a box of its own, and `choice` one of several boxes of which one is ticked. `text` is
    a line to write in, `lines` several with rules between them, and `box` is `lines` high and
    empty, for words or a drawing.

    `question` is what the field answers, if its words stand elsewhere, as in the cell that heads
    the row; `help` stands below the label. `name` is what a program finds the answer by, the same
    for all boxes of a choice, and `value` what it finds if this box was chosen. Writers make up the
    two if the author has not (`writers.answers`).
    """

    kind: FieldKind
    label: str
    lines: int = 1
    id: str = ""
    position: Position = NOWHERE
    name: str = ""
    question: str = ""
    help: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents list: a transform fills `entries` from the headings (rule S05).

    Writers print each entry as a link with its page number; `pictures` of an entry is used in
    Easy Read only.
    """

    entries: tuple[ContentsEntry, ...] = ()
    id: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of the contents: the heading's words, its level and id, and a picture if wanted."""

    text: str
    level: int
    target: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""

    id: str = ""
    position: Position = NOWHERE


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | OrderedList
    | Table
    | Figure
    | BlockQuote
    | Div
    | PictureRow
    | Field
    | Contents
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Meta:
    """What is true of the document as a whole. Dates come from the publication, never the clock."""

    id: str
    title: str
    edition: str
    edition_title: str
    lang: str = "en-GB"
    subtitle: str = ""
    description: str = ""
    owner: str = ""
    version: str = ""
    date: dt.date = dt.date(2000, 1, 1)
    review: dt.date | None = None
    chapter_breaks: bool = False

    @property
    def window_title(self) -> str:
        """The title that windows and screen readers give: it names the edition (rule S01)."""
        return f"{self.title} ({self.edition_title})" if self.edition_title else self.title


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: one publication in one edition."""

    meta: Meta
    blocks: tuple[Block, ...]


# ------------------------------------------------------------ going about


def children_of(node: Any) -> Iterator[Any]:
    """The nodes directly below `node`, in reading order."""
    for name in _field_names(node.__class__):
        yield from _nodes(getattr(node, name))


@functools.cache
def _field_names(kind: type) -> tuple[str, ...]:
    """The fields of a node that may hold nodes: asked once a type, since documents are large."""
    return tuple(item.name for item in fields(kind) if item.name not in {"id", "position"})


def _nodes(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _nodes(item)
    elif is_dataclass(value) and not isinstance(value, Position | Meta):
        yield value


def walk(node: Any) -> Iterator[Any]:
    """`node` and all that is below it, in reading order."""
    yield node
    for child in children_of(node):
        yield from walk(child)


def plain_text(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines, without their dress; a line break counts as a space."""
    parts = []
    for inline in inlines:
        match inline:
            case Text(text):
                parts.append(text)
            case LineBreak():
                parts.append(" ")
            case Icon():
                pass
            case Strong(children) | Link(children) | Span(children):
                parts.append(plain_text(children))
    return "".join(parts)


_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def shows(inlines: tuple[Inline, ...]) -> bool:
    """Whether there is a word or a sign among inlines, and not only white space of some kind."""
    return bool(plain_text(inlines).translate(_UNSEEN).strip()) or any(
        isinstance(node, Icon) for inline in inlines for node in walk(inline)
    )


Change: TypeAlias = Callable[["Block"], "tuple[Block, ...]"]


def map_blocks(blocks: tuple[Block, ...], change: Change) -> tuple[Block, ...]:
    """Rewrite every block from the inside out: `change` gives the blocks that take its place."""
    result: list[Block] = []
    for block in blocks:
        result.extend(change(_inside(block, change)))
    return tuple(result)


def _inside(block: Block, change: Change) -> Block:
    match block:
        case Div() | BlockQuote() | PictureRow():
            return replace(block, blocks=map_blocks(block.blocks, change))
        case BulletList() | OrderedList():
            return replace(block, items=tuple(map_blocks(item, change) for item in block.items))
        case Table():
            return replace(
                block,
                header=tuple(map_blocks(cell, change) for cell in block.header),
                rows=tuple(tuple(map_blocks(cell, change) for cell in row) for row in block.rows),
            )
        case _:
            return block


def map_inlines(
    blocks: tuple[Block, ...], change: Callable[[tuple[Inline, ...]], tuple[Inline, ...]]
) -> tuple[Block, ...]:
    """The blocks with the words of each changed: of headings, paragraphs, captions, sources."""

    def changed(block: Block) -> tuple[Block, ...]:
        match block:
            case Heading() | Paragraph():
                return (replace(block, children=change(block.children)),)
            case Figure() | Table():
                return (replace(block, caption=change(block.caption)),)
            case BlockQuote():
                return (replace(block, attribution=change(block.attribution)),)
            case _:
                return (block,)

    return map_blocks(blocks, changed)
