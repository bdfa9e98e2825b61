"""F15: text in one column."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for the first page or section that has more columns than it may."""
    most, least = int(limits.number("columns")), limits.number("gutter")
    for sheet in file.layout.sheets:
        close = sheet.columns > 1 and sheet.gutter < least
        if sheet.columns > most or close:
            far = f", {sheet.gutter:.0f} mm apart" if most > 1 else ""
            yield CHECK.failed(
                f"The text runs in {sheet.columns} columns{far}.",
                sheet.place,
                value=f"{sheet.columns} columns{far}",
                limit="1 column" if most == 1 else f"{most} columns, {least:g} mm apart",
                severity=limits.severity(),
            )
            break
    for spot, count in gathered(file.layout.columned):
        yield CHECK.failed(
            f"A table sets running text in columns{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="one text under the other",
            severity=limits.severity(),
        )


CHECK = FileCheck(
    id="F15",
    title="One column of text",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "GDS Publishing accessible documents",
    ),
    limits={
        "columns": "the most columns of text",
        "gutter": "the least space between two columns, in millimetres",
        "severity": "how grave it is",
    },
    what="Text runs in one column over the page. In the standard edition there may be two with a "
    "wide space between them.",
    why="People who enlarge a page see a small part of it. With columns they lose their way from "
    "the foot of one to the top of the next.",
    how="DOCX: the columns of each section, and tables without a header that hold forty words or "
    "more in two cells of a row. PDF: paragraphs of three lines or more that stand beside each "
    "other; tables, and words beside a picture, are no columns.",
    hint="Set the section in one column.",
    good="Paragraphs go from margin to margin.",
    bad="A page in two columns, 5 mm apart.",
    run=run,
)
