"""Two texts, and in words what became of the first: “was” and “now”, for eyes and ears alike.

A reader of the terminal, the page or a screen reader gets the same sentences; no colour and no
crossed-out letters carry the meaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

AROUND = 4
"""Words shown before and after what changed, so that the place is found again."""

NEAR = 2
"""Changes with fewer words than this between them are told as one."""

LONGEST = 60
"""Words of one change that are shown."""


def change(old: Sequence[str], new: Sequence[str]) -> str:
    """What changed between two texts of several lines, as sentences; empty if nothing did.

    Lines that both hold are left out, whatever their place.
    """
    kept = Counter(old) & Counter(new)
    was, now = _without(old, kept), _without(new, kept)
    return " ".join(_told(*pair) for pair in _pairs(" ".join(was).split(), " ".join(now).split()))


def _without(lines: Sequence[str], kept: Counter[str]) -> list[str]:
    left = Counter(kept)
    rest = []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            rest.append(line)
    return rest


def _pairs(was: list[str], now: list[str]) -> list[tuple[str, str]]:
    """Each change with a few words around it: the old words, the new words."""
    spans: list[list[int]] = []
    for tag, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if spans and a - spans[-1][1] <= NEAR:
            spans[-1][1], spans[-1][3] = b, d
        else:
            spans.append([a, b, c, d])
    return [(_words(was, a, b), _words(now, c, d)) for a, b, c, d in spans]


def _words(words: list[str], begin: int, end: int) -> str:
    if begin == end and not words:
        return ""
    first, last = max(0, begin - AROUND), min(len(words), end + AROUND)
    shown = words[first:last]
    cut = len(shown) > LONGEST
    before = "… " if first else ""
    after = " …" if last < len(words) or cut else ""
    return f"{before}{' '.join(shown[:LONGEST])}{after}"


def _told(was: str, now: str) -> str:
    if was and now:
        return f"Was: {_quoted(was)} Now: {_quoted(now)}"
    return f"Taken out: {_quoted(was)}" if was else f"New: {_quoted(now)}"


def _quoted(words: str) -> str:
    """In quotation marks, and with one full stop at the end."""
    return f"“{words}”" if words.endswith((".", "!", "?", "…")) else f"“{words}”."
