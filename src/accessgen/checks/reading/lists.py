"""Our own word lists, data in content/words/: written by people, each with its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text


@dataclass(frozen=True, slots=True)
class Swap:
    """A word or phrase that a text should not use, and what to say instead (may be empty)."""

    say: str
    use: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text uses one: `found` is how it stands there."""

    found: str
    swap: Swap
    start: int


class Swaps:
    """Finds the phrases of a list as whole words, in any case, in their usual endings."""

    def __init__(self, swaps: Iterable[Swap]) -> None:
        self._swaps = tuple(sorted(swaps, key=lambda swap: (-len(swap.say), swap.say)))

    @cached_property
    def _found(self) -> re.Pattern[str]:
        """One group for each phrase; the longest come first, so that it is found whole."""
        parts = (f"({_pattern(swap.say)})" for swap in self._swaps)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])", re.IGNORECASE)

    def within(self, text: str) -> Swaps:
        """Those of them that a text holds: a quick look that spares the slow one."""
        low = text.lower()
        likely = (swap for swap in self._swaps if _core(swap.say) in low)
        return Swaps(swap for swap in likely if _alone(swap.say).search(text))

    def find(self, text: str) -> Iterator[Hit]:
        """Each place where the text uses one of them."""
        if self._swaps:
            for match in self._found.finditer(text):
                swap = self._swaps[(match.lastindex or 1) - 1]
                yield Hit(match.group(), swap, match.start())


def _core(phrase: str) -> str:
    """What every form of a phrase has in common."""
    low = phrase.lower().rstrip("~")
    return low[:-1] if low.endswith(("e", "y")) else low


@cache
def _alone(phrase: str) -> re.Pattern[str]:
    """The pattern of one phrase, made the first time that a text may hold it."""
    return re.compile(rf"(?<![\w-]){_pattern(phrase)}(?![\w-])", re.IGNORECASE)


def _pattern(phrase: str) -> str:
    """A pattern for the phrase; `~` after its last word asks for that word exactly as it is."""
    exact, words = phrase.endswith("~"), phrase.rstrip("~").split()
    last = re.escape(words[-1]) if exact else _with_endings(words[-1])
    return r"\s+".join([*map(re.escape, words[:-1]), last])


def _with_endings(word: str) -> str:
    """The word in its usual endings: `utilise`, `utilises`, `utilised`, `utilising`."""
    if not word.isalpha() or len(word) < 4:
        return re.escape(word)
    if word.endswith("e"):
        return f"{word[:-1]}(?:e|es|ed|ing)"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}(?:y|ies|ied|ying)"
    return f"{word}(?:s|es|ed|ing)?"


@cache
def word_list(name: str) -> Mapping[str, Any]:
    """The list content/words/<name>.yaml as it stands. Raises SourceErrors if it is broken."""
    shown = f"content/words/{name}.yaml"
    found = load_yaml(read_text(bundled("content") / "words" / f"{name}.yaml", shown), shown)
    return found if isinstance(found, Mapping) else {}


@cache
def words_of(name: str, part: str = "words") -> frozenset[str]:
    """The words of a list that is written as text, in lower case."""
    return frozenset(str(word_list(name).get(part, "")).lower().split())


@cache
def swaps_of(name: str, part: str = "swaps") -> Swaps:
    """The phrases of a list, each line `what is said: what to say instead`."""
    return Swaps(Swap(str(say), str(use or "")) for say, use in word_list(name)[part].items())
