"""Does a finished PDF read out what its document says: all of it, once, in order?

The expectation is made from the model alone. Validators do not look at this: a PDF whose words
are tagged in the wrong order, or twice, passes every rule that a machine can check.
"""

from __future__ import annotations

import difflib
import string
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

from accessgen import model
from accessgen.style import Style
from accessgen.writers import answers
from accessgen.writers.base import outward
from tests.support import tagtree
from tests.support.tagtree import line, shortened

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def differences(document: model.Document, style: Style, pdf: bytes) -> list[str]:
    """How the structure tree of `pdf` differs from `document`, as lines of a diff.

    Compared are text and its order, tags, alternative texts, languages, the scope of header cells,
    the shape of tables and lists, and for links their words, where they lead and what they say.
    An empty list means that nothing differs.
    """
    found = tagtree.lines(tagtree.read(pdf))
    wanted = expected(document, style)
    return [
        change
        for change in difflib.unified_diff(wanted, found, "document", "PDF", lineterm="", n=2)
        if found != wanted
    ]


def expected(document: model.Document, style: Style) -> list[str]:
    """What the structure tree has to read like, as lines of `tagtree.lines`."""
    document = answers.with_names(document)
    reading = _Reading(document, style)
    return [line(0, "Document"), *reading.blocks(document.blocks, 1)]


