"""S04: headings that are headings."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import body_size, points
from accessgen.checks.opened.facts import Block, Kind, Opened
from accessgen.checks.outline import alike, untagged, without_tags
from accessgen.findings import Severity

_CLOSED = (".", ":", ";", ",", "?", "!", "…", "”", '"')


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each paragraph that only looks like a heading."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    most = limits.number("words")
    by_hand = {alike(spot.text) for spot in file.structure.faked}
    size = body_size(file)
    begun = False
    for block in file.blocks:
        begun = begun or block.kind is Kind.HEADING
        if not begun or not _short(block, most) or _follows_nothing(block, file):
            continue
        larger = size is not None and _smallest(block) >= size * limits.number("larger")
        if (larger and _bold(block)) or alike(block.text) in by_hand:
            yield CHECK.failed(
                f"“{block.text.strip()}” looks like a heading and is a plain paragraph.",
                block.place,
                element=block.text,
                value=f"a bold paragraph of {points(_smallest(block))}",
                limit="a heading",
            )


def _short(block: Block, most: float) -> bool:
    text = block.text.strip()
    plain = block.kind is Kind.PARAGRAPH and bool(block.spans)
    return plain and len(text.split()) <= most and not text.endswith(_CLOSED)


def _follows_nothing(block: Block, file: Opened) -> bool:
    """Whether nothing comes after it that it could be the heading of."""
    return block is file.blocks[-1]


def _inked(block: Block) -> Iterator[tuple[bool, float]]:
    return ((span.bold, span.size) for span in block.spans if span.text.strip())


def _bold(block: Block) -> bool:
    return all(bold for bold, _ in _inked(block))


def _smallest(block: Block) -> float:
    return min((size for _, size in _inked(block)), default=0)


CHECK = FileCheck(
    id="S04",
    title="No paragraph poses as a heading",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.3.1 Info and Relationships",),
    limits={
        "larger": "how much larger than the body text a bold paragraph looks like a heading, "
        "as a ratio",
        "words": "words in the longest heading",
    },
    what="What looks like a heading is one.",
    why="Who sees the page finds the heading by its bold letters. Who hears it gets one more "
    "sentence, and cannot go there.",
    how="A short paragraph without a full stop counts as faked if all of it is bold and it is "
    "larger than the body text by the ratio; in a DOCX also if it is as large as the body and "
    "its words were made bold by hand instead of by its style. What stands before the first "
    "heading, such as a cover, is left out. In a PDF, bold of the size of the body is left out: "
    "labels look the same.",
    hint="Give it the heading's style, or ## before it in the source.",
    elsewhere="In Word: Home, Styles. Give it the style of a heading. If it is none, take the "
    "bold away.",
    good="How to join, in the style Heading 2.",
    bad="How to join, in the style Normal and made bold.",
    run=run,
)
