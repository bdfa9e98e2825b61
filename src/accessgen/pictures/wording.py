"""Words as the list of ideas compares them: tokens in lower case, and simple forms of a word."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*|[,;:.!?()–—]")
_NOT = {"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not")}
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case, or a mark between words, and the word as the text has it."""

    word: str
    shown: str

    @property
    def is_mark(self) -> bool:
        """Whether it stands between clauses and is no word."""
        return not self.word[0].isalnum()


def tokens(text: str) -> list[Token]:
    """The words and marks of a text; "don't" and "cannot" become two words each."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text.replace("’", "'")):
        shown = match.group()
        word = shown.lower()
        if word in _NOT or word.endswith("n't"):
            first, second = _NOT.get(word, (word[:-3], "not"))
            found += [Token(first, shown), Token(second, "")]
        else:
            found.append(Token(word.removesuffix("'s"), shown))
    return found


def forms(word: str) -> frozenset[str]:
    """The word with its plural, -ing, -ed and -er, as far as spelling rules give them.

    Irregular forms ("wrote") stand in the list of ideas. Forms that do not exist do no harm.
    """
    if len(word) < 3 or not word.isalpha():
        return frozenset({word})
    if word.endswith("e"):
        ends = {f"{word}s", f"{word}d", f"{word[:-1]}ing"}
    elif word.endswith("y") and word[-2] not in _VOWELS:
        ends = {f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"}
    else:
        plural = "es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s"
        ends = {word + plural, f"{word}ing", f"{word}ed", f"{word}er"}
    if _doubles(word):
        ends |= {f"{word}{word[-1]}{end}" for end in ("ing", "ed", "er")}
    return frozenset({word, *ends})


def _doubles(word: str) -> bool:
    """Whether the last letter is written twice before an ending, as in "planning"."""
    vowels = [letter in _VOWELS for letter in word[-3:]]
    return vowels == [False, True, False] and word[-1] not in "wxy"
