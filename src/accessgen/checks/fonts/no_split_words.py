"""F13: nothing that belongs together is split over lines."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each kind of split, with the first place it stands in."""
    for spot, count in gathered(file.layout.hyphens):
        yield CHECK.failed(
            f"{spot.why[:1].upper()}{spot.why[1:]}{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="none",
        )


CHECK = FileCheck(
    id="F13",
    title="Words, dates and numbers stay in one line",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "RNIB Clear Print guidelines",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={},
    what="No word is split by a hyphen at the end of a line, and no date, time, phone number, "
    "number with its unit, or name with its title runs over two lines.",
    why="A reader who loses the line in the middle of a word has to find two pieces and join "
    "them. A phone number in two pieces is dialled wrong.",
    how="DOCX: automatic hyphenation in the settings, and soft hyphens in the text. PDF: a hyphen "
    "at the end of a line before a piece of a word that the text does not write with a hyphen "
    "elsewhere; dates, times, phone numbers, numbers with a unit (2 hours) and names with a title "
    "(Dr Shah) over two lines.",
    hint="Switch hyphenation off, and join the parts of dates, times and phone numbers with "
    "no-break spaces.",
    elsewhere="In Word: Layout, Hyphenation, None. Ctrl, Shift and Space makes a space that holds "
    "the parts of a date, a time or a phone number together.",
    good="If a word does not fit, all of it goes to the next line.",
    bad="infor- at the end of one line, mation on the next.",
    run=run,
)
