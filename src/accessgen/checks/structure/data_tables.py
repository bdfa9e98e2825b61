"""S08: tables that can be heard."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Table
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each thing that a data table lacks."""
    allowed = limits.number("tables")
    if untagged(file):
        yield without_tags(CHECK)
        return
    for table in file.structure.tables:
        if table.pictures or table.rows < 2 or table.columns < 2:
            continue  # it sets a layout: rule S09
        if not allowed:
            yield CHECK.failed(
                f"The table “{table.caption or table.first}” is a table, in Easy Read.",
                table.place,
                element=table.caption or table.first,
                limit="a list, or rows of pictures and words",
            )
        for problem, limit in _problems(table):
            yield CHECK.failed(
                f"The table “{table.caption or table.first}” {problem}.",
                table.place,
                element=table.caption or table.first,
                limit=limit,
            )


def _problems(table: Table) -> Iterator[tuple[str, str]]:
    if not table.headers:
        yield "has no header row", "a header row"
    elif not all(text.strip() for text in table.headers):
        yield "has an empty header cell", "words in every header cell"
    if table.unscoped:
        cells = counted(table.unscoped, "header cell")
        yield f"has {cells} that do not say what they head", "a scope on each header cell"
    if table.merged:
        yield "has merged header cells", "no merged header cells"
    if table.uneven:
        yield f"has {counted(table.uneven, 'row')} with too few cells", "as many cells in each row"
    if not table.caption.strip():
        yield "has no caption", "a caption"


CHECK = FileCheck(
    id="S08",
    title="Data tables have headers and a caption",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.3.1 Info and Relationships", "ISO 14289-1 (PDF/UA-1), 7.5"),
    limits={"tables": "1 if there may be tables of data, 0 if not"},
    what="A table of data has a marked header row with words in each cell, no merged header "
    "cells, and a caption. In a PDF each header cell says whether it heads a row or a column. In "
    "Easy Read a list stands in its place.",
    why="A screen reader says the header before each cell: “Time: half past ten”. Without it "
    "the cells are loose words.",
    how="Tables of two rows and two columns or more. DOCX: w:tblHeader, w:gridSpan, w:vMerge, "
    "and w:tblCaption or a paragraph of the style Caption before the table. PDF: TH, Scope, "
    "ColSpan, RowSpan, Caption. Tables with a column of pictures alone belong to S09.",
    hint="In Easy Read, say it row by row. Else write a pipe table with a header row and "
    '{caption="…"} before it. In Word: Table Layout, Repeat Header Rows, and a caption.',
    elsewhere="In Word: click in the first row, then Table Layout, Repeat Header Rows. For the "
    "caption: References, Insert Caption.",
    good="Time, What happens, Who leads: a header row, and the caption “Programme”.",
    bad="A table whose first row is only bold.",
    run=run,
)
