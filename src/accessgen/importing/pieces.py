"""Pieces: the words of a paragraph while they are being gathered, flat, each with its dress.

Word and Markdown nest differently; a flat list is easy to tidy, and folds into the model's
inlines in one way: language, then link, then bold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from accessgen.model import Icon, Inline, LineBreak, Link, Picture, Span, Strong, Text

BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in one dress, or the break between two lines, or a sign in the line."""

    text: str
    bold: bool = False
    link: str = ""
    lang: str = ""
    icon: str = ""


def text_of(pieces: Sequence[Piece]) -> str:
    """The words alone; a break counts as a space."""
    return "".join(piece.text for piece in pieces).replace(BREAK, " ")


def fold(pieces: Sequence[Piece]) -> tuple[Inline, ...]:
    """The inlines that the pieces make, tidied."""
    return tuple(_by_language(tidy(pieces)))


def tidy(pieces: Sequence[Piece]) -> list[Piece]:
    """Single spaces, none at the edges of a line, and dress that begins and ends with words."""
    lines: list[list[Piece]] = [[]]
    for piece in _apart(pieces):
        if piece.text == BREAK:
            lines.append([])
        else:
            lines[-1].append(piece)
    tidied = [line for line in (_line(line) for line in lines) if line]
    result: list[Piece] = []
    for number, line in enumerate(tidied):
        if number:
            result.append(replace(_shared(result[-1], line[0]), text=BREAK))
        result.extend(line)
    return result


def _apart(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Breaks on their own, white space as single spaces of their own, without dress."""
    for piece in pieces:
        if piece.icon:
            yield piece
            continue
        for part in re.split(r"(\n|[^\S\xa0\u202f]+)", piece.text):
            if part == BREAK:
                yield Piece(BREAK)
            elif part.strip():
                yield replace(piece, text=part)
            elif part:
                yield Piece(" ")


def _line(line: list[Piece]) -> list[Piece]:
    """One line: no double spaces, dress over the spaces inside it, pieces of one dress joined."""
    words: list[Piece] = []
    for piece in line:
        if piece.text == " " and not piece.icon and (not words or words[-1].text == " "):
            continue
        words.append(piece)
    while words and words[-1].text == " " and not words[-1].icon:
        words.pop()
    for number in range(1, len(words) - 1):
        before, here, after = words[number - 1 : number + 2]
        if here == Piece(" ") and not before.icon and not after.icon:
            words[number] = _shared(before, after)
    joined = [
        replace(first, text="".join(piece.text for piece in group))
        for first, group in _dressed(words)
    ]
    return _readable_bold(joined)


def _shared(before: Piece, after: Piece) -> Piece:
    """A space in the dress that the words on both sides of it share, the outermost first."""
    if before.lang != after.lang:
        return Piece(" ")
    if before.link != after.link:
        return Piece(" ", lang=before.lang)
    return Piece(" ", before.bold and after.bold, before.link, before.lang)


def _dressed(words: list[Piece]) -> Iterator[tuple[Piece, list[Piece]]]:
    for _, group in groupby(words, key=lambda piece: replace(piece, text="")):
        pieces = list(group)
        if pieces[0].icon:
            yield from ((piece, [piece]) for piece in pieces)
        else:
            yield pieces[0], pieces


def _readable_bold(words: list[Piece]) -> list[Piece]:
    """Bold that Markdown can say: `**` opens and closes only where words begin and end.

    Signs at the edge of bold words that touch a letter outside lose their bold, and so do spaces
    (CommonMark 6.2).
    """
    result: list[Piece] = []
    for number, piece in enumerate(words):
        if not piece.bold or piece.icon:
            result.append(piece)
            continue
        before = words[number - 1].text[-1:] if number else " "
        after = words[number + 1].text[:1] if number + 1 < len(words) else " "
        start = _edge(piece.text, before)
        end = len(piece.text) - _edge(piece.text[start:][::-1], after)
        core = piece.text[start:end]
        plain = replace(piece, bold=False)
        parts = (
            replace(plain, text=piece.text[:start]),
            replace(piece, text=core, bold=any(letter.isalnum() for letter in core)),
            replace(plain, text=piece.text[end:]),
        )
        result.extend(part for part in parts if part.text)
    return [
        replace(first, text="".join(piece.text for piece in group))
        for first, group in _dressed(result)
    ]


def _edge(text: str, outside: str) -> int:
    """How many letters at the beginning of bold words cannot be bold; `outside` touches them."""
    for number, letter in enumerate(text):
        if letter.isspace():
            outside = " "
        elif is_sign(letter) and not _apart_from(outside):
            outside = letter
        else:
            return number
    return len(text)


def is_sign(letter: str) -> bool:
    """Punctuation or a symbol, as CommonMark means it."""
    return unicodedata.category(letter)[0] in "PS"


def _apart_from(letter: str) -> bool:
    return not letter or letter.isspace() or is_sign(letter)


# ------------------------------------------------------------------- folding


def _by_language(pieces: Sequence[Piece]) -> Iterator[Inline]:
    for lang, group in groupby(pieces, key=lambda piece: piece.lang):
        inside = tuple(_by_link(list(group)))
        if lang:
            yield Span(inside, lang)
        else:
            yield from inside


def _by_link(pieces: Sequence[Piece]) -> Iterator[Inline]:
    for link, group in groupby(pieces, key=lambda piece: piece.link):
        inside = tuple(_by_bold(list(group)))
        if link:
            yield Link(inside, link)
        else:
            yield from inside


def _by_bold(pieces: Sequence[Piece]) -> Iterator[Inline]:
    for bold, group in groupby(pieces, key=lambda piece: piece.bold):
        inside = tuple(_plain(list(group)))
        if bold:
            yield Strong(inside)
        else:
            yield from inside


def _plain(pieces: Sequence[Piece]) -> Iterator[Inline]:
    for piece in pieces:
        if piece.icon:
            yield Icon(Picture(piece.icon))
        elif piece.text == BREAK:
            yield LineBreak()
        else:
            yield Text(piece.text)
