"""F23: a number on every page, always in the same place."""

from __future__ import annotations

import re
from itertools import pairwise

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.layout import Sheet
from accessgen.findings import Severity

_NEAR = 3.0  # points
_DIGITS = re.compile(r"\d+")


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for pages without a number, and for numbers that move or do not count up."""
    sheets = [sheet for sheet in file.layout.sheets if not sheet.cover]
    bare = [sheet for sheet in sheets if not sheet.number]
    if bare:
        many = counted(len(bare), "page" if bare[0].place.page else "section")
        yield CHECK.failed(f"{many} without a page number.", bare[0].place, limit="on every page")
    numbered = [sheet for sheet in sheets if sheet.number]
    for word in limits.texts("words"):
        wordless = [s for s in numbered if word.casefold() not in s.number.casefold()]
        if wordless:
            yield CHECK.failed(
                f'The page number stands without the word "{word}".',
                wordless[0].place,
                value=wordless[0].number,
                limit=f"{word} 4",
            )
    for one, two in pairwise(numbered):
        if _moved(one, two):
            message = "The page number stands in another place than on the page before."
            yield CHECK.failed(message, two.place, element=two.number, limit="one place")
            break
    for one, two in pairwise(numbered):
        if one.place.page is not None and _last(two) <= _last(one):
            message = f"After page {_last(one)} comes page {_last(two)}."
            yield CHECK.failed(message, two.place, element=two.number, limit="counting up")
            break


def _last(sheet: Sheet) -> int:
    return int(_DIGITS.findall(sheet.number)[-1])


def _moved(one: Sheet, two: Sheet) -> bool:
    if one.number_at is None or two.number_at is None:
        return False
    left, right, base = (abs(a - b) for a, b in zip(one.number_at, two.number_at, strict=True))
    return base > _NEAR or min(left, right) > _NEAR


CHECK = FileCheck(
    id="F23",
    title="Every page has its number",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={"words": "words that have to stand with the number; an empty list for none"},
    what="Every page but the cover shows its number, in the same place, counting up.",
    why="People who read slowly, read in a group or talk on the phone need to say where they "
    "are. Sheets that fall out of a folder have to go back in order.",
    how="DOCX: a page number field in the footer or header of each section. PDF: a number "
    "outside the content of every page after the first, in one place, each higher than "
    "the one before. F04 measures its size.",
    hint="Put a page number into the footer.",
    elsewhere="In Word: Insert, Page Number, Bottom of Page.",
    good="Page 4, at the bottom on the right of every page.",
    bad="A document of nine pages without numbers.",
    run=run,
)
