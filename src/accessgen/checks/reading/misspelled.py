"""What a word that no dictionary knows may be: an American spelling, or a slip of the fingers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.known import dictionary

_AMERICAN = tuple(
    (re.compile(pattern), british)
    for pattern, british in (
        (r"iz(e|ed|es|er|ers|ing|ation|ations|ational)$", r"is\1"),
        (r"yz(e|ed|es|er|ers|ing)$", r"ys\1"),
        (r"or(s|ed|ing|ful|less|able|al|ally|hood|hoods|ite|ites)?$", r"our\1"),
        (r"er(s|ed)?$", r"re\1"),
        (r"ense(s|less)?$", r"ence\1"),
        (r"([lpt])(ed|ing|er|ers)$", r"\1\1\2"),
        (r"og(s)?$", r"ogue\1"),
        (r"llment(s)?$", r"lment\1"),
        (r"ill(s|ful|fully)?$", r"il\1"),
        (r"(?<=[^aeiou])e(?=[^aeiou])", r"ae"),
        (r"(?<=[^aeiou])e(?=[^aeiou])", r"oe"),
    )
)


def british(word: str) -> str:
    """The British spelling of an American word in small letters; empty if it is none."""
    for pattern, replacement in _AMERICAN:
        for match in pattern.finditer(word):
            new = word[: match.start()] + match.expand(replacement) + word[match.end() :]
            if new in dictionary():
                return new
    return ""


def meant(word: str) -> list[str]:
    """The words that are one slip away: a letter too many, too few, wrong, or two swapped.

    Words that most readers know come first.
    """
    near = {new for new in _slips(word) if new in dictionary()}
    return sorted(near, key=lambda new: (not is_common(new), abs(len(new) - len(word)), new))


def _slips(word: str) -> Iterator[str]:
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        if after:
            yield before + after[1:]
        for letter in ascii_lowercase:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
