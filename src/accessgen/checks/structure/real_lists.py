"""S07: lists that are lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Block, Kind, Opened
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Severity

_BULLET = re.compile(r"\s*[•●○◦▪■□‣⁃·➢➤►\uf0b7\uf0a7]\s*(?:\S|$)")
_COUNTED = re.compile(r"\s*(?:[-–—*]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)\S")
_KINDS = {Kind.PARAGRAPH, Kind.CELL}


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each run of paragraphs that begin with a typed bullet or number."""
    del limits  # none: a list is one or it is not
    if untagged(file):
        yield without_tags(CHECK)
        return
    for items in _runs(file.blocks):
        yield CHECK.failed(
            f"A list of {len(items)} is typed: its bullets or numbers are plain letters."
            if len(items) > 1
            else "A bullet is typed: it is a plain letter.",
            items[0].place,
            element=items[0].text,
            value="a typed sign",
            limit="a list",
        )
    for spot in file.structure.broken_lists:
        yield CHECK.failed(f"A list {spot.why}.", spot.place, element=spot.text)


def _typed(block: Block) -> bool:
    """Whether it begins like an item of a list, and is none."""
    if block.kind not in _KINDS or block.marker:
        return False
    return bool(_BULLET.match(block.text) or _COUNTED.match(block.text))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    held: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and _typed(block):
            held.append(block)
            continue
        if len(held) > 1 or (held and _BULLET.match(held[0].text)):
            yield held
        held = []


CHECK = FileCheck(
    id="S07",
    title="Lists are real lists",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.3.1 Info and Relationships", "ISO 14289-1 (PDF/UA-1), 7.6"),
    limits={},
    what="Lists are made as lists, not by typing a bullet or a number before each line.",
    why="A screen reader says “list with 5 items”, and people know what is coming.",
    how="Paragraphs outside lists that begin with a bullet, and two or more in a row that begin "
    "with a dash, a number or a letter. DOCX: whether numbering belongs to the paragraph. PDF: "
    "the tags L, LI and LBody.",
    hint="Begin the lines with - or 1. in the source. In Word: the buttons for bullets and "
    "numbering.",
    elsewhere="In Word: select the lines and use the button for bullets or numbers. Delete the "
    "signs that were typed.",
    good="A list of the style List Bullet.",
    bad="A paragraph that begins with the letter •.",
    run=run,
)
