"""S09: rows of pictures and words are not announced as data."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.opened.structure import Table
from accessgen.checks.outline import untagged, without_tags
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each layout that a screen reader takes for data."""
    del limits  # none
    if untagged(file):
        yield without_tags(CHECK)
        return
    for table in file.structure.tables:
        if table.pictures and _announced(table, file.format):
            yield CHECK.failed(
                "Rows of pictures and words are made as a table of data.",
                table.place,
                element=table.first,
                value="a table" if file.format is Format.PDF else "a table with a header row",
                limit="rows without headers",
            )


def _announced(table: Table, form: Format) -> bool:
    """Whether it is said to be data: a header cell holds a picture, or a PDF tags a table."""
    if table.headers:
        return not all(text.strip() for text in table.headers)
    return form is Format.PDF


CHECK = FileCheck(
    id="S09",
    title="Rows of pictures are no data tables",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("ISO 14289-1 (PDF/UA-1), 7.5", "WCAG 2.2, 1.3.1 Info and Relationships"),
    limits={},
    what="Rows with a picture and its words are read from left to right, and nothing calls them "
    "a table of data.",
    why="“Table with 6 rows, row 1, column 1” before every sentence buries the sentence.",
    how="Tables with a column of pictures alone. DOCX: no header row with empty cells. PDF: the "
    "tag Table is for data, rows of pictures are Div with Figure and P.",
    hint="Use ::: row in the source. In Word: take “Repeat Header Rows” off this table.",
    elsewhere="In Word: take “Repeat Header Rows” off this table.",
    good="PDF: Div, with Figure and P in it.",
    bad="PDF: Table, TR, TD with the picture in it.",
    run=run,
)
