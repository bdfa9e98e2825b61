from __future__ import annotations

from tests.checks.build_docx import set_run
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import FOOTER

GOOD = [docx_example("Arial"), pdf_example("all embedded")]
BROKEN = [
    docx_example(
        "Georgia", set_run(FOOTER, name="Georgia"), says="Georgia is not in", also=("F01", "F05")
    ),
    pdf_example(
        "Courier", set_line(FOOTER, font="Courier"), says="Courier is not in", also=("F01", "F05")
    ),
]
