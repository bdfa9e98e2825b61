"""F12: headings in sentence case."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import RUNNING
from accessgen.checks.opened.facts import Kind, Opened
from accessgen.findings import Severity

_WORD = re.compile(r"[^\W\d_]+")
_START = re.compile(r"(?:^|[.:?!\u201c\u2018(]\s*|\d\.?\s+)$")
_MANY = 2


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each heading in title case."""
    small, names = _written(file)
    for block in file.blocks:
        if block.kind not in {Kind.TITLE, Kind.HEADING}:
            continue
        words = [
            m for m in _WORD.finditer(block.text) if not _START.search(block.text[: m.start()])
        ]
        tall = [m[0] for m in words if m[0][:1].isupper() and m[0] != m[0].upper()]
        wrong = [word for word in tall if word not in names and word.lower() in small]
        if len(wrong) >= _MANY:
            yield CHECK.failed(
                f"The heading has capitals where a sentence has none: {', '.join(wrong)}.",
                block.place,
                element=block.text,
                value="title case",
                limit="sentence case",
            )


def _written(file: Opened) -> tuple[set[str], set[str]]:
    """Words that the running text has in small letters, and those it has capitals on mid-way."""
    small: set[str] = set()
    names: set[str] = set()
    for block in file.blocks:
        if block.kind in RUNNING:
            for match in _WORD.finditer(block.text):
                if match[0].islower():
                    small.add(match[0])
                elif not _START.search(block.text[: match.start()]):
                    names.add(match[0])
    return small, names


CHECK = FileCheck(
    id="F12",
    title="Headings are written like sentences",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=("NHS digital service manual: capitalisation",),
    limits={},
    what="Headings have a capital at the start and in names, and nowhere else.",
    why="Capitals on every word break the line into bits, and hide which words are names.",
    how="Headings in which two words or more after the first have a capital, though the "
    "running text writes them in small letters. Names that the text writes with capitals "
    "are left out, so a few may be missed.",
    hint="Write the heading as you would write a sentence.",
    good="How to join our group",
    bad="How To Join Our Group",
    run=run,
)
