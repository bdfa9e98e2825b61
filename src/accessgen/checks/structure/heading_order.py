"""S03: headings in order."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.outline import headings, level, untagged, without_tags
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for none, several of the first level, a level left out, too many levels."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    found = headings(file)
    if not found and file.blocks:
        yield CHECK.failed("There is no heading.", value="0 headings", limit="a heading at least")
        return
    tops = [heading for heading in found if heading.level == 1]
    if len(tops) > 1:
        yield CHECK.failed(
            f"There are {len(tops)} headings of the first level, which is for the title alone.",
            tops[1].place,
            element=tops[1].text,
            value=f"{len(tops)} headings",
            limit="1 heading of the first level",
        )
    before = 0
    for heading in found:
        if level(heading) > before + 1:
            yield CHECK.failed(
                f"A heading of level {level(heading)} follows one of level {before}."
                if before
                else f"The first heading is of level {level(heading)}.",
                heading.place,
                element=heading.text,
                value=f"level {level(heading)}",
                limit=f"level {before + 1} at most",
            )
        before = level(heading)
    yield from _too_deep(file, limits)


def _too_deep(file: Opened, limits: Limits) -> Findings:
    deepest = max(headings(file), key=level, default=None)
    if deepest is not None and level(deepest) > limits.number("should"):
        must = level(deepest) > limits.number("must")
        yield CHECK.failed(
            f"Headings go down to level {level(deepest)}.",
            deepest.place,
            element=deepest.text,
            value=f"{level(deepest)} levels",
            limit=f"at most {limits.number('should'):g} levels",
            severity=Severity.MUST if must else Severity.SHOULD,
        )


CHECK = FileCheck(
    id="S03",
    title="Headings come in order",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.3.1 Info and Relationships", "ISO 14289-1 (PDF/UA-1), 7.4"),
    limits={
        "should": "levels of headings that are enough",
        "must": "levels of headings that may not be passed",
    },
    what="There is one heading of the first level. No level is left out on the way down, and "
    "there are few levels.",
    why="People who use a screen reader go from heading to heading. If a level is left out, they "
    "think that they missed something.",
    how="DOCX: outline levels of paragraphs and styles; the style Title counts as the first "
    "level. PDF: the tags H1 to H6.",
    hint="Use # once, ## for chapters and ### for sections under a chapter.",
    elsewhere="In Word: Home, Styles. Use Heading 1 once, Heading 2 for chapters and Heading 3 "
    "for what is under them.",
    good="One title, chapters of level 2, sections of level 3.",
    bad="A section of level 4 right under a chapter of level 2.",
    run=run,
)
