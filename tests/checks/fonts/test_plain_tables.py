from __future__ import annotations

from tests.checks.example import docx_example, pdf_example
from tests.checks.fonts.build import as_table, table

GOOD = [docx_example("six columns", table(2, 6)), pdf_example("two columns", as_table(4, 6))]
BROKEN = [
    docx_example("seven columns", table(2, 7), says="7 columns"),
    docx_example("rows that break", table(3, 2, whole=False), says="can break over two pages"),
    docx_example("merged cells", table(3, 2, width=2), says="cells that are merged"),
    pdf_example(
        "merged cells", as_table(4, 6, columns=2), says="cells that are merged", also=("W01",)
    ),
]
