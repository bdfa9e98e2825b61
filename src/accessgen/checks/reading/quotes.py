"""Quotes that go on over several sentences, or over several paragraphs.

“I came to the meeting. Nobody listened.” is one quote of two sentences; each of them holds only one
of its marks. A quote of several paragraphs has its closing mark in the last of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.checks.opened.facts import Block, Kind

OPEN, CLOSE, STRAIGHT = "“", "”", '"'
LONGEST = 12  # paragraphs: a mark that is not closed by then was forgotten
_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


def begin_inside(blocks: Sequence[Block]) -> tuple[bool, ...]:
    """For each block, whether it begins inside a quote that an earlier one opened."""
    inside = [False] * len(blocks)
    for number, block in enumerate(blocks):
        if block.kind in _READ and OPEN in block.text and _ends_inside(block.text, inside=False):
            last = _closes(blocks[number + 1 : number + 1 + LONGEST])
            inside[number + 1 : number + 1 + last] = [True] * last
    return tuple(inside)


def _closes(following: Sequence[Block]) -> int:
    """How many blocks the quote goes on for; 0 if nothing closes it."""
    for number, block in enumerate(following, start=1):
        if block.kind not in _READ:
            break
        if CLOSE in block.text and not _ends_inside(block.text, inside=True):
            return number
    return 0


def _ends_inside(text: str, inside: bool) -> bool:
    opened, closed = text.rfind(OPEN), text.rfind(CLOSE)
    return inside if opened == closed else opened > closed


def completed(texts: Sequence[str], inside: bool = False, goes_on: bool = False) -> list[str]:
    """The sentences of one block, each with the marks of a quote that it begins or ends within.

    `inside` and `goes_on` tell whether the block begins and ends inside a quote. A mark that
    nothing closes is left as it is.
    """
    pairs = sum(text.count(STRAIGHT) for text in texts) % 2 == 0
    curly, straight = inside, False
    found: list[str] = []
    for number, text in enumerate(texts):
        before = (OPEN if curly else "") + (STRAIGHT if straight else "")
        curly = _ends_inside(text, curly)
        if curly and not goes_on and not any(CLOSE in later for later in texts[number + 1 :]):
            return [*found, *texts[number:]]
        straight ^= pairs and text.count(STRAIGHT) % 2 == 1
        found.append(before + text + (STRAIGHT if straight else "") + (CLOSE if curly else ""))
    return found
