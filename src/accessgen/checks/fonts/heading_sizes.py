"""F27: headings that step down in size."""

from __future__ import annotations

from collections import Counter

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import body_size, more, points
from accessgen.checks.opened.facts import Block, Kind, Opened
from accessgen.findings import Severity

_NEAR = 0.02  # a share of the body size: sizes come in half points


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each level that is too small, or no smaller than the one above it."""
    body = body_size(file)
    sizes = _sizes(file)
    if body is None:
        return
    above = 0
    for level in sorted(sizes):
        size, first = sizes[level]
        least = limits.number(f"h{min(level, 3)}") * body
        if size < least - _NEAR * body or (level > 1 and size <= body):
            yield CHECK.failed(
                f"Headings of level {level} are {points(size)}, the text is {points(body)}.",
                first.place,
                element=first.text,
                value=points(size),
                limit=f"at least {points(round(least, 1))}, and more than the text",
            )
        elif above and size >= sizes[above][0]:
            yield CHECK.failed(
                f"Headings of level {level} are as big as those of level {above}.",
                first.place,
                element=first.text,
                value=points(size),
                limit=f"under {points(sizes[above][0])}",
            )
        else:
            yield from _low(file, level, body)
        above = level


def _low(file: Opened, level: int, body: float) -> Findings:
    """A finding for single headings of a level that are no bigger than the text."""
    low = [
        block
        for block in file.blocks
        if block.kind is Kind.HEADING and block.level == level and 0 < _size(block) <= body
    ]
    if low:
        yield CHECK.failed(
            f"A heading of level {level} is no bigger than the text{more(len(low))}",
            low[0].place,
            element=low[0].text,
            value=points(_size(low[0])),
            limit=f"more than {points(body)}",
        )


def _letters(block: Block) -> Counter[float]:
    letters: Counter[float] = Counter()
    for span in block.spans:
        letters[span.size] += len(span.text.strip())
    return letters


def _usual(letters: Counter[float]) -> float:
    """The size that most letters have; 0 if there are none."""
    return max(letters, key=lambda size: (letters[size], size), default=0.0)


def _size(block: Block) -> float:
    return _usual(_letters(block))


def _sizes(file: Opened) -> dict[int, tuple[float, Block]]:
    """For each level the size that most letters have, and its first heading."""
    letters: dict[int, Counter[float]] = {}
    first: dict[int, Block] = {}
    for block in file.blocks:
        if block.kind is Kind.HEADING:
            first.setdefault(block.level, block)
            letters.setdefault(block.level, Counter()).update(_letters(block))
    return {level: (_usual(count), first[level]) for level, count in letters.items()}


CHECK = FileCheck(
    id="F27",
    title="Headings step down in size",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "ACB Large Print Guidelines 2025",
        "British Dyslexia Association Style Guide 2023",
        "accessgen: our own number",
    ),
    limits={
        "h1": "the least size of the first level, as a share of the body size",
        "h2": "of the second level",
        "h3": "of the third level and below",
    },
    what="Headings are bigger than the text, and each level is smaller than the one above it.",
    why="Size shows what belongs under what to people who take in a page at a glance.",
    how="The size of most letters of the headings of each level, against the size of most letters "
    "of the running text; and each single heading that is no bigger than the text.",
    hint="Change `scale` of h1, h2 and h3 in the edition's file in styles.",
    elsewhere="In Word: Home, Styles, right click Heading 1, Modify. Choose a larger size. Do the "
    "same for Heading 2 and 3.",
    good="34, 25 and 18 points over text of 14 points.",
    bad="A heading of 14 points in bold over text of 14 points.",
    run=run,
)
