"""S11: read aloud in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, groupby

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.checks.opened.structure import Leaf
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Severity

_MOST = 1_000  # pieces of a page that are compared, each with each
_NEAR = 2.0  # points: less than that is level


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each page that is read in another order, and for each floating text."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    for text in file.structure.details.anchored:
        yield CHECK.failed(
            "A text box or frame stands apart from the text; readers may meet it anywhere.",
            element=text,
            value="a floating text",
            limit="text in line",
        )
    if file.format is Format.PDF:
        yield from _pages(file.structure.leaves, limits)


def _pages(leaves: Sequence[Leaf], limits: Limits) -> Findings:
    least = limits.number("tau")
    reached = 0
    for page, group in groupby(leaves, lambda leaf: leaf.page):
        on_page = list(group)
        if page < reached:
            yield CHECK.failed(
                f"Something on page {page} is read after page {reached}.",
                Place(page=page),
                element=on_page[0].text,
            )
        reached = max(reached, page)
        if len(on_page) > _MOST:
            yield CHECK.cant_tell(
                f"Page {page} has {len(on_page):,} pieces, too many to compare their order.",
                Place(page=page),
            )
            continue
        pairs = list(combinations(on_page, 2))
        wrong = [pair for pair in pairs if _swapped(*pair)]
        if wrong:
            tau = 1 - 2 * len(wrong) / len(pairs)
            first, second = wrong[0]
            yield CHECK.failed(
                f"Page {page} is read in another order than it is seen: “{first.text[:40]}” "
                f"comes before “{second.text[:40]}”.",
                Place(page=page),
                element=second.text,
                value=f"Kendall's tau {tau:.3f}",
                limit=f"at least {least:g}",
                severity=Severity.MUST if tau < least else Severity.SHOULD,
            )


def _swapped(first: Leaf, second: Leaf) -> bool:
    """Whether the second, read later, stands before the first on the page.

    Before is above it and not in a column to its right, or level with it and to its left.
    """
    left, bottom, right, top = first.box
    second_left, second_bottom, second_right, second_top = second.box
    if second_bottom >= top - _NEAR:
        return second_left < right - _NEAR
    level = min(top, second_top) - max(bottom, second_bottom)
    if level > min(top - bottom, second_top - second_bottom) / 2:
        return second_right <= left + _NEAR
    return False


CHECK = FileCheck(
    id="S11",
    title="It is read aloud in the order in which it is seen",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.3.2 Meaningful Sequence",),
    limits={"tau": "the least Kendall's tau between the order of the tags and the page, 1 is same"},
    what="Headings, words and pictures come to a screen reader in the order in which the eye "
    "meets them, and no text floats.",
    why="An answer that is read before its question helps nobody.",
    how="PDF: for each page, all pairs of paragraphs, headings, items and pictures: whether the "
    "one that is tagged later stands above the other, or level with it on its left. Kendall's "
    "tau is 1 for none; under the limit it is grave, and any pair at all is a warning. Columns "
    "side by side may be read one after the other. DOCX: text boxes and frames, because Word's "
    "text itself is read as it is written.",
    hint="Build the file again from its source. In Word: set text boxes in line with text.",
    elsewhere="In Word: set text boxes and pictures in line with text. Then save as PDF again.",
    good="Heading, picture, its words, next picture, its words.",
    bad="The third row of pictures is tagged before the first.",
    run=run,
)
