"""W22: short lists with a line that leads in."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.own_words import Passage
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

SMALL = 3  # the level from which a heading may lead in to a list by itself
_LEADS = frozenset({Kind.PARAGRAPH, Kind.CELL, Kind.CAPTION, Kind.LIST_ITEM})


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each list that is too long or has no lead-in."""
    severity, most = limits.severity(), limits.number("items")
    for before, items in _lists(prose.passages):
        first = items[0]
        if len(items) > most and not _numbered(first):
            yield CHECK.failed(
                f"This list has {len(items)} items.",
                first.place,
                element=first.text,
                value=f"{len(items)} items",
                limit=f"at most {most:g} items",
                hint="Make two lists of it, each with its own line above.",
                severity=severity,
            )
        if not _leads(before) and not _numbered(first):
            yield CHECK.failed(
                "No line leads in to this list.",
                first.place,
                element=first.text,
                value="no line above it",
                limit="a line above it that says what the list is",
                severity=severity,
            )


def _numbered(item: Passage) -> bool:
    return item.block.marker[:1].isalnum() and len(item.block.marker.strip()) > 1


def _leads(before: Passage | None) -> bool:
    """Whether a line leads in: a paragraph, or a small heading that stands for one."""
    if before is None:
        return False
    small = before.kind is Kind.HEADING and before.block.level >= SMALL
    return before.kind in _LEADS or small


def _lists(passages: tuple[Passage, ...]) -> Iterator[tuple[Passage | None, list[Passage]]]:
    """Each list with what stands before it; numbers that begin again begin another list."""
    before: Passage | None = None
    items: list[Passage] = []
    for passage in passages:
        block = passage.block
        in_list = block.kind is Kind.LIST_ITEM
        again = block.marker.strip(" .)") in {"1", "a"} and block.level == 1
        if items and (not in_list or again):
            yield before, items
            items = []
        if not in_list:
            before = passage
        elif block.marker and block.level <= 1:
            items.append(passage)
    if items:
        yield before, items


CHECK = WordsCheck(
    id="W22",
    title="Lists are short and lead in",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("NHS digital service manual, Formatting: bullet points",),
    limits={
        "items": "the most items of a list",
        "severity": "how grave a finding is in this edition",
    },
    what="A list has few items, and a line above it says what it is.",
    why="A long list is as hard to keep in mind as a long sentence. Without a line above it, "
    "nobody knows what its items have in common.",
    how="Items of the first level, as the file marks them, and what stands right before the "
    "first: a line, or a heading of the third level or lower. Numbered steps may be as many as "
    "there are, right below any heading. "
    "Picture rows are no lists. Lists typed by hand are rule S07's, and how many sentences an "
    "item has is rule W04's.",
    hint="Write a line above it, such as “You can bring:”.",
    good="You can bring: a friend, a support worker, or both.",
    bad="A list of nine items right below a heading.",
    run=run,
)
