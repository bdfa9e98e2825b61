"""ToUnicode: what each code in a font means (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import re

_SECTION = re.compile(
    rb"begin(codespacerange|bfchar|bfrange)(.*?)end(?:codespacerange|bfchar|bfrange)", re.DOTALL
)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|([\[\]])")
MAX_RANGE = 65_536


def to_unicode(data: bytes) -> tuple[dict[int, str], int]:
    """The text of each code, and how many bytes a code has (1 if the map does not say)."""
    meanings: dict[int, str] = {}
    width = 1
    for section in _SECTION.finditer(data):
        kind, tokens = section[1], [m[2] or m[1] for m in _HEX.finditer(section[2])]
        if kind == b"codespacerange" and tokens:
            width = max(1, len(tokens[0].strip()) // 2)
        elif kind == b"bfchar":
            for code, text in zip(tokens[::2], tokens[1::2], strict=False):
                meanings[int(code, 16)] = _text(text)
        elif kind == b"bfrange":
            _ranges(tokens, meanings)
    return meanings, width


def _ranges(tokens: list[bytes], meanings: dict[int, str]) -> None:
    position = 0
    while position + 2 < len(tokens):
        low, high = int(tokens[position], 16), int(tokens[position + 1], 16)
        high = min(high, low + MAX_RANGE)
        if tokens[position + 2] == b"[":
            end = tokens.index(b"]", position) if b"]" in tokens[position:] else len(tokens)
            for code, text in zip(range(low, high + 1), tokens[position + 3 : end], strict=False):
                meanings[code] = _text(text)
            position = end + 1
        else:
            first = _text(tokens[position + 2])
            for code in range(low, high + 1):
                meanings[code] = first[:-1] + chr(min(ord(first[-1]) + code - low, 0x10FFFF))
            position += 3


def _text(token: bytes) -> str:
    return bytes.fromhex(token.decode("ascii")).decode("utf-16-be", "replace") or "\ufffd"
