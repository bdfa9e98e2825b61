"""Where in the source a finding comes from: the author's file and line, only if that is sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from accessgen.checks.sourced import SourceFacts
from accessgen.checks.sourced_people import plain
from accessgen.errors import Position
from accessgen.findings import Finding

SHORTEST = 8
"""Letters that a piece of text needs before it is looked for inside longer ones."""


def placed(findings: Iterable[Finding], source: SourceFacts) -> tuple[Finding, ...]:
    """The findings, each with its place in the source if its words stand in exactly one."""
    texts = list(_texts(source))
    return tuple(
        finding
        if finding.source or not finding.element
        else replace(finding, source=_place(plain(finding.element), texts))
        for finding in findings
    )


def _texts(source: SourceFacts) -> Iterator[tuple[str, Position]]:
    """Every text of the source with its place: blocks, then names and alt texts of pictures."""
    for block in source.blocks:
        yield plain(block.text), block.position
    for picture in source.pictures:
        for use in picture.uses:
            yield plain(picture.name), use.position
            if use.alt:
                yield plain(use.alt), use.position


def _place(element: str, texts: list[tuple[str, Position]]) -> Position | None:
    """The one place of these words: where they are all the text, else where they stand in it."""
    words = element.removesuffix("…").rstrip()
    cut = words != element
    whole = {place for text, place in texts if text == words and not cut}
    if whole:
        return whole.pop() if len(whole) == 1 else None
    if len(words) < SHORTEST:
        return None
    inside = {place for text, place in texts if words in text}
    return inside.pop() if len(inside) == 1 else None
