"""A Document as Pandoc's Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from accessgen import model as m

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+.!|~^$@\"'-])")


def pandoc_source(document: m.Document, files: Mapping[str, str]) -> str:
    """The whole document. `files` maps a picture's name to its file."""
    meta = document.meta
    front = f'---\nlang: {meta.lang}\nauthor: "{meta.owner}"\n---\n\n'
    return front + _Pandoc(files).blocks(document.blocks)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _id(name: str) -> str:
    # Pandoc takes an id that begins with a figure for words.
    return f" {{#id-{name}}}" if name else ""


class _Pandoc:
    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = files

    def blocks(self, blocks: Iterable[m.Block]) -> str:
        return "".join(f"{self._block(block)}\n\n" for block in blocks)

    def _block(self, block: m.Block) -> str:  # noqa: C901, PLR0911 - one case a node
        match block:
            case m.Heading(level, children, name):
                return f"{'#' * level} {self._inlines(children)}" + _id(name)
            case m.Paragraph(children):
                return self._inlines(children)
            case m.BulletList(items):
                return "\n".join(self._item("-   ", item) for item in items)
            case m.OrderedList(items, start):
                numbered = enumerate(items, start=start)
                return "\n".join(
                    self._item(f"{number}.".ljust(4), item) for number, item in numbered
                )
            case m.Table():
                return self._table(block)
            case m.Figure(picture, caption, width):
                return self._image(picture, self._inlines(caption), f"width={width or 160}mm")
            case m.BlockQuote(blocks, attribution):
                inside = self.blocks(blocks) + self._inlines(attribution)
                return "\n".join(f"> {line}" for line in inside.strip().splitlines())
            case m.Div(role, blocks):
                return f"::: {{.{role}}}\n\n{self.blocks(blocks)}\n:::"
            case m.PictureRow(picture, blocks):
                return f"{self._image(picture, '', 'width=32mm')}\n\n{self.blocks(blocks)}"
            case m.Field(_, label, lines):
                return f"{_escape(label)} " + "\\_" * 20 * lines
            case m.Contents() | m.PageBreak():
                return ""  # pandoc makes the contents itself (--toc)

    def _item(self, mark: str, item: Iterable[m.Block]) -> str:
        lines = self.blocks(item).strip().splitlines()
        return mark + "\n".join([lines[0], *(f"    {line}".rstrip() for line in lines[1:])])

    def _table(self, table: m.Table) -> str:
        rows = [table.header, *table.rows]
        lines = ["| " + " | ".join(self._cell(cell) for cell in row) + " |" for row in rows]
        lines.insert(1, "|" + "---|" * len(table.header))
        return "\n".join(lines) + f"\n\n: {self._inlines(table.caption)}"

    def _cell(self, cell: Iterable[m.Block]) -> str:
        return " ".join(self.blocks(cell).split())

    def _image(self, picture: m.Picture, caption: str, size: str) -> str:
        # Without a caption the alternative text stands in the brackets, which pandoc also prints.
        words = caption or _escape(picture.alt)
        return f"![{words}]({self.files[picture.name]}){{{size}}}"

    def _inlines(self, inlines: Iterable[m.Inline]) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: m.Inline) -> str:
        match inline:
            case m.Text(text):
                return _escape(text)
            case m.Strong(children):
                return f"**{self._inlines(children)}**"
            case m.Link(children, target):
                place = f"#id-{target[1:]}" if target.startswith("#") else target
                return f"[{self._inlines(children)}]({place})"
            case m.Span(children, lang):
                return f"[{self._inlines(children)}]{{lang={lang}}}"
            case m.Icon(picture):
                return f"![]({self.files[picture.name]}){{height=5mm}}"
            case m.LineBreak():
                return "\\\n"
