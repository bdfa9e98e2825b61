"""Colour science, by coloraide: how vivid a colour is, and how far two stand apart."""

from __future__ import annotations

from functools import cache

from coloraide import Color


@cache
def chroma(colour: str) -> float:
    """The OKLCH chroma of `#RRGGBB`: 0 for greys, about 0.3 for the most vivid (rule C01)."""
    return float(Color(colour).convert("oklch")["chroma"])


@cache
def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#RRGGBB`, from 1 to 21 (WCAG 2.2, relative luminance)."""
    return float(Color(one).contrast(other, method="wcag21"))
