"""Dates, times, numbers with their unit, names and telephone numbers stay on one line (F13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from babel import Locale

from accessgen.model import (
    Document,
    Icon,
    Inline,
    LineBreak,
    Link,
    Span,
    Strong,
    Text,
    map_inlines,
)

NO_BREAK_SPACE = "\u00a0"
# What a number counts or measures, and what is counted by a number, in the language of the
# documents; nothing here is ever printed.
UNITS = (
    "mm cm m km miles? kg g pt p pence pounds? million billion per seconds? minutes? hours? days? "
    "weeks? months? years? people times? pages? questions? steps? points? am pm"
)
NUMBERED = "page|pages|part|step|rung|version|story|chapter|room|bus|buses|of"


@lru_cache(maxsize=8)
def pattern(lang: str) -> re.Pattern[str]:
    """What stays together in a text of the language `lang` (BCP 47)."""
    locale = Locale.parse(lang, sep="-")
    months = "|".join(locale.months["format"]["wide"].values())
    weekdays = "|".join(locale.days["format"]["wide"].values())
    units = "|".join(UNITS.split())
    return re.compile(
        rf"""
          \b(?:(?:{weekdays})\ )?\d{{1,2}}\ (?:{months})(?:\ \d{{4}})?\b   # 4 November 2026
        | \b(?:{months})\ \d{{4}}\b                                        # November 2026
        | (?<![\d\w])(?:18001\ )?(?:\+\d{{1,3}}\ |0)\d{{2,4}}(?:\ \d{{3,8}})+\b   # telephone
        | \b\d{{3,}}(?:\ \d{{3,}})+\b                                        # PIN 482 913
        | (?:(?i:\b(?:{NUMBERED}))\ )*£?\b\d+(?:[,.:]\d+)*(?:\ (?:{units})\b)?   # Step 3, 2 m
        | \b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\ (?=[A-Z])                     # Dr Shah
        | \b[A-Z]{{1,2}}\d[A-Z\d]?\ \d[A-Z]{{2}}\b                         # postcode
        """,
        re.VERBOSE,
    )


def no_break(document: Document) -> Document:
    """Put no-break spaces inside what stays together; every word stays as it is."""
    found = pattern(document.meta.lang)
    blocks = map_inlines(document.blocks, lambda inlines: joined(inlines, found))
    return replace(document, blocks=blocks)


def joined(inlines: tuple[Inline, ...], found: re.Pattern[str]) -> tuple[Inline, ...]:
    """The inlines with no-break spaces; a date may begin in one of them and end in the next."""
    words = "".join(_texts(inlines))
    kept = found.sub(lambda match: match[0].replace(" ", NO_BREAK_SPACE), words)
    return _refilled(inlines, iter(kept)) if kept != words else inlines


def _texts(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield text
            case Strong(children) | Link(children) | Span(children):
                yield from _texts(children)
            case LineBreak() | Icon():
                yield "\n"


def _refilled(inlines: tuple[Inline, ...], letters: Iterator[str]) -> tuple[Inline, ...]:
    """The same inlines with as many letters as before, taken from `letters`."""
    result: list[Inline] = []
    for inline in inlines:
        match inline:
            case Text(text):
                kept = "".join(next(letters) for _ in text)
                result.append(replace(inline, text=kept))
            case Strong(children) | Link(children) | Span(children):
                result.append(replace(inline, children=_refilled(children, letters)))
            case _:
                next(letters)
                result.append(inline)
    return tuple(result)
