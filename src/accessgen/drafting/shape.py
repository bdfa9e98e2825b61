"""The shape of a draft: where a sentence is cut, as ranges of its source, so that it can be undone.

A cut never rewrites. It says which ranges of the source sentence become sentences of their own,
and which few words are put in front of one, such as “But”. To undo a cut is to read its range
whole again, so to undo all of them gives the source back, letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

_EDGE = " ,;:–—-"
_LOOSE = re.compile(r"\s+([,.;:?!])")
_BEFORE_END = re.compile(r"[,;:]+(?=[.!?…]+$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of the source. `before` is put in front of it and `after` behind.

    `small` asks for a small first letter, since the piece no longer begins its sentence.
    """

    start: int
    end: int
    before: str = ""
    after: str = ""
    small: bool = False


Sentence: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """What a rule does to a sentence. `told` says it in words for those who check it.

    `ends` is the sign that closes every sentence but the last, which keeps its own.
    """

    rule: str
    told: str
    sentences: tuple[Sentence, ...]
    first_ends: str = "."


Rule: TypeAlias = Callable[[str], "Cut | None"]


@dataclass(frozen=True, slots=True)
class Node:
    """A sentence of the draft, and the cut that turns it into others, if there is one."""

    sentence: Sentence
    ends: str
    cut: Cut | None = None
    parts: tuple[Node, ...] = ()

    def cuts(self) -> Iterator[Node]:
        """This node and those below it that are cut, in the order of the source."""
        if self.cut is not None:
            yield self
        for part in self.parts:
            yield from part.cuts()


def grow(source: str, rules: Sequence[Rule]) -> Node:
    """The whole tree of cuts that `rules` allow for a sentence, each tried in turn."""
    return _grow(source, (Piece(0, len(source)),), "", rules)


def _grow(source: str, sentence: Sentence, ends: str, rules: Sequence[Rule]) -> Node:
    cut = _first_cut(source, sentence, rules)
    if cut is None:
        return Node(sentence, ends)
    last = len(cut.sentences) - 1
    closing = [ends if n == last else (cut.first_ends if n == 0 else ".") for n in range(last + 1)]
    parts = [
        _grow(source, part, end, rules) for part, end in zip(cut.sentences, closing, strict=True)
    ]
    return Node(sentence, ends, cut, tuple(parts))


def _first_cut(source: str, sentence: Sentence, rules: Sequence[Rule]) -> Cut | None:
    """The first cut that a rule makes. A sentence that was put together is left as it is."""
    if len(sentence) != 1:
        return None
    piece = sentence[0]
    for rule in rules:
        cut = rule(source[piece.start : piece.end])
        if cut is not None:
            return _placed(cut, piece)
    return None


def _placed(cut: Cut, inside: Piece) -> Cut:
    """A cut of a piece in the places of the whole source; the first part inherits its front."""
    moved = [
        tuple(replace(p, start=p.start + inside.start, end=p.end + inside.start) for p in sentence)
        for sentence in cut.sentences
    ]
    front = moved[0][0]
    moved[0] = (
        replace(front, before=inside.before + front.before, small=front.small or inside.small),
        *moved[0][1:],
    )
    return replace(cut, sentences=tuple(moved))


def write(node: Node, words: Callable[[int, int], str], undone: frozenset[int]) -> list[str]:
    """The sentences of a draft. `words` gives the words of a range; `undone` are ids of cuts."""
    if node.cut is not None and id(node) not in undone:
        return [text for part in node.parts for text in write(part, words, undone)]
    text = "".join(_piece(piece, words) for piece in node.sentence)
    whole = not node.ends and not any(piece.before or piece.after for piece in node.sentence)
    if whole and len(node.sentence) == 1 and node.sentence[0].start == 0:
        return [text]
    return [_closed(text, node.ends)]


def _piece(piece: Piece, words: Callable[[int, int], str]) -> str:
    text = words(piece.start, piece.end)
    if piece.small or (piece.before and not piece.before.endswith((". ", ": "))):
        text = small(text)
    return f"{piece.before}{text}{piece.after}"


def small(text: str) -> str:
    """The text with a small first letter, unless it begins with a name or with “I”."""
    from accessgen.checks.reading.common import is_common  # noqa: PLC0415 - loads slowly

    first = re.match(r"[^\W\d_][\w'’-]*", text.strip())
    if first is None or first[0].split("'")[0].split("’")[0] == "I" or first[0].isupper():
        return text
    text = text.strip()
    return text[0].lower() + text[1:] if is_common(first[0].lower()) else text


def _closed(text: str, ends: str) -> str:
    """A text as a sentence: a capital in front, no loose comma, the right sign at its end."""
    text = " ".join(text.split()).lstrip(_EDGE)
    if ends:
        text = text.rstrip(_EDGE)
        text = text if text.endswith(("?", "!", ".")) and ends == "." else text.rstrip(".") + ends
    text = _BEFORE_END.sub("", _LOOSE.sub(r"\1", text))
    return text[:1].upper() + text[1:]
