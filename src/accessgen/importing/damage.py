"""Damage that real texts carry, found by looking at the blocks. It is marked, never mended.

Each function looks at one kind of trouble and says where it is; a person decides what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.sentences import sentences
from accessgen.importing.incoming import Incoming
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Div,
    Heading,
    Inline,
    Link,
    OrderedList,
    Paragraph,
    PictureRow,
    Strong,
    Table,
    Text,
    plain_text,
    walk,
)

Found: TypeAlias = Iterator[tuple[str, str]]

MOST_IN_HEADING = 12
_TYPED = re.compile(r"^(?:[•·▪◦‣●■➢o*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])[\s\xa0]+\S")
_HTML = re.compile(r"</?(?!https?:|mailto:|www\.)[a-zA-Z][^<>@]*>")
_MARKUP = re.compile(r"\*\*\S*|\[[^\[\]]*\]\([^()]*\)|^#{1,6}\s|^:::")
_ORDINAL = re.compile(r"\b\d{1,3}\s?(?:st|nd|rd|th)\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()]+")
_GLUED = re.compile(
    r"^\W*(?:avatar |stock )?(?:graphic|image|picture|photo(?:graph)?|icon|illustration|avatar)s?"
    r"(?: graphic)? (?:of|showing)\b",
    re.IGNORECASE,
)
_TOUCHING = re.compile(r"[a-z]{2,}[“\"][A-Z]")
_ENDED = re.compile(r"[.!?:;…][\"”’')\]]*$")
# fmt: off
_LABELS = frozenset({
    "a", "after", "answer", "bad", "before", "do", "do's", "don't", "don'ts", "don’t", "don’ts",
    "dos", "do’s", "fact", "false", "good", "myth", "no", "now", "q", "question", "right", "true",
    "was", "wrong", "yes",
})
_HANGING = frozenset({
    "a", "an", "and", "as", "because", "but", "every", "his", "if", "its", "my", "or", "our",
    "than", "the", "their", "when", "whether", "which", "who", "your",
})
# fmt: on
"""Words that no sentence ends with."""


def look(blocks: tuple[Block, ...], incoming: Incoming) -> None:
    """Notice all damage that can be seen in the blocks."""
    for sequence, listed in _sequences(blocks):
        late = set(_labels_after(sequence))
        for number, block in enumerate(sequence):
            after = sequence[number + 1] if number + 1 < len(sequence) else None
            for kind, words in _found_in(block, after, late=number in late, listed=listed):
                incoming.notice(kind, block.position, words)


def _found_in(block: Block, after: Block | None, *, late: bool, listed: bool) -> Found:
    if isinstance(block, Heading | Paragraph):
        yield from _anywhere(block.children)
        if late:
            yield "label-after", plain_text(block.children)
        elif isinstance(block, Paragraph):
            yield from _paragraph(block, after, listed)


def _sequences(blocks: tuple[Block, ...]) -> Iterator[tuple[Sequence[Block], bool]]:
    """Blocks that follow one another, and whether they are a list item or a cell."""
    yield blocks, False
    for block in blocks:
        for node in walk(block):
            if isinstance(node, BulletList | OrderedList):
                yield from ((item, True) for item in node.items)
            elif isinstance(node, Table):
                yield from ((cell, True) for row in (node.header, *node.rows) for cell in row)
            elif isinstance(node, Div | BlockQuote | PictureRow):
                yield node.blocks, False


def _paragraph(block: Paragraph, after: Block | None, listed: bool) -> Found:
    words = plain_text(block.children).strip()
    if _TYPED.match(words):
        yield "typed-list", words[:80]
    if block.role != "body":
        return
    if _all_bold(block.children):
        if like_a_heading(words):
            yield "fake-heading", words
    elif any(isinstance(inline, Strong) for inline in block.children):
        yield "bold", " … ".join(_bold_words(block.children))[:120]
    if _cut(words, after, listed):
        yield "cut-sentence", f"… {words[-70:]}"


def _anywhere(children: tuple[Inline, ...]) -> Found:
    words = plain_text(children)
    checks: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("html", lambda text: _found(_HTML, text)),
        ("markup", lambda text: _found(_MARKUP, text)),
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


def _bold_words(children: tuple[Inline, ...]) -> list[str]:
    return [plain_text(inline.children) for inline in children if isinstance(inline, Strong)]


def like_a_heading(words: str) -> bool:
    """Few words, and no sign at the end that says a sentence is over or goes on."""
    return len(words.split()) <= MOST_IN_HEADING and not words.endswith((".", ",", ";"))


# ---------------------------------------------------------------- order and ends


def _cut(words: str, after: Block | None, listed: bool) -> bool:
    """A last sentence that stops in the middle.

    It ends with a word that needs another one or with a comma; or it follows finished sentences
    in a paragraph, or is longer than any heading, and is not closed. No list follows it.
    """
    if _ENDED.search(words) or isinstance(after, BulletList | OrderedList | Div):
        return False
    last = re.findall(r"[\w’'-]+", words)[-1:] or [""]
    long = len(words.split()) > 4
    if long and (last[0].lower() in _HANGING or words.endswith(",")):
        return True
    told = sentences(words)
    alone = len(told) == 1 and len(words.split()) <= MOST_IN_HEADING
    return not listed and not alone and len(told[-1].split()) > 3


def _labels_after(sequence: Sequence[Block]) -> Iterator[int]:
    """Labels such as "Fact" with nothing of their own after them: it seems to stand before."""
    for number, block in enumerate(sequence):
        if not _is_label(block) or number < 1 or _is_label(sequence[number - 1]):
            continue
        after = sequence[number + 1] if number + 1 < len(sequence) else None
        if after is None or isinstance(after, Heading) or _is_label(after):
            yield number


def _is_label(block: Block) -> bool:
    if not isinstance(block, Paragraph | Heading):
        return False
    return plain_text(block.children).strip(" :").lower() in _LABELS
