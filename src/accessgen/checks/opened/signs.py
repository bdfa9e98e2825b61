"""Bullets of the symbol fonts, which have letters of their own where Unicode has none."""

from __future__ import annotations

_SIGNS = {  # what Symbol, Wingdings and OpenSymbol show at these private places of Unicode
    "\uf0b7": "•",
    "\uf06c": "●",
    "\uf06e": "■",
    "\uf0a7": "▪",
    "\uf071": "❑",
    "\uf076": "❖",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0fc": "✓",
    "\uf0fb": "✗",
    "\ue00a": "▪",
}
BULLETS = frozenset("•●■▪❑❖➢→✓✗◦○□‣⁃")
_TABLE = str.maketrans(_SIGNS)


def with_signs(text: str) -> str:
    """The text as a reader sees it, with the bullets and ticks that symbol fonts show."""
    return text.translate(_TABLE)
