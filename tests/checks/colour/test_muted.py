from __future__ import annotations

import pytest
from docx.shared import RGBColor

from accessgen.checks.colours import chroma
from accessgen.findings import Severity
from tests.checks.build_docx import page_border, set_run, set_style, shade
from tests.checks.build_pdf import rule, set_line
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words_of_examples import FOOTER, HEADING, PARAGRAPHS

NHS_GREEN = "#006747"  # chroma 0.098: borderline
WORD_BLUE = "#0563C1"

GOOD = [docx_example("slate"), pdf_example("slate")]
BROKEN = [
    docx_example(
        "Word's own blue",
        set_run(FOOTER, color__rgb=RGBColor.from_string(WORD_BLUE[1:])),
        says="The colour #0563C1 of a text is vivid",
        also=("C08",),
    ),
    docx_example(
        "a heading not quite muted",
        set_style("Heading 1", color__rgb=RGBColor.from_string(NHS_GREEN[1:])),
        says="The colour #006747 of a text is not quite muted",
    ),
    docx_example(
        "a pastel panel",
        shade(PARAGRAPHS[0], "FDFD96"),
        says="#FDFD96 of a shading",
        also=("C07", "C16"),
    ),
    docx_example("a red frame", page_border("E4002B"), says="#E4002B of a border is vivid"),
    pdf_example(
        "a heading not quite muted",
        set_line(HEADING, colour=NHS_GREEN),
        says="The colour #006747 of a text is not quite muted",
    ),
    pdf_example(
        "a pastel panel",
        set_line(PARAGRAPHS[0], behind="#FDFD96"),
        says="#FDFD96 of a fill",
        also=("C02", "C07", "C16"),
    ),
    pdf_example("a red rule", rule("#E4002B"), says="#E4002B of a line is vivid"),
]


def test_borderline_warns_and_vivid_fails() -> None:
    warned = of_check(BROKEN[1].results(), "C01")
    failed = of_check(BROKEN[0].results(), "C01")
    assert [finding.severity for finding in warned] == [Severity.SHOULD]
    assert [finding.severity for finding in failed] == [Severity.MUST]


# Measured with coloraide 8.13: the thresholds stand in the gap between the two groups.
MEASURED = {
    "#005EB8": 0.161,
    "#003087": 0.153,
    "#006747": 0.098,
    "#FAE100": 0.188,
    "#FF0000": 0.258,
    "#0563C1": 0.166,
    "#156082": 0.088,
    "#A3B5A6": 0.029,
    "#4F6D8A": 0.058,
    "#B5836B": 0.071,
    "#C2A878": 0.071,
    "#8C5A52": 0.068,
    "#FFFFFF": 0.000,
    "#F0F4F5": 0.004,
    "#FBF7EE": 0.013,
    "#FDFD96": 0.126,
    "#FFD1DC": 0.053,
    "#000000": 0.000,
    "#212B32": 0.019,
    "#334F6D": 0.061,
}


@pytest.mark.parametrize(("colour", "expected"), MEASURED.items())
def test_chroma_is_what_was_measured(colour: str, expected: float) -> None:
    assert round(chroma(colour), 3) == expected
