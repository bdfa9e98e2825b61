from __future__ import annotations

from docx.enum.text import WD_COLOR_INDEX

from tests.checks.build_docx import set_run
from tests.checks.colour.build import box
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    docx_example("no highlight"),
    pdf_example("no strong colour"),
    pdf_example("a strong blue is another rule's", box("#005EB8", height=115)),
]
BROKEN = [
    docx_example(
        "yellow highlight",
        set_run(PARAGRAPHS[1], highlight_color=WD_COLOR_INDEX.YELLOW),
        says="A highlight has a strong yellow, orange or red: #FFFF00",
        also=("C01", "C07"),
    ),
    docx_example(
        "an orange bar",
        chart(chart_xml(plot(series(0, "By bus", fill("#ED8B00"), NAMED)))),
        says="A chart has a strong",
        also=("C01", "C10", "I19"),
    ),
    pdf_example(
        "an orange box", box("#ED8B00", height=115), says="A fill has a strong", also=("C01",)
    ),
]
