"""Does a finished Word file read out what its document says: all of it, once, in order?

What is found is read from the file's XML alone, with the numbers of lists counted as Word counts
them; what is wanted is made from the model alone. Both are lists of lines such as

    H2 "Who can join"
    1. P "See [our page](https://example.org/)"
    picture alt='People at a table'
    table 3 x 4 caption='Who does what' header row, header column

so that a difference can be read.
"""

from __future__ import annotations

import difflib
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from lxml import etree

from accessgen import model
from accessgen.style import Style
from accessgen.writers import answers
from accessgen.writers.base import outward

LIBREOFFICE_RULES = frozenset({("7.1", 3), ("7.3", 1), ("7.18.3", 1)})
"""Rules of PDF/UA-1 (clause, test) that LibreOffice 7.4 breaks whatever the Word file is like.

docs/docx.md says what each is, and tests/docx/test_libreoffice.py shows that LibreOffice does it
with the smallest of files.
"""

_NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "pr": "http://schemas.openxmlformats.org/package/2006/relationships",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
_W, _R = f"{{{_NS['w']}}}", f"{{{_NS['r']}}}"
_NESTED_BULLET = "–"


def differences(document: model.Document, style: Style, docx: bytes) -> list[str]:
    """How the words of `docx` differ from `document`, as lines of a diff; empty if nothing does.

    Compared are words and their order, heading levels, list labels, alternative texts, languages,
    the shape and headers of tables, and where links lead. Page numbers are Word's and left out.
    """
    found, wanted = lines(docx), expected(document, style)
    if found == wanted:
        return []
    return list(difflib.unified_diff(wanted, found, "document", "DOCX", lineterm="", n=2))


def said(text: str) -> str:
    """Words with every stretch of white space as one space."""
    return " ".join(text.split())


# ------------------------------------------------------------------ what the file says


def lines(docx: bytes) -> list[str]:
    """What a reader is given, in reading order, without furniture and page numbers."""
    return list(_File(docx).read())


@dataclass(slots=True)
class _Level:
    """One level of a list definition."""

    label: str
    bullet: bool
    start: int


@dataclass(slots=True)
class _Numbers:
    """Counts list items as Word does: lists of one definition share counters (17.9.15)."""

    definitions: dict[str, dict[int, _Level]]
    lists: dict[str, tuple[str, dict[int, int]]]
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, number: str, level: int) -> str:
        definition, overrides = self.lists[number]
        levels = self.definitions[definition]
        counters = self.counters.setdefault(definition, {})
        if level in overrides and (number, level) not in self.begun:
            counters[level] = overrides[level]
        else:
            counters[level] = counters.get(level, levels[level].start - 1) + 1
        self.begun.add((number, level))
        for deeper in [key for key in counters if key > level]:
            del counters[deeper]
        if levels[level].bullet:
            return levels[level].label
        return re.sub(r"%(\d)", lambda m: str(counters[int(m[1]) - 1]), levels[level].label)