class _Reading:
    def __init__(self, document: model.Document, style: Style) -> None:
        self._style = style
        self._by_id: dict[str, model.Block] = {}
        for node in model.walk(document):
            if getattr(node, "id", ""):
                self._by_id.setdefault(node.id, node)

    def blocks(self, blocks: Iterable[model.Block], depth: int, nested: int = 0) -> Iterator[str]:
        """Blocks one after another; `nested` counts the lists around them."""
        for block in blocks:
            yield from self._block(block, depth, nested)

    def _block(  # noqa: C901 - one case for each block
        self, block: model.Block, depth: int, nested: int
    ) -> Iterator[str]:
        match block:
            case model.Heading(level, children):
                yield from self._words(f"H{level}", children, depth)
            case model.Paragraph(children):
                yield from self._words("P", children, depth)
            case model.BulletList(items):
                bullet = "–" if nested else self._style.lists.bullet
                yield from self._list("Disc", [(bullet, item) for item in items], depth, nested)
            case model.OrderedList(items, start):
                labelled = [(f"{number}.", item) for number, item in enumerate(items, start)]
                yield from self._list("Decimal", labelled, depth, nested)
            case model.Table():
                yield from self._table(block, depth)
            case model.Figure():
                yield from self._figure(block, depth)
            case model.BlockQuote(blocks, attribution):
                inside = [*self.blocks(blocks, depth + 1, nested)]
                inside += self._words("P", attribution, depth + 1)
                yield from _around("BlockQuote", inside, depth)
            case model.Div(_, blocks):
                yield from _around("Div", [*self.blocks(blocks, depth + 1, nested)], depth)
            case model.PictureRow(picture, blocks):
                inside = [*_picture(picture, depth + 1), *self.blocks(blocks, depth + 1, nested)]
                yield from _around("Div", inside, depth)
            case model.Field():
                yield from self._field(block, depth)
            case model.Contents(entries):
                yield from self._contents(entries, depth)
            case model.PageBreak():
                pass

    def _field(self, field: model.Field, depth: int) -> Iterator[str]:
        """The label and the place to fill in: a box to tick comes before its words."""
        ticked = field.kind in {"tick", "choice"}
        kind = "lines" if field.kind == "box" else field.kind
        value = [field.value] if field.kind == "choice" else []
        form = f" {' '.join([kind, field.name, *value])} says {answers.said(field)!r}"
        form = line(depth + 1, "Form", targets=form)
        texts = [text for text in (field.label, "" if ticked else field.help) if said(text)]
        for text in texts[:-1]:
            yield line(depth, "P", words=said(text))
        yield line(depth, "P")
        words = [line(depth + 1, "text", words=said(text)) for text in texts[-1:]]
        yield from [form, *words] if ticked else [*words, form]

    def _words(
        self, tag: str, inlines: Sequence[model.Inline], depth: int, *details: str
    ) -> Iterator[str]:
        """An element with words: in one line, or with a line for each part if some are links."""
        parts = list(self._parts(inlines, depth + 1))
        if len(parts) == 1 and isinstance(parts[0], str):
            yield line(depth, tag, *details, words=parts[0])
        elif parts:
            yield line(depth, tag, *details)
            for part in parts:
                if isinstance(part, str):
                    yield line(depth + 1, "text", words=part)
                else:
                    yield from part

    def _parts(self, inlines: Sequence[model.Inline], depth: int) -> Iterator[str | list[str]]:
        """Runs of words, and the lines of what stands among them."""
        text = ""
        for inline in _flat(inlines):
            if isinstance(inline, str):
                text += inline
                continue
            if said(text):
                yield said(text)
            text = ""
            if isinstance(inline, model.Link):
                lines = [*self._words("Link", inline.children, depth)]
                if lines:
                    lines[0] += self._target(inline.target, model.plain_text(inline.children))
            else:
                lines = [*self._words("Span", inline.children, depth, f"lang={inline.lang}")]
            if lines:
                yield lines
        if said(text):
            yield said(text)

    def _target(self, target: str, words: str) -> str:
        if target.startswith("#"):
            block = self._by_id[target[1:]]
            target = f'"{shortened(self._first(block))}"'
        else:
            target = quote(outward(target, "pdf"), safe=string.punctuation)
        return f" -> {target} says {said(words)!r}"

    def _first(self, block: model.Block) -> str:
        """What a block reads out first."""
        for text in self._block(block, 0, 0):
            for sign in (' "', " alt='"):
                if sign in text:
                    return text.split(sign, 1)[1].rpartition(sign[-1])[0]
        return ""

    def _list(
        self,
        numbering: str,
        items: Iterable[tuple[str, Sequence[model.Block]]],
        depth: int,
        nested: int,
    ) -> Iterator[str]:
        yield line(depth, "L", numbering)
        for label, blocks in items:
            yield line(depth + 1, "LI")
            yield line(depth + 2, "Lbl", words=label)
            inside = [*self.blocks(blocks, depth + 3, nested + 1)]
            yield from _around("LBody", inside, depth + 2)

    def _table(self, table: model.Table, depth: int) -> Iterator[str]:
        yield line(depth, "Table")
        yield from self._words("Caption", table.caption, depth + 1)
        yield line(depth + 1, "THead")
        yield from self._row(table.header, depth + 2, ["TH Column"] * len(table.header))
        if table.rows:
            yield line(depth + 1, "TBody")
        first = "TH Row" if table.row_headers else "TD"
        for row in table.rows:
            yield from self._row(row, depth + 2, [first, *["TD"] * (len(row) - 1)])

    def _row(
        self, cells: Sequence[Sequence[model.Block]], depth: int, tags: Sequence[str]
    ) -> Iterator[str]:
        yield line(depth, "TR")
        for cell, tag in zip(cells, tags, strict=True):
            yield line(depth + 1, tag)
            yield from self.blocks(cell, depth + 2)

    def _figure(self, figure: model.Figure, depth: int) -> Iterator[str]:
        if not figure.caption:
            yield from _picture(figure.picture, depth)
            return
        tag = "P" if figure.picture.decorative else "Caption"
        inside = [*_picture(figure.picture, depth + 1)]
        inside += self._words(tag, figure.caption, depth + 1)
        yield from _around("Div", inside, depth)

    def _contents(self, entries: Sequence[model.ContentsEntry], depth: int) -> Iterator[str]:
        if not entries:
            return
        yield line(depth, "TOC")
        top = min(entry.level for entry in entries)
        open_lists = 1
        for entry in entries:
            inner = min(entry.level - top, open_lists)
            if inner == open_lists:
                yield line(depth + inner, "TOC")
            open_lists = inner + 1
            yield line(depth + inner + 1, "TOCI")
            if entry.picture:
                yield from _picture(entry.picture, depth + inner + 2)
            yield line(depth + inner + 2, "Reference")
            link = line(depth + inner + 3, "Link", words=f"{said(entry.text)} (page)")
            yield link + self._target(f"#{entry.target}", entry.text)


def _around(tag: str, inside: list[str], depth: int) -> list[str]:
    """An element with what is in it; none at all if there is nothing."""
    return [line(depth, tag), *inside] if inside else []


def _picture(picture: model.Picture, depth: int) -> list[str]:
    return [] if picture.decorative else [line(depth, "Figure", f"alt={picture.alt!r}")]


def _flat(inlines: Sequence[model.Inline]) -> Iterator[str | model.Link | model.Span]:
    for inline in inlines:
        match inline:
            case model.Text(text):
                yield text
            case model.Strong(children):
                yield from _flat(children)
            case model.Link(children) | model.Span(children) if not model.shows(children):
                yield from _flat(children)
            case model.Link() | model.Span():
                yield inline
            case model.LineBreak():
                yield " "
            case model.Icon():
                pass


def said(text: str) -> str:
    """Words as they are read out."""
    return tagtree.tidy(text.translate(UNSEEN))
