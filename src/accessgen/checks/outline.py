"""What structure checks share: a file's headings, how long it is, texts that mean the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from accessgen.checks.check import Check
from accessgen.checks.opened.facts import Block, Format, Kind, Opened
from accessgen.findings import Finding

HEADINGS = frozenset({Kind.TITLE, Kind.HEADING})
NO_TAGS = "The PDF has no tags, so nobody can tell how it is built."
_SIGNS = re.compile(r"[\W_]+")


def headings(file: Opened) -> list[Block]:
    """The title and the headings, in order."""
    return [block for block in file.blocks if block.kind in HEADINGS and block.text.strip()]


def untagged(file: Opened) -> bool:
    """Whether it is a PDF with content and no tags, so that its build cannot be told (rule S13)."""
    content = bool(file.blocks or file.structure.untagged)
    return file.format is Format.PDF and content and not file.structure.leaves


def without_tags(check: Check) -> Finding:
    """What a check says of such a PDF: the same as all that need tags, so that reports say it once.

    Rule S13 says it with weight.
    """
    hint = "Put tags into the PDF first (rule S13). Then check it again."
    return replace(check.cant_tell(NO_TAGS), hint=hint)


def level(heading: Block) -> int:
    """The level of a heading from 1; a title counts as the first."""
    return max(heading.level, 1)


def alike(text: str) -> str:
    """A text for comparing: no capitals, spaces or punctuation."""
    return _SIGNS.sub("", text.casefold())


def words_in(file: Opened) -> int:
    """How many words the body has."""
    return sum(len(block.text.split()) for block in file.blocks)


def is_long(file: Opened, pages: float, words: float) -> bool:
    """Whether it has so many pages; where nobody knows its pages, so many words."""
    counted = file.structure.details.pages
    return words_in(file) >= words if counted is None else counted >= pages


def front(file: Opened, pages: float, words: float) -> str:
    """The text of the first pages; where there are no pages, of the first words."""
    if any(block.place.page for block in file.blocks):
        shown = [block.text for block in file.blocks if (block.place.page or 1) <= pages]
        return " ".join(" ".join(shown).split())
    text = " ".join(block.text for block in file.blocks).split()
    return " ".join(text[: int(words)])


def has_any(text: str, alternatives: str) -> bool:
    """Whether one of the words in `large print|big print` begins a word of the text."""
    found = (re.search(rf"\b{re.escape(a)}", text, re.IGNORECASE) for a in alternatives.split("|"))
    return any(found)


def listed(names: Sequence[str], most: int = 5) -> str:
    """Names in a sentence: `a, b and c`; what is over `most` is counted."""
    shown = [f"“{name}”" for name in names[:most]]
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
