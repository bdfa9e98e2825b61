"""F30: white space on every page."""

from __future__ import annotations

from collections import Counter

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, more
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for the fullest page, and one for the page with the most picture rows."""
    most, rows = limits.number("ink"), int(limits.number("rows"))
    pages = [sheet for sheet in file.layout.sheets if sheet.ink is not None and not sheet.cover]
    fullest = max(pages, key=lambda sheet: sheet.ink or 0, default=None)
    if fullest is not None and fullest.ink is not None and 100 * fullest.ink > most:
        full = sum(100 * (sheet.ink or 0) > most for sheet in pages)
        yield CHECK.failed(
            f"Ink covers {100 * fullest.ink:.0f} in 100 of a page{more(full)}",
            fullest.place,
            value=f"{100 * fullest.ink:.0f} in 100",
            limit=f"at most {most:g} in 100",
        )
    counts = Counter(row.place.page for row in file.structure.rows if row.figures)
    page, count = max(counts.items(), key=lambda pair: pair[1], default=(None, 0))
    if rows and count > rows:
        yield CHECK.failed(
            f"There are {count} rows with pictures on a page.",
            Place(page=page),
            value=counted(count, "row"),
            limit=f"at most {rows}",
        )


CHECK = FileCheck(
    id="F30",
    title="Pages are not full",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "W3C COGA, Making content usable: white spacing",
        "Dudley Speech and Language Therapy Service 2013",
        "accessgen: our own number",
    ),
    limits={
        "ink": "the most of the text area that may not be bare ground, in per cent",
        "rows": "the most rows of a picture and its words on a page; 0 for no limit",
    },
    what="At least two fifths of the text area is bare, in Easy Read half of it, with six "
    "pictures a page at most.",
    why="A full page is a wall. White space shows where to begin and where to rest.",
    how="PDF: the page as a picture of 36 dots to the inch; all that differs in brightness "
    "from the ground inside the area of the text counts as ink. Pale tints behind text "
    "are ground. The cover is left out. In a DOCX nobody knows the pages.",
    hint="Give pages fewer words, or smaller pictures. `per_page` of `row` limits picture rows.",
    elsewhere="Give pages fewer words, or smaller pictures.",
    good="Six pictures with a sentence each, and space between them.",
    bad="Twelve pictures on a page.",
    run=run,
    formats=(Format.PDF,),
)
