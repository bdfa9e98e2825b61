"""Damage that real texts carry, found by looking at the blocks. It is marked, never mended.

Each function looks at one kind of trouble and says where it is; a person decides what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.sentences import sentences
from accessgen.importing.incoming import Incoming
from accessgen.model import (
    Block,
    BulletList,
    Div,
    Heading,
    Inline,
    Link,
    OrderedList,
    Paragraph,
    Strong,
    Text,
    plain_text,
    walk,
)

MOST_IN_HEADING = 12
_TYPED = re.compile(r"^(?:[•·▪◦‣●■➢o*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])[\s\xa0]+\S")
_HTML = re.compile(r"</?[a-zA-Z][^<>]*>")
_ORDINAL = re.compile(r"\b\d{1,3}\s?(?:st|nd|rd|th)\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_GLUED = re.compile(
    r"^\W*(?:avatar |stock )?(?:graphic|image|picture|photo(?:graph)?|icon|illustration|avatar)s?"
    r"(?: graphic)? (?:of|showing)\b|[a-z]{2,}[“\"‘][A-Z]",
    re.IGNORECASE,
)
_TOUCHING = re.compile(r"[a-z]{2,}[“\"][A-Z]")
_ENDED = re.compile(r"[.!?:;…][\"”’')\]]*$")
_LABELS = frozenset(
    [
        "myth",
        "fact",
        "question",
        "answer",
        "true",
        "false",
        "yes",
        "no",
        "q",
        "a",
        "do",
        "don't",
        "don’t",
        "dos",
        "don'ts",
        "dos",
        "don’ts",
        "do's",
        "right",
        "wrong",
        "good",
        "bad",
        "before",
        "after",
        "was",
        "now",
    ]
)
_LOOSE = frozenset(
    [
        "a",
        "about",
        "all",
        "an",
        "and",
        "are",
        "as",
        "at",
        "because",
        "but",
        "by",
        "can",
        "for",
        "from",
        "has",
        "have",
        "in",
        "into",
        "is",
        "more",
        "most",
        "must",
        "not",
        "of",
        "on",
        "or",
        "our",
        "should",
        "so",
        "such",
        "than",
        "that",
        "the",
        "their",
        "they",
        "this",
        "to",
        "was",
        "way",
        "we",
        "were",
        "when",
        "which",
        "who",
        "will",
        "with",
        "you",
        "your",
    ]
)


def look(blocks: tuple[Block, ...], incoming: Incoming) -> None:
    """Notice all damage that can be seen in the blocks."""
    for sequence in _sequences(blocks):
        _labels_after(sequence, incoming)
        for before, block, after in _neighbours(sequence):
            if isinstance(block, Paragraph):
                for kind, words in _paragraph(before, block, after):
                    incoming.notice(kind, block.position, words)
            elif isinstance(block, Heading):
                for kind, words in _anywhere(block.children):
                    incoming.notice(kind, block.position, words)


def _sequences(blocks: tuple[Block, ...]) -> Iterator[Sequence[Block]]:
    """Blocks that follow one another: of the document, and inside everything in it."""
    yield blocks
    for block in blocks:
        for node in walk(block):
            if isinstance(node, BulletList | OrderedList):
                yield from node.items
            elif hasattr(node, "blocks"):
                yield node.blocks
            elif hasattr(node, "rows"):
                yield from (cell for row in (node.header, *node.rows) for cell in row)


def _neighbours(
    blocks: Sequence[Block],
) -> Iterator[tuple[Block | None, Block, Block | None]]:
    padded: list[Block | None] = [None, *blocks, None]
    for number, block in enumerate(blocks):
        yield padded[number], block, padded[number + 2]


Found = Iterator[tuple[str, str]]


def _paragraph(before: Block | None, block: Paragraph, after: Block | None) -> Found:
    words = plain_text(block.children).strip()
    if not words:
        return
    yield from _anywhere(block.children)
    if _TYPED.match(words):
        yield "typed-list", words[:80]
    if block.role != "body":
        return
    if _all_bold(block.children):
        if _like_a_heading(words):
            yield "fake-heading", words
    elif _any_bold(block.children):
        yield "bold", " … ".join(_bold_words(block.children))[:120]
    if _cut(words, after):
        yield "cut-sentence", f"… {words[-70:]}"


def _anywhere(children: tuple[Inline, ...]) -> Found:
    words = plain_text(children)
    checks: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("html", lambda text: _found(_HTML, text)),
        ("ordinal", lambda text: _found(_ORDINAL, text)),
        ("glued-alt", _glued),
        ("capitals", _shouted),
    )
    for kind, check in checks:
        if odd := check(words):
            yield kind, odd
    if address := _raw_address(children):
        yield "raw-address", address


def _found(pattern: re.Pattern[str], text: str) -> str:
    return ", ".join(dict.fromkeys(found[0] for found in pattern.finditer(text)))[:120]


def _glued(text: str) -> str:
    begins = _GLUED.match(text)
    touching = _TOUCHING.search(text)
    return text[:80] if begins or touching else ""


def _shouted(text: str) -> str:
    """Ordinary words in block capitals; abbreviations are none."""
    loud = [
        word
        for word in re.findall(r"\b[A-Z][A-Z’'-]*[A-Z]\b", text)
        if is_common(word.lower()) and len(word) > 1 and word not in {"IT", "US", "OR", "BY"}
    ]
    return ", ".join(dict.fromkeys(loud))


def _raw_address(children: tuple[Inline, ...]) -> str:
    """An address that is read out letter by letter, as link words or among the words."""
    outside = "".join(inline.text for inline in children if isinstance(inline, Text))
    linked = [plain_text(inline.children) for inline in children if isinstance(inline, Link)]
    for words in (outside, *linked):
        if found := _ADDRESS.search(words):
            return found[0]
    return ""


# ------------------------------------------------------------------------- bold


def _all_bold(children: tuple[Inline, ...]) -> bool:
    rest = [inline for inline in children if not (isinstance(inline, Text) and not _holds(inline))]
    return bool(rest) and all(isinstance(inline, Strong) for inline in rest)


def _holds(text: Text) -> bool:
    return any(letter.isalnum() for letter in text.text)


def _any_bold(children: tuple[Inline, ...]) -> bool:
    return any(isinstance(inline, Strong) for inline in children)


def _bold_words(children: tuple[Inline, ...]) -> list[str]:
    return [plain_text(inline.children) for inline in children if isinstance(inline, Strong)]


def _like_a_heading(words: str) -> bool:
    return len(words.split()) <= MOST_IN_HEADING and not words.endswith((".", ",", ";"))


# ---------------------------------------------------------------- order and ends


def _cut(words: str, after: Block | None) -> bool:
    """A last sentence that stops in the middle.

    It follows finished sentences or ends with a word that needs another one, and no list follows.
    """
    if _ENDED.search(words) or isinstance(after, BulletList | OrderedList | Div):
        return False
    told = sentences(words)
    last = re.findall(r"[\w’'-]+", words)[-1:] or [""]
    hanging = last[0].lower() in _LOOSE and len(words.split()) > 3
    return (
        hanging
        or (words.endswith(",") and len(words.split()) > 4)
        or (len(told) > 1 and len(told[-1].split()) > 3)
    )


def _labels_after(sequence: Sequence[Block], incoming: Incoming) -> None:
    """A label such as "Fact" with nothing of its own after it: its words seem to stand before."""
    for number, block in enumerate(sequence):
        if not _is_label(block) or number < 1 or _is_label(sequence[number - 1]):
            continue
        after = sequence[number + 1] if number + 1 < len(sequence) else None
        if after is None or isinstance(after, Heading) or _is_label(after):
            assert isinstance(block, Paragraph | Heading)
            incoming.notice("label-after", block.position, plain_text(block.children))


def _is_label(block: Block) -> bool:
    if not isinstance(block, Paragraph | Heading):
        return False
    return plain_text(block.children).strip(" :").lower() in _LABELS
