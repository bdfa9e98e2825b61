"""S22: each topic once, and times that go on."""

from __future__ import annotations

import re
from itertools import pairwise

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Block, Opened
from accessgen.checks.opened.structure import Table
from accessgen.checks.outline import alike, headings, level, listed, untagged, without_tags
from accessgen.findings import Severity

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)|\b(noon|midday)\b", re.IGNORECASE)
_LEAST = 3  # times in a column that make it an agenda


def run(file: Opened, limits: Limits) -> Findings:
    """A warning for headings that come back; a grave finding for an agenda that goes back."""
    del limits  # none
    if untagged(file):
        yield without_tags(CHECK)
        return
    yield from _again(file)
    for table in file.structure.tables:
        yield from _going_back(table)


def _again(file: Opened) -> Findings:
    """One finding for all headings that stand more than once."""
    chapters: dict[tuple[str, str], list[Block]] = {}
    chapter = ""
    for heading in headings(file):
        above = chapter if level(heading) > 2 else ""
        chapter = heading.text if level(heading) <= 2 else chapter
        chapters.setdefault((above, alike(heading.text)), []).append(heading)
    again = [same for same in chapters.values() if len(same) > 1]
    if again:
        same = again[0]
        names = listed([" ".join(found[0].text.split()) for found in again])
        yield CHECK.failed(
            f"The heading “{same[1].text}” stands {len(same)} times."
            if len(again) == 1
            else f"{counted(len(again), 'heading')} stand more than once: {names}.",
            same[1].place,
            element=same[1].text,
            value=f"{max(map(len, again))} times",
            limit="once",
            severity=Severity.SHOULD,
        )


def _going_back(table: Table) -> Findings:
    for column in table.column_texts:
        times = [(minutes, text) for text in column if (minutes := _minutes(text)) is not None]
        if len(times) >= _LEAST:
            for (before, _), (after, text) in pairwise(times):
                if after < before:
                    yield CHECK.failed(
                        f"In the table “{table.caption or table.first}” the time {text} comes "
                        "after a later one.",
                        table.place,
                        element=text,
                    )


def _minutes(text: str) -> int | None:
    """The first time in a cell, in minutes from midnight; None if it begins with none."""
    found = _TIME.match(text.strip())
    if not found:
        return None
    if found[4]:
        return 12 * 60
    hour = int(found[1]) % 12 + (12 if found[3].lower() == "pm" else 0)
    return hour * 60 + int(found[2] or 0)


CHECK = FileCheck(
    id="S22",
    title="Each topic comes once, and times go on",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("Co-production guidance: information flows in a logical sense",),
    limits={},
    what="No chapter comes twice, no section twice in a chapter, and the times of an agenda rise "
    "from line to line.",
    why="Whoever meets a heading for the second time thinks that they have lost their place.",
    how="Headings of the same words, punctuation and capitals left out: a warning. Columns of a "
    "table with three or more cells that begin with a time: a time earlier than the one before "
    "it. Whether topics come back under other headings is not measured.",
    hint="Put what belongs together under one heading. Put the agenda in order.",
    good="10am, 10:30am, 11am",
    bad="“Things to remember” as the heading of three chapters.",
    run=run,
)
