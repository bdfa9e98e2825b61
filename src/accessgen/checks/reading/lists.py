"""Word lists, data in content/words/: written by people, each with its source.

A project can lay its own over the toolkit's. Which project's are in use holds for the whole
process, like a language: `use_lists_of` sets it, and forgets what was worked out with others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

from accessgen.checks.reading.project_lists import load, over, problems
from accessgen.errors import SourceError
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


_Worked = TypeVar("_Worked", bound=Callable[..., Any])
_kept: list[Any] = []
_folder: list[Path | None] = [None]


def kept(function: _Worked) -> _Worked:
    """`functools.cache` for what is worked out from word lists: until other lists are in use."""
    cached = cache(function)
    _kept.append(cached)
    return cast(_Worked, cached)


def use_lists_of(folder: Path | None) -> None:
    """Lay the lists in `folder`, a project's content/words, over the toolkit's; None: ours only."""
    if folder != _folder[0]:
        _folder[0] = folder
        for cached in _kept:
            cached.cache_clear()


def list_problems(folder: Path, shown: str) -> list[SourceError]:
    """All that is wrong with a project's own lists, with file and line."""
    return problems(folder, shown, {name: _ours(name) for name in _names()})


@kept
def word_list(name: str) -> Mapping[str, Any]:
    """The list <name>.yaml, the project's own laid over ours. Raises SourceErrors if broken."""
    folder = _folder[0]
    path = folder / f"{name}.yaml" if folder else None
    if path is None or not path.is_file():
        return _ours(name)
    return over(load(path, f"content/words/{name}.yaml"), _ours(name))


def _names() -> list[str]:
    """The toolkit's lists; a project can lay its own over every one of them."""
    return sorted(path.stem for path in (bundled("content") / "words").glob("*.yaml"))


@cache
def _ours(name: str) -> Mapping[str, Any]:
    shown = f"content/words/{name}.yaml"
    found = load_yaml(read_text(bundled("content") / "words" / f"{name}.yaml", shown), shown)
    return found if isinstance(found, Mapping) else {}


@kept
def words_of(name: str, part: str = "words") -> frozenset[str]:
    """The words of a list that is written as text, in lower case."""
    return frozenset(str(word_list(name).get(part, "")).lower().split())


@kept
def swaps_of(name: str, part: str = "swaps") -> Swaps:
    """The phrases of a list, each line `what is said: what to say instead`."""
    return Swaps(Swap(str(say), str(use or "")) for say, use in word_list(name)[part].items())
