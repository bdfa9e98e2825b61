"""Inlines to lines: what looks how, and where a line ends.

Lines break at spaces only: no hyphenation, and no-break spaces hold (rule F13). A word that is
wider than the line, such as a web address, breaks after a sign or a no-break space in it rather
than run off the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias, assert_never

from accessgen import model
from accessgen.pictures import PictureLibrary
from accessgen.style import Style, TextStyle
from accessgen.writers.pdf.boxes import Fragment, Line, LinkTo, Run
from accessgen.writers.pdf.fonts import Font
from accessgen.writers.pdf.structure import Node

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SPACES = re.compile(r"[ \t\r\n\f]+")
_JOINTS = re.compile(r"[^/.\-?&=_@:,\u00a0]+[/.\-?&=_@:,\u00a0]*|[/.\-?&=_@:,\u00a0]+")
SIGN_HEIGHT = 1.1
"""Of an inline sign, in sizes of the text."""

_EPSILON = 0.01
_NEW_LINE = "\n"


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

    @property
    def line(self) -> tuple[float, float]:
        """The height of a line, and its baseline."""
        return self.leading, self.baseline


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
    gap: float
    new_line: bool


@dataclass(slots=True)
class InlineSetter:
    """Sets inlines of one document."""

    style: Style
    pictures: PictureLibrary
    targets: set[str] = field(default_factory=set)
    """The ids that links of this document lead to."""

    def pieces(self, inlines: Iterable[model.Inline], type_: Type, node: Node) -> list[Piece]:
        """The words with how they look, and their places in the structure tree below `node`.

        White space of any kind and nothing else is no text: a tag around it would be empty.
        """
        inlines = tuple(inlines)
        if not model.shows(inlines):
            return []
        merged: list[Piece] = []
        for piece in self._pieces(inlines, type_, node, None):
            if merged and _alike(merged[-1], piece):
                merged[-1] = Piece(merged[-1].text + piece.text, merged[-1].run)
            else:
                merged.append(piece)
        return merged

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
                case model.Link(children) | model.Span(children) if not model.shows(children):
                    yield from self._pieces(children, type_, node, link)
                case model.Link(children, target):
                    child = node.child("Link")
                    if target.startswith("#"):
                        self.targets.add(target[1:])
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
                    yield Piece(_NEW_LINE, _run(type_, node, link))
                case _:
                    assert_never(inline)


def visible(text: str) -> str:
    """The text without signs that only say where a word may break, spaces collapsed."""
    return _SPACES.sub(" ", text).translate(_UNSEEN)


def _run(type_: Type, node: Node, link: LinkTo | None) -> Run:
    return Run(type_.regular, type_.size, type_.colour, node.leaf(), link)


def _alike(one: Piece, other: Piece) -> bool:
    """Whether two pieces look alike and belong to the same thing: words, not signs or breaks."""
    a, b = one.run, other.run
    return (
        one.text not in {"", _NEW_LINE}
        and other.text not in {"", _NEW_LINE}
        and a.leaf is b.leaf
        and a.link is b.link
        and (a.font, a.size, a.colour) == (b.font, b.size, b.colour)
    )


def natural_width(pieces: list[Piece]) -> tuple[float, float]:
    """The width of the widest word, and of the widest line if none had to be broken."""
    widest = line = longest = 0.0
    for word in _words(pieces):
        line = word.width if word.new_line else line + word.gap + word.width
        widest, longest = max(widest, word.width), max(longest, line)
    return widest, longest


def break_lines(pieces: list[Piece], width: float, type_: Type) -> list[Line]:
    """Lines at most `width` wide. No words give no lines."""
    if len(pieces) == 1 and not pieces[0].run.sign:
        lines = _plain_lines(pieces[0], width, type_)
        if lines is not None:
            return lines
    return [_line(words, after, type_) for words, after in _fill(_words(pieces), width)]


def _plain_lines(piece: Piece, width: float, type_: Type) -> list[Line] | None:
    """The quick way for words that all look alike, which most paragraphs are.

    Gives None if a word is too wide for a line, which only the general way can break.
    """
    text, run = piece
    words, size = [word for word in text.split(" ") if word not in {"", _NEW_LINE}], run.size
    widths = [run.font.width(word) * size for word in words]
    room = width + _EPSILON
    if not words or max(widths) > room:
        return None if words else []
    gap = run.font.width(" ") * size
    lines: list[Line] = []
    start, used = 0, widths[0]
    for index in range(1, len(words)):
        further = used + gap + widths[index]
        if further > room:
            shown = " ".join(words[start:index]) + " "
            lines.append(Line(*type_.line, used, [Fragment(0, shown, used, run)]))
            start, used = index, widths[index]
        else:
            used = further
    shown = " ".join(words[start:])
    lines.append(Line(*type_.line, used, [Fragment(0, shown, used, run)]))
    return lines


def _words(pieces: list[Piece]) -> Iterator[Word]:
    parts: list[Part] = []
    width = gap = 0.0
    space: Run | None = None
    new_line = False
    for text, run in pieces:
        if run.sign:
            sign = run.size * SIGN_HEIGHT * run.sign.width / run.sign.height
            parts.append(("", sign, run))
            width += sign
            continue
        first, *others = ("", "") if text == _NEW_LINE else text.split(" ")
        if first:
            parts.append((first, run.font.width(first) * run.size, run))
            width += parts[-1][1]
        for part in others:
            if parts:
                yield Word(parts, width, space, gap, new_line)
                parts, width, space, new_line = [], 0.0, None, False
            if space is None:
                space, gap = run, run.font.width(" ") * run.size
            if part:
                width = run.font.width(part) * run.size
                parts.append((part, width, run))
        new_line = new_line or text == _NEW_LINE
    if parts:
        yield Word(parts, width, space, gap, new_line)


def _fill(words: Iterable[Word], width: float) -> Iterator[tuple[list[Word], Run | None]]:
    """As many words a line as fit, with the run of the space that the line's end swallowed."""
    line: list[Word] = []
    room = width + _EPSILON
    for whole in words:
        for word in [whole] if whole.width <= width + _EPSILON else _shatter(whole, width):
            needed = word.width + (word.gap if line else 0)
            if line and (word.new_line or needed > room):
                yield line, word.space
                line, room, needed = [], width + _EPSILON, word.width
            line.append(word)
            room -= needed
    if line:
        yield line, None


def _shatter(word: Word, width: float) -> Iterator[Word]:
    """The parts of a word that is wider than a line; each may begin a line."""
    space, gap, new_line = word.space, word.gap, word.new_line
    for text, whole, run in word.pieces:
        for chunk in _JOINTS.findall(text) if text else [""]:
            fits = run.font.width(chunk) * run.size <= width
            for part in [chunk] if fits else list(chunk):
                size = run.font.width(part) * run.size if text else whole
                yield Word([(part, size, run)], size, space, gap, new_line)
                space, gap, new_line = None, 0.0, False


def _line(words: list[Word], after: Run | None, type_: Type) -> Line:
    """Join what looks alike; the space at the end is kept, or copied words run together."""
    fragments: list[Fragment] = []
    x = start = 0.0
    text, current = "", words[0].pieces[0][2]
    for index, word in enumerate(words):
        space: list[Part] = [(" ", word.gap, word.space)] if index and word.space else []
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
    return Line(*type_.line, x, [f for f in fragments if f.text or f.run.sign])
