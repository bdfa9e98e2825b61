"""Words as scores count them."""

from __future__ import annotations

import re
from functools import lru_cache

_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)\b(?:/\S*)?"
)
# Phone numbers: 0121 496 0000, (0121) 496 0000, 0121-496-0000, 01632 96 00 01, 07700900123,
# 18001 01632 960 001, +44 (0)20 7946 0000.
_GAP = r"[ \u00a0\u2011-]"
_PHONE = re.compile(
    rf"(?<![\w£])(?:\+\d{{1,3}}(?:{_GAP}?\(0\))?(?:{_GAP}?\d{{2,6}})+"
    rf"|\(0\d{{2,5}}\)(?:{_GAP}?\d{{2,8}})+|0\d{{9,10}}|0\d{{2,4}}(?:{_GAP}\d{{2,6}}){{2,4}}"
    r"|\d{3,6}(?:[ \u00a0]\d{3,6}){1,4})(?!\w)"
)
_APOSTROPHE = re.compile(r"[’‘]")
_NOT_WORD = re.compile(r"[^\w' ]|_")


def without_addresses(text: str) -> str:
    """The text without web addresses, e-mail addresses and phone numbers."""
    return _PHONE.sub(" ", _ADDRESS.sub(" ", text))


def words(text: str) -> list[str]:
    """The words of a text, punctuation and hyphens taken out of them: `co-production` is one.

    A number is a word; a sign by itself is none.
    """
    plain = _NOT_WORD.sub("", _APOSTROPHE.sub("'", text.replace("/", " ").replace("—", " ")))
    stripped = (token.strip("'") for token in plain.split())
    return [word for word in stripped if word]


@lru_cache(maxsize=1 << 14)  # several checks ask, and large print says what standard says
def counted_words(text: str) -> tuple[str, ...]:
    """The words of a text as lengths and scores count them: without addresses."""
    return tuple(words(without_addresses(text)))
