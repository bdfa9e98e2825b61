"""Inlines to lines: what looks how, and where a line ends.

Lines break at spaces only: no hyphenation, and no-break spaces hold (rule F13). A word that is
wider than the line, such as a web address, breaks after a sign in it rather than run off the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias, assert_never

from accessgen import model
from accessgen.pictures import PictureLibrary
from accessgen.style import Style, TextStyle
from accessgen.writers.pdf.boxes import Fragment, Line, LinkTo, Run
from accessgen.writers.pdf.fonts import Font
from accessgen.writers.pdf.structure import Node

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SPACES = re.compile(r"[ \t\r\n\f]+")
_JOINTS = re.compile(r"[^/.\-?&=_@:,]*[/.\-?&=_@:,]*")
SIGN_HEIGHT = 1.1
"""Of an inline sign, in sizes of the text."""

_EPSILON = 0.01


@dataclass(frozen=True, slots=True)
class Type:
    """What the words of a block are set in."""

    regular: Font
    bold: Font
    size: float
    leading: float
    colour: str

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline: the face centred in the leading."""
        face = self.regular
        return (self.leading + (face.ascent + face.descent) * self.size) / 2


def type_of(style: TextStyle, regular: Font, bold: Font) -> Type:
    """The type of a text style; a bold style has bold as its regular."""
    face = bold if style.bold else regular
    return Type(face, bold, style.size, style.leading, style.colour)


class Piece(NamedTuple):
    """A stretch of text in one run, `\\n` for a line that ends, or a sign."""

    text: str
    run: Run


Part: TypeAlias = tuple[str, float, Run]
"""Text without spaces, its width and its run."""


class Word(NamedTuple):
    """Pieces with no break between them; `space` is the run of the space before, if any."""

    pieces: list[Part]
    width: float
    space: Run | None
    new_line: bool


@dataclass(slots=True)
class InlineSetter:
    """Sets inlines of one document."""

    style: Style
    pictures: PictureLibrary

    def pieces(self, inlines: Iterable[model.Inline], type_: Type, node: Node) -> list[Piece]:
        """The words with how they look, and their places in the structure tree below `node`."""
        return list(self._pieces(inlines, type_, node, None))

    def _pieces(
        self, inlines: Iterable[model.Inline], type_: Type, node: Node, link: LinkTo | None
    ) -> Iterator[Piece]:
        for inline in inlines:
            match inline:
                case model.Text(text):
                    yield Piece(visible(text), _run(type_, node, link))
                case model.Strong(children):
                    bold = replace(type_, regular=type_.bold)
                    yield from self._pieces(children, bold, node, link)
                case model.Link(children, target):
                    child = node.child("Link")
                    to = LinkTo(child, target, visible(model.plain_text(children)))
                    coloured = replace(type_, colour=self.style.link)
                    yield from self._pieces(children, coloured, child, to)
                case model.Span(children, lang):
                    yield from self._pieces(children, type_, node.child("Span", lang=lang), link)
                case model.Icon(picture):
                    run = _run(type_, node, link)
                    run.sign = self.pictures.get(picture.name)
                    yield Piece("", run)
                case model.LineBreak():
                    yield Piece("\n", _run(type_, node, link))
                case _:
                    assert_never(inline)


def visible(text: str) -> str:
    """The text without signs that only say where a word may break, spaces collapsed."""
    return _SPACES.sub(" ", text).translate(_UNSEEN)


def _run(type_: Type, node: Node, link: LinkTo | None) -> Run:
    return Run(type_.regular, type_.size, type_.colour, node.leaf(), link)


def natural_width(pieces: list[Piece]) -> tuple[float, float]:
    """The width of the widest word, and of the widest line if none had to be broken."""
    widest = line = longest = 0.0
    for word in _words(pieces):
        line = word.width if word.new_line else line + _gap(word) + word.width
        widest, longest = max(widest, word.width), max(longest, line)
    return widest, longest


def break_lines(pieces: list[Piece], width: float, type_: Type) -> list[Line]:
    """Lines at most `width` wide. No words give no lines."""
    return [_line(words, after, type_) for words, after in _fill(_words(pieces), width)]


def _gap(word: Word) -> float:
    return word.space.font.width(" ") * word.space.size if word.space else 0


def _words(pieces: list[Piece]) -> Iterator[Word]:
    parts: list[Part] = []
    space: Run | None = None
    new_line = False
    for text, run in pieces:
        if run.sign:
            parts.append(("", run.size * SIGN_HEIGHT * run.sign.width / run.sign.height, run))
            continue
        first, *others = ("", "") if text == "\n" else text.split(" ")
        if first:
            parts.append((first, run.font.width(first) * run.size, run))
        for part in others:
            if parts:
                yield Word(parts, sum(w for _, w, _ in parts), space, new_line)
                parts, space, new_line = [], None, False
            space = space or run
            if part:
                parts.append((part, run.font.width(part) * run.size, run))
        new_line = new_line or text == "\n"
    if parts:
        yield Word(parts, sum(w for _, w, _ in parts), space, new_line)


def _fill(words: Iterable[Word], width: float) -> Iterator[tuple[list[Word], Run | None]]:
    """As many words a line as fit, with the run of the space that the line's end swallowed."""
    line: list[Word] = []
    room = width + _EPSILON
    for whole in words:
        for word in [whole] if whole.width <= room else _shatter(whole, width):
            gap = _gap(word) if line else 0
            if line and (word.new_line or gap + word.width > room):
                yield line, word.space
                line, room, gap = [], width + _EPSILON, 0
            line.append(word)
            room -= gap + word.width
    if line:
        yield line, None


def _shatter(word: Word, width: float) -> Iterator[Word]:
    """The parts of a word that is wider than a line; each may begin a line."""
    space, new_line = word.space, word.new_line
    for text, _, run in word.pieces:
        for chunk in _JOINTS.findall(text) if text else [""]:
            fits = run.font.width(chunk) * run.size <= width
            for part in [chunk] if fits else list(chunk):
                size = run.font.width(part) * run.size
                yield Word([(part, size, run)], size, space, new_line)
                space, new_line = None, False


def _line(words: list[Word], after: Run | None, type_: Type) -> Line:
    """Join what looks alike; the space at the end is kept, or copied words run together."""
    fragments: list[Fragment] = []
    x = start = 0.0
    text, current = "", words[0].pieces[0][2]
    for index, word in enumerate(words):
        space: list[Part] = [(" ", _gap(word), word.space)] if index and word.space else []
        for part, width, run in (*space, *word.pieces):
            if run is not current or run.sign:
                if text:
                    fragments.append(Fragment(start, text, x - start, current))
                if run.sign:
                    fragments.append(Fragment(x, "", width, run))
                text, current, start = "", run, x + width if run.sign else x
            text += part
            x += width
    if after and after is not current:
        fragments.append(Fragment(start, text, x - start, current))
        text, current, start = "", after, x
    fragments.append(Fragment(start, text + " " if after else text, x - start, current))
    return Line(type_.leading, type_.baseline, x, [f for f in fragments if f.text or f.run.sign])
