"""Plain text: paragraphs between empty lines, and lists from lines that begin with a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from accessgen.errors import Position
from accessgen.importing.counts import Counts
from accessgen.importing.damage import like_a_heading
from accessgen.importing.entries import Entry, assemble
from accessgen.importing.html import html_list
from accessgen.importing.incoming import Incoming
from accessgen.importing.pieces import BREAK, Piece, fold
from accessgen.model import Paragraph, plain_text

_BULLET = re.compile(r"^\s*[•·▪◦‣●*–-]\s+(?=\S)")
_CONTENTS = re.compile(r"(?:\t|\.{4,}\s*|\s{4,})\d{1,3}\s*$")
LONGER = 14  # words of a paragraph that a heading may stand over
WRAPPED = 60
"""Characters: lines that are all longer, but the last, were broken by a program, not a person."""


def read_text_file(text: str, incoming: Incoming) -> None:
    """Read plain text into `incoming`. There are no headings in it: what looks like one is told."""
    entries: list[Entry] = []
    empty, number = 0, 0
    paragraph: list[tuple[int, str]] = []
    for number, row in enumerate([*text.split("\n"), ""], 1):
        if row.strip():
            paragraph.append((number, row.rstrip()))
            continue
        if paragraph:
            if empty > 1:
                incoming.notice(
                    "blank-lines", Position(incoming.file, paragraph[0][0]), paragraph[0][1]
                )
            entries += _paragraph(paragraph, incoming)
            paragraph, empty = [], 0
        empty += 1
    incoming.blocks = assemble(entries)
    _notice_headings(incoming)
    incoming.before = _count(text)


def _paragraph(rows: list[tuple[int, str]], incoming: Incoming) -> Iterator[Entry]:
    words: list[tuple[int, str]] = []
    for number, row in rows:
        if _BULLET.match(row):
            yield from _words(words, incoming)
            words = []
            place = Position(incoming.file, number)
            yield Entry("item", place, fold([Piece(_BULLET.sub("", row))]))
            incoming.notice("bullets-read", place, row.strip()[:80])
        else:
            words.append((number, row))
    yield from _words(words, incoming)


def _words(rows: list[tuple[int, str]], incoming: Incoming) -> Iterator[Entry]:
    if not rows:
        return
    place = Position(incoming.file, rows[0][0])
    lines = [row for _, row in rows]
    for number, row in rows:
        if "\t" in row.strip():
            kind = "typed-contents" if _CONTENTS.search(row) else "tab"
            incoming.notice(kind, Position(incoming.file, number), row.strip()[:80])
    wrapped = all(len(row) >= WRAPPED for row in lines[:-1])
    children = fold([Piece((" " if wrapped else BREAK).join(lines))])
    if blocks := html_list(children, place, incoming):
        yield from (Entry("block", place, block=block) for block in blocks)
    elif children:
        yield Entry("paragraph", place, children)


def _notice_headings(incoming: Incoming) -> None:
    """Short lines without a full stop before a longer paragraph may be headings."""
    for block, after in pairwise(incoming.blocks):
        if isinstance(block, Paragraph) and isinstance(after, Paragraph):
            words = plain_text(block.children)
            longer = len(plain_text(after.children).split()) > LONGER
            if like_a_heading(words) and longer:
                incoming.notice("plain-heading", block.position, words)


def _count(text: str) -> Counts:
    """Counted from the text alone."""
    counts = Counts()
    listed = False
    for row in text.split("\n"):
        item = bool(re.match(r"\s*[•·▪◦‣●*–-]\s+\S", row))
        counts.items += item
        counts.lists += item and not listed
        listed = item or (listed and not row.strip())
        counts.read(row)
    return counts