class _File:
    def __init__(self, docx: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = etree.fromstring(parts["word/document.xml"]).find("w:body", _NS)
        self.styles = {
            node.get(f"{_W}styleId"): node
            for node in etree.fromstring(parts["word/styles.xml"]).iterfind("w:style", _NS)
        }
        relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
        self.targets = {node.get("Id"): node.get("Target") for node in relations}
        self.numbers = _numbers(etree.fromstring(parts["word/numbering.xml"]))
        self.places = {
            mark.get(f"{_W}name"): self._first_words(mark)
            for mark in self.body.iter(f"{_W}bookmarkStart")
        }

    def read(self) -> Iterator[str]:
        yield from self._blocks(self.body, 0)

    def _blocks(self, parent: etree._Element, depth: int) -> Iterator[str]:
        for node in _children(parent):
            if node.tag == f"{_W}p":
                label = self._label(node)
                for text in self._paragraph(node):
                    yield f"{'  ' * depth}{label}{text}"
                    label = ""
            else:
                yield from self._table(node, depth)

    def _style(self, paragraph: etree._Element) -> str:
        node = paragraph.find("w:pPr/w:pStyle", _NS)
        return "" if node is None else str(node.get(f"{_W}val"))

    def _heading(self, style: str) -> str:
        while style:
            node = self.styles[style]
            level = node.find("w:pPr/w:outlineLvl", _NS)
            if level is not None:
                return f"H{int(level.get(f'{_W}val')) + 1}"
            based = node.find("w:basedOn", _NS)
            style = "" if based is None else based.get(f"{_W}val")
        return "P"

    def _paragraph(self, node: etree._Element) -> Iterator[str]:
        style = self._style(node)
        if style == "TableEnd":
            return
        if style == "WritingLine" or re.fullmatch(r"Panel\w+Line", style):
            content = node.getparent()
            if (
                content is not None and content[0] is node
            ):  # the others are the further lines of the same control
                yield _control("lines", content.getparent(), len(content))
            return
        if style == "WritingBox" or re.fullmatch(r"Panel\w+Entry", style):
            control = node.find("w:sdt", _NS)
            many = control.find("w:sdtPr/w:text", _NS).get(f"{_W}multiLine")
            count = 1 + len(control.findall(".//w:br", _NS))
            yield _control("box" if many else "text", control, count)
            return
        if style == "TickBox" or re.fullmatch(r"Panel\w+Tick", style):
            yield from self._ticks(node)
            return
        text = said(self._inside(node))
        if style in {"Picture", "RowPicture"} or re.fullmatch(r"Panel\w+Figure", style):
            alt = text.removeprefix("(").removesuffix(")")
            yield f"picture alt={alt!r}" if alt else "picture, decorative"
            return
        yield f'{self._heading(style)} "{text}"'

    def _ticks(self, node: etree._Element) -> Iterator[str]:
        """The boxes of a line: each control is followed by the words beside it."""
        found: list[tuple[etree._Element, list[str]]] = []
        for child in node:
            if child.tag == f"{_W}sdt":
                found.append((child, []))
            elif child.tag == f"{_W}r" and found:
                found[-1][1].append(self._run(child))
        for control, words in found:
            yield f'{_control("tick", control, 0)} "{said("".join(words))}"'

    def _label(self, node: etree._Element) -> str:
        number = node.find("w:pPr/w:numPr/w:numId", _NS)
        if number is None:
            return ""
        level = node.find("w:pPr/w:numPr/w:ilvl", _NS)
        return self.numbers.label(number.get(f"{_W}val"), int(level.get(f"{_W}val"))) + " "

    def _inside(self, node: etree._Element) -> str:
        parts, skipping = [], False
        for child in node:
            if child.tag == f"{_W}r":
                kind = child.find("w:fldChar", _NS)
                if kind is not None:  # from the code of a field to its end; only PAGEREF has words
                    skipping = self._in_page_field(child)
                elif not skipping:
                    parts.append(self._run(child))
            elif child.tag == f"{_W}hyperlink":
                parts.append(self._link(child))
        return "".join(parts)

    @staticmethod
    def _in_page_field(run: etree._Element) -> bool:
        kind = run.find("w:fldChar", _NS).get(f"{_W}fldCharType")
        if kind == "begin":
            code = run.getnext().findtext("w:instrText", "", _NS)
            return "PAGEREF" in code
        field_ = run.getprevious()
        while field_ is not None and kind == "separate":
            code = field_.findtext("w:instrText", None, _NS)
            if code is not None:
                return "PAGEREF" in code
            field_ = field_.getprevious()
        return False

    def _link(self, node: etree._Element) -> str:
        words = said(self._inside(node))
        anchor = node.get(f"{_W}anchor")
        target = f"#{self.places[anchor]}" if anchor else self.targets[node.get(f"{_R}id")]
        return f"[{words}]({target})"

    def _run(self, run: etree._Element) -> str:
        drawing = run.find("w:drawing/wp:inline/wp:docPr", _NS)
        if drawing is not None:
            decorative = drawing.find(".//adec:decorative", _NS) is not None
            alt = drawing.get("descr", "")
            assert decorative != bool(alt), "a picture has a description, or the decorative mark"
            return f"({alt})"
        text = "".join(
            child.text or "" if child.tag == f"{_W}t" else " "
            for child in run
            if child.tag in {f"{_W}t", f"{_W}br", f"{_W}tab"}
        )
        lang = run.find("w:rPr/w:lang", _NS)
        return text if lang is None else f"{{{lang.get(f'{_W}val')}: {text}}}"

    def _table(self, node: etree._Element, depth: int) -> Iterator[str]:
        rows = node.findall("w:tr", _NS)
        if node.find("w:tblPr/w:tblStyle", _NS).get(f"{_W}val") == "TableNormal":
            for row in rows:
                yield f"{'  ' * depth}row"
                for cell in row.iterfind("w:tc", _NS):
                    yield from self._blocks(cell, depth + 1)
            return
        caption = node.find("w:tblPr/w:tblCaption", _NS)
        look = node.find("w:tblPr/w:tblLook", _NS)
        heads = [row.find("w:trPr/w:tblHeader", _NS) is not None for row in rows]
        assert heads == [True] + [False] * (len(rows) - 1)
        assert look.get(f"{_W}firstRow") == "1"
        columns = len(rows[0].findall("w:tc", _NS))
        words = "" if caption is None else caption.get(f"{_W}val")
        names = look.get(f"{_W}firstColumn") == "1"
        yield "  " * depth + _table_line(len(rows), columns, words, names)
        for row in rows:
            for cell in row.iterfind("w:tc", _NS):
                yield f"{'  ' * (depth + 1)}cell"
                yield from self._blocks(cell, depth + 2)

    def _first_words(self, mark: etree._Element) -> str:
        return _plain(mark.getparent())


def _plain(paragraph: etree._Element) -> str:
    return said("".join(node.text or "" for node in paragraph.iter(f"{_W}t")))


def _children(parent: etree._Element) -> Iterator[etree._Element]:
    for node in parent:
        if node.tag == f"{_W}sdt":
            yield from _children(node.find("w:sdtContent", _NS))
        elif node.tag in {f"{_W}p", f"{_W}tbl"}:
            yield node


def _control(kind: str, control: etree._Element, count: int) -> str:
    """A content control: its kind, how many lines it has, its tag and its title."""
    tag, title = (
        control.find(f"w:sdtPr/w:{name}", _NS).get(f"{_W}val") for name in ("tag", "alias")
    )
    return f"{kind} {f'{count} ' if count else ''}<{tag}> says {title!r}"


def _numbers(root: etree._Element) -> _Numbers:
    definitions = {}
    for node in root.iterfind("w:abstractNum", _NS):
        levels = {}
        for level in node.iterfind("w:lvl", _NS):
            value = {child.tag: child.get(f"{_W}val") for child in level}
            levels[int(level.get(f"{_W}ilvl"))] = _Level(
                value[f"{_W}lvlText"],
                value[f"{_W}numFmt"] == "bullet",
                int(value[f"{_W}start"]),
            )
        definitions[node.get(f"{_W}abstractNumId")] = levels
    lists = {}
    for node in root.iterfind("w:num", _NS):
        overrides = {
            int(over.get(f"{_W}ilvl")): int(over.find("w:startOverride", _NS).get(f"{_W}val"))
            for over in node.iterfind("w:lvlOverride", _NS)
        }
        definition = node.find("w:abstractNumId", _NS).get(f"{_W}val")
        lists[node.get(f"{_W}numId")] = (definition, overrides)
    return _Numbers(definitions, lists)


def _table_line(rows: int, columns: int, caption: str, names: bool) -> str:
    column = ", header column" if names else ""
    return f"table {rows} x {columns} caption={said(caption)!r} header row{column}"


# -------------------------------------------------------------- what the document says


def expected(document: model.Document, style: Style) -> list[str]:
    """What the file has to say, as lines."""
    document = answers.with_names(document)
    return list(_Document(document, style).blocks(document.blocks, 0))


class _Document:
    def __init__(self, document: model.Document, style: Style) -> None:
        self._style = style
        self._by_id: dict[str, model.Block] = {}
        for node in model.walk(document):
            if getattr(node, "id", "") and node is not document.meta:
                self._by_id.setdefault(node.id, node)

    def blocks(self, blocks: Iterable[model.Block], depth: int, nested: int = 0) -> Iterator[str]:
        for block in blocks:
            for text in self._block(block, nested):
                yield f"{'  ' * depth}{text}"

    def _block(  # noqa: C901, PLR0912 - one case for each block
        self, block: model.Block, nested: int
    ) -> Iterator[str]:
        match block:
            case model.Heading(level, children):
                yield f'H{level} "{self._words(children)}"'
            case model.Paragraph(children):
                yield f'P "{self._words(children)}"'
            case model.BulletList(items):
                bullet = _NESTED_BULLET if nested else self._style.lists.bullet
                yield from self._items([(bullet, item) for item in items], nested)
            case model.OrderedList(items, start):
                labelled = [(f"{number}.", item) for number, item in enumerate(items, start)]
                yield from self._items(labelled, nested)
            case model.Table():
                yield from self._table(block)
            case model.Figure(picture, caption):
                yield _picture(picture)
                if caption:
                    yield f'P "{self._words(caption)}"'
            case model.BlockQuote(blocks, attribution):
                yield from self.blocks(blocks, 0, nested)
                if attribution:
                    yield f'P "{self._words(attribution)}"'
            case model.Div(_, blocks):
                yield from self.blocks(blocks, 0, nested)
            case model.PictureRow(picture, blocks):
                yield "row"
                yield f"  {_picture(picture)}"
                yield from self.blocks(blocks, 1)
            case model.Field():
                yield from _field(block)
            case model.Contents(entries):
                yield from self._contents(entries)
            case model.PageBreak():
                pass

    def _items(
        self, items: Sequence[tuple[str, Sequence[model.Block]]], nested: int
    ) -> Iterator[str]:
        for label, blocks in items:
            found = list(self.blocks(blocks, 0, nested + 1))
            if not found or not re.match(r"(P|H\d|picture|tick|text|lines|box)\b", found[0]):
                found.insert(0, 'P ""')
            yield f"{label} {found[0]}"
            yield from found[1:]

    def _table(self, block: model.Table) -> Iterator[str]:
        if block.caption:
            yield f'P "{self._words(block.caption)}"'
        caption = model.plain_text(block.caption)
        rows = (block.header, *block.rows)
        yield _table_line(len(rows), len(block.header), caption, block.row_headers)
        for row in rows:
            for cell in row:
                yield "  cell"
                yield from self.blocks(cell, 2)

    def _contents(self, entries: Sequence[model.ContentsEntry]) -> Iterator[str]:
        rows = any(entry.picture for entry in entries)
        for entry in entries:
            words = f"[{said(entry.text)}]({self._target('#' + entry.target.removeprefix('#'))})"
            if rows:
                yield "row"
                if entry.picture:
                    yield f"  {_picture(entry.picture)}"
            yield f'{"  " if rows else ""}P "{words}"'

    def _target(self, target: str) -> str:
        if not target.startswith("#"):
            return quote(outward(target, "docx"), safe="%/:?#[]@!$&'()*+,;=~-._")
        block = self._by_id[target[1:]]
        words = next((n.text for n in model.walk(block) if isinstance(n, model.Text)), "")
        if isinstance(block, model.Heading | model.Paragraph):
            words = model.plain_text(block.children)
        return f"#{said(words)}"

    def _words(self, inlines: Sequence[model.Inline]) -> str:
        return said("".join(self._inline(inline) for inline in inlines))

    def _inline(self, inline: model.Inline, lang: str = "") -> str:
        inside = ""
        match inline:
            case model.Text(text):
                inside = f"{{{lang}: {text}}}" if lang and text else text
            case model.Strong(children):
                inside = "".join(self._inline(child, lang) for child in children)
            case model.Span(children, own):
                inside = "".join(self._inline(child, own) for child in children)
            case model.Link(children, target):
                inside = "".join(self._inline(child, lang) for child in children)
                if said(model.plain_text(children)):
                    inside = f"[{said(inside)}]({self._target(target)})"
            case model.Icon():
                inside = "()"
            case model.LineBreak():
                inside = " "
        return inside


def _field(field: model.Field) -> Iterator[str]:
    title = said(answers.titled(field))
    if field.kind in {"tick", "choice"}:
        value = f":{field.value}" if field.kind == "choice" else ""
        yield f'tick <{field.name}{value}> says {title!r} "{said(field.label)}"'
        return
    yield from (f'P "{said(text)}"' for text in (field.label, field.help) if text)
    count = 1 if field.kind == "text" else max(field.lines, 1)
    yield f"{field.kind} {count} <{field.name}> says {title!r}"


def _picture(picture: model.Picture) -> str:
    return f"picture alt={picture.alt!r}" if picture.alt else "picture, decorative"
