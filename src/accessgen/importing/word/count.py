"""What a Word file holds, counted from its XML alone: the other hand of the account.

Nothing here is shared with the code that turns paragraphs into blocks but the opening of the file
and the look-up of its styles, so that one mistake cannot hide in both. What is counted is what a
reader sees in the body: tracked changes as accepted, text boxes, notes and diagrams included;
headers, footers and comments are told of elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from accessgen.checks.opened.docx.styles import Styles, numbered_of, outline_of
from accessgen.checks.opened.docx.xml import MC, A, Element, W, value
from accessgen.importing.counts import Counts
from accessgen.importing.word.file import WordFile

_V = "{urn:schemas-microsoft-com:vml}"
_GONE = {f"{W}del", f"{W}moveFrom", f"{MC}Fallback"}
_NO_LETTERS = {*_GONE, f"{W}p", f"{W}pPr"}
_GAPS = {f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab"}
_LIST = ("list bullet", "list number", "list continue")
_DEEPER = re.compile(r"list[a-z ]* ([2-9])$")
_CONTENTS = re.compile(r"(?:toc|contents)[ -]?\d")

Bullets: TypeAlias = frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class _Level:
    """A list that is open: how deep it is, and "bullet" or the number of its numbering."""

    deep: int
    kind: str


def count(file: WordFile) -> Counts:
    """The counts of a Word file."""
    counts = Counts()
    roots = [file.body, *(node for _, node in file.notes().values())]
    bullets = _bullets(file)
    for root in roots:
        _words(root, counts)
        _structure(root, counts, file.styles, bullets)
    counts.notes = sum(len(_references(root)) for root in roots)
    for kind in ("diagramData", "chart"):
        counts.read(file.drawing_words(kind))
    return counts


def _seen(root: Element) -> Iterator[Element]:
    """Every element that counts: nothing deleted, and of alternatives the first."""
    for node in root:
        if node.tag in _GONE or _row_is_deleted(node):
            continue
        yield node
        yield from _seen(node)


def _row_is_deleted(node: Element) -> bool:
    return node.tag == f"{W}tr" and node.find(f"{W}trPr/{W}del") is not None


def _words(root: Element, counts: Counts) -> None:
    """Each paragraph's words; a paragraph whose mark was deleted runs on into the next."""
    open_text = ""
    for node in _seen(root):
        if node.tag == f"{W}p":
            open_text += "".join(_letters(node))
            if node.find(f"{W}pPr/{W}rPr/{W}del") is None:
                counts.read(open_text)
                open_text = ""
    counts.read(open_text)


def _letters(paragraph: Element) -> Iterator[str]:
    """The letters of a paragraph, without those of text boxes in it."""
    for node in paragraph:
        if node.tag in _NO_LETTERS:
            continue
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag in _GAPS:
            yield " "
        elif node.tag == f"{W}noBreakHyphen":
            yield "-"
        else:
            yield from _letters(node)


def _structure(root: Element, counts: Counts, styles: Styles, bullets: Bullets) -> None:
    nodes = list(_seen(root))
    counts.tables += sum(node.tag == f"{W}tbl" for node in nodes)
    counts.pictures += sum(_is_picture(node) for node in nodes)
    counts.links += sum(_is_link(node) for node in nodes)
    for parent in (root, *nodes):
        _paragraphs(list(_flat(parent)), counts, styles, bullets)


def _flat(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body, cell or box; content controls are looked through."""
    if parent.tag not in {f"{W}body", f"{W}tc", f"{W}txbxContent", f"{W}footnote", f"{W}endnote"}:
        return
    waiting = list(parent)
    while waiting:
        node = waiting.pop(0)
        if node.tag in {f"{W}p", f"{W}tbl"}:
            yield node
        elif node.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"}:
            waiting[:0] = list(node)


def _paragraphs(nodes: list[Element], counts: Counts, styles: Styles, bullets: Bullets) -> None:
    """Headings, quotes and lists among neighbours. A list ends where something else stands."""
    lists: list[_Level] = []
    quoted = False
    for node in nodes:
        if node.tag == f"{W}p" and not "".join(_letters(node)).strip():
            continue
        name, level, heading = _kind(node, styles, bullets)
        if heading:
            counts.headings += 1
        is_quote = name.startswith(("quot", "intense quot")) and not heading and level is None
        counts.quotes += is_quote and not quoted
        quoted = is_quote
        if level is None and lists and name.startswith(_LIST):
            continue  # more words of the item before
        if level is None or heading:
            lists = []
            continue
        counts.items += 1
        counts.lists += _begins(lists, level)


def _begins(lists: list[_Level], item: _Level) -> bool:
    """Whether an item begins a list; `lists` are those that are open, the outermost first."""
    while lists and lists[-1].deep > item.deep:
        lists.pop()
    if lists and lists[-1].deep == item.deep:
        if lists[-1].kind == item.kind:
            return False
        lists.pop()
    lists.append(item)
    return True


def _kind(node: Element, styles: Styles, bullets: Bullets) -> tuple[str, _Level | None, bool]:
    """A paragraph's style, its level in a list, and whether it is a heading."""
    if node.tag != f"{W}p":
        return "", None, False
    properties = node.find(f"{W}pPr")
    facts = styles.facts(value(properties, "pStyle") or styles.usual("paragraph"))
    if _CONTENTS.match(facts.name):
        return facts.name, None, False
    heading = bool(outline_of(properties, facts.outline)) or facts.name in {"title", "toc heading"}
    numbered = numbered_of(properties, facts.numbered)
    deeper = _DEEPER.match(facts.name)
    if numbered is None:
        return facts.name, None, heading
    kind = "bullet" if (numbered.num, numbered.level) in bullets else numbered.num
    deep = max(numbered.level, int(deeper[1]) - 1 if deeper else 0)
    return facts.name, _Level(deep, kind), heading


def _bullets(file: WordFile) -> Bullets:
    """The lists and levels that have bullets; all others have numbers."""
    root = file.related("numbering")
    if root is None:
        return frozenset()
    found = {}
    for abstract in root.iterfind(f"{W}abstractNum"):
        levels = [level for level in abstract.iterfind(f"{W}lvl") if _has_bullet(level)]
        deep = [int(level.get(f"{W}ilvl", "0")) for level in levels]
        found[abstract.get(f"{W}abstractNumId")] = deep
    return frozenset(
        (num.get(f"{W}numId", ""), level)
        for num in root.iterfind(f"{W}num")
        for level in found.get(value(num, "abstractNumId"), ())
    )


def _has_bullet(level: Element) -> bool:
    """A bullet, or no sign at all; the other forms have a number in their text."""
    return value(level, "numFmt") in {"bullet", "none"}


def _is_picture(node: Element) -> bool:
    return node.tag in {f"{A}blip", f"{_V}imagedata"}


def _is_link(node: Element) -> bool:
    if node.tag == f"{W}hyperlink":
        return not _in_contents(node)
    words = (node.text or "").strip() if node.tag == f"{W}instrText" else ""
    if node.tag == f"{W}fldSimple":
        words = node.get(f"{W}instr", "").strip()
    return words.startswith("HYPERLINK") and not _in_contents(node)


def _in_contents(node: Element) -> bool:
    for outer in node.iterancestors():
        if outer.tag == f"{W}p":
            style = value(outer.find(f"{W}pPr"), "pStyle") or ""
            return bool(_CONTENTS.match(style.lower()))
    return False


def _references(root: Element) -> list[Element]:
    kinds = {f"{W}footnoteReference", f"{W}endnoteReference"}
    return [node for node in _seen(root) if node.tag in kinds]
