"""F26: tables that stay readable when they are large."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, more
from accessgen.checks.opened.facts import Format, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """Up to one finding for each fault of each table."""
    most = int(limits.number("columns"))
    for grid in file.layout.grids:
        if grid.columns > most:
            yield CHECK.failed(
                f"A table has {grid.columns} columns.",
                grid.place,
                element=grid.first,
                value=counted(grid.columns, "column"),
                limit=f"at most {most}",
            )
        if grid.merged:
            message = "A table has cells that are merged."
            yield CHECK.failed(message, grid.place, element=grid.first, limit="no merged cells")
        if not grid.repeats:
            message = "The header of a table does not come again on the next page."
            yield CHECK.failed(message, grid.place, element=grid.first, limit="on every page")
        if grid.parted:
            can = "breaks" if file.format is Format.PDF else "can break"
            yield CHECK.failed(
                f"A row of a table {can} over two pages{more(len(grid.parted))}",
                grid.place,
                element=grid.parted[0],
                value=counted(len(grid.parted), "row"),
                limit="none",
            )


CHECK = FileCheck(
    id="F26",
    title="Tables are narrow and stay whole",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "accessgen: our own number",
    ),
    limits={"columns": "the most columns of a table"},
    what="Tables of data have few columns and no merged cells. Their header comes again on "
    "each page, and no row breaks over two pages.",
    why="A reader who sees three words at a time has to remember what a column means. A row "
    "that breaks loses its beginning.",
    how="DOCX: columns, merged cells and header of each table with a header row, and whether "
    "its rows may break. PDF: columns and merged cells by the tags, and rows that lie on "
    "two pages.",
    hint="Make a list of it, or split the table. In Word: Layout, Repeat Header Rows; "
    "Properties, Row, no break across pages.",
    good="A timetable with three columns: when, what, who.",
    bad="A table of nine columns in large print.",
    run=run,
)
