"""A document as indented lines that a person can read, to compare with what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Div,
    Document,
    Field,
    Figure,
    Heading,
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
)


def dump(document: Document, lines: bool = False) -> str:
    """The blocks, one a line; with `lines`, each begins with its source line."""
    return "\n".join(_blocks(document.blocks, 0, lines)) + "\n"


def _blocks(blocks: Iterable[Block], depth: int, lines: bool) -> Iterator[str]:
    for block in blocks:
        name = f" #{block.id}" if block.id else ""
        place = f"{block.position.line}: " if lines else ""
        yield f"{'  ' * depth}{place}{_head(block)}{name}{_tail(block)}"
        for label, inside in _inside(block):
            if label:
                yield f"{'  ' * (depth + 1)}{label}"
            yield from _blocks(inside, depth + 1 + bool(label), lines)


def _head(block: Block) -> str:  # noqa: C901, PLR0911
    match block:
        case Heading(level):
            return f"h{level}"
        case Paragraph(_, role):
            return "p" if role == "body" else role
        case Div(role):
            return f"div {role}"
        case OrderedList(_, start):
            return "numbers" if start == 1 else f"numbers from {start}"
        case BulletList():
            return "bullets"
        case BlockQuote():
            return "quote"
        case PictureRow():
            return "row"
        case PageBreak():
            return "page break"
        case Field(kind="lines", lines=lines):
            return f"{lines} lines"
        case Field(kind="box", lines=lines):
            return f"box of {lines} lines"
        case Field(kind):
            return kind
        case _:
            return type(block).__name__.lower()


def _tail(block: Block) -> str:  # noqa: PLR0911
    match block:
        case Heading(_, children) | Paragraph(children):
            return f": {words(children)}"
        case PictureRow(picture, _, sources):
            return f" {_picture(picture)}" + (f" for {' '.join(sources)}" if sources else "")
        case Figure(picture, caption, width):
            extra = f" {width:g} mm" if width else ""
            return f" {_picture(picture)}{extra}" + (f": {words(caption)}" if caption else "")
        case Table(caption, row_headers=headers, widths=widths):
            shares = " " + " ".join(f"{width:.2f}" for width in widths) if widths else ""
            return f"{'' if headers else ' no-row-headers'}{shares}: {words(caption)}"
        case BlockQuote(_, attribution) if attribution:
            return f" by {words(attribution)}"
        case Field(_, label, name=name, help=more):
            return f"{f' <{name}>' if name else ''}: {label}" + (f" ({more})" if more else "")
        case Contents(entries):
            return "".join(f"\n  {e.level} {e.text} -> {e.target}" for e in entries)
        case _:
            return ""


def _inside(block: Block) -> Iterator[tuple[str, Iterable[Block]]]:
    match block:
        case Div(_, blocks) | BlockQuote(blocks) | PictureRow(_, blocks):
            yield "", blocks
        case BulletList(items) | OrderedList(items):
            for item in items:
                yield "-", item
        case Table(_, header, rows):
            for row in (header, *rows):
                for number, cell in enumerate(row):
                    yield "|" if number else "||", cell


def words(inlines: Iterable[Inline]) -> str:
    """Inlines with their dress: **strong**, [link](target), {icon}, a stroke for a line break."""
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(children):
            return f"**{words(children)}**"
        case Link(children, target):
            return f"[{words(children)}]({target})"
        case Span(children, lang):
            return f"[{words(children)}]({lang})"
        case Icon(picture):
            return f"{{{picture.name}}}"
        case LineBreak():
            return " / "


def _picture(picture: Picture) -> str:
    return f"<{picture.name}: {picture.alt or 'decorative'}>"
