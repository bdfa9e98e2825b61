"""How a long document can come in parts: which chapters go together, and how long each part is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from accessgen.checks.opened.facts import Kind, Opened
from accessgen.checks.outline import headings, level

_MOST_PARTS = 4  # more than that is no booklet in parts but another publication


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its heading, and the first and the last page that it is on."""

    title: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Part:
    """Chapters that follow each other. `pages` counts what stands in every part as well."""

    first: str
    last: str
    pages: int


def proposed_parts(file: Opened, most: float) -> list[Part]:
    """The fewest parts of at most `most` pages each, as even as can be; empty if there are none.

    The pages before the first chapter after the contents (cover, other formats, what the booklet
    is about) and the last chapter (how to get in touch) stand in every part.
    """
    chapters, front = _chapters(file)
    own, back = chapters[:-1], chapters[-1:]
    shared = front + sum(chapter.last - chapter.first + 1 for chapter in back)
    for count in range(2, min(_MOST_PARTS, len(own)) + 1):
        ways = (
            [_part(own[a:b], shared) for a, b in pairwise((0, *cuts, len(own)))]
            for cuts in combinations(range(1, len(own)), count - 1)
        )
        best = min(ways, key=lambda parts: sorted((p.pages for p in parts), reverse=True))
        if all(part.pages <= most for part in best):
            return best
    return []


def told(parts: Sequence[Part]) -> str:
    """The parts in a sentence or more, for a hint."""
    return " ".join(
        f"Part {number}: “{part.first}” to “{part.last}”, {part.pages} pages."
        if part.first != part.last
        else f"Part {number}: “{part.first}”, {part.pages} pages."
        for number, part in enumerate(parts, start=1)
    )


def _part(chapters: Sequence[Chapter], shared: int) -> Part:
    pages = chapters[-1].last - chapters[0].first + 1
    return Part(chapters[0].title, chapters[-1].title, pages + shared)


def _chapters(file: Opened) -> tuple[list[Chapter], int]:
    """The chapters after the contents, or all, and the pages that come before them."""
    blocks = list(file.blocks)
    listed = [n for n, block in enumerate(blocks) if block.kind is Kind.CONTENTS]
    passed = {id(block) for block in blocks[: listed[-1] + 1]} if listed else set[int]()
    found = [h for h in headings(file) if level(h) > 1]
    top = min((level(h) for h in found), default=0)
    starts = [h for h in found if level(h) == top and id(h) not in passed and h.place.page]
    end = file.structure.details.pages or 0
    chapters = []
    for number, heading in enumerate(starts):
        first = heading.place.page or 1
        after = starts[number + 1].place.page if number + 1 < len(starts) else None
        last = end if after is None else max(first, after - 1)
        chapters.append(Chapter(" ".join(heading.text.split()), first, last))
    return chapters, chapters[0].first - 1 if chapters else 0
