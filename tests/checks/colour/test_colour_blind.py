from __future__ import annotations

import pytest

from accessgen.checks.colours import contrast, difference, difference_seen
from tests.checks.colour.build import cells, docx_panel, pdf_panel
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS

SLATE, OCHRE, TEAL, PLUM = "#334F6D", "#80663A", "#2F5D62", "#6B4E64"
DO, DO_NOT = PARAGRAPHS[1], PARAGRAPHS[3]

BRICK, MOSS = "#8C5A52", "#5F6F52"
BARS = series(0, "By bus", fill(BRICK), NAMED) + series(1, "On foot", fill(MOSS), NAMED)
GOOD = [
    docx_example("a chart", chart()),
    docx_example(
        "slate and ochre", docx_panel(DO, "Do", SLATE), docx_panel(DO_NOT, "Do not", OCHRE)
    ),
    pdf_example("slate and ochre", pdf_panel(DO, "Do", SLATE), pdf_panel(DO_NOT, "Do not", OCHRE)),
]
BROKEN = [
    docx_example(
        "teal and plum",
        docx_panel(DO, "Do", TEAL),
        docx_panel(DO_NOT, "Do not", PLUM),
        says="The colours of “Do” and “Do not”",
        also=("S04",),
    ),
    docx_example(
        "a chart in brick and moss",
        chart(chart_xml(plot(BARS))),
        says="The colours of the series of a chart, #8C5A52 and #5F6F52",
        also=("C14", "C18", "I19"),
    ),
    pdf_example(
        "teal and plum",
        pdf_panel(DO, "Do", TEAL),
        pdf_panel(DO_NOT, "Do not", PLUM),
        says="The colours of “Do” and “Do not”",
    ),
]

# Rule catalogue, 8.4: seen by usual, protan, deutan and tritan eyes; ratio of luminances.
PAIRS = {
    ("#FF0000", "#00B050"): (76, 28, 12, 64, 1.39),
    ("#8C5A52", "#5F6F52"): (32, 6, 1, 24, 1.05),
    ("#2F5D62", "#6B4E64"): (33, 5, 3, 30, 1.01),
    ("#3F5B75", "#6B4E64"): (23, 5, 9, 28, 1.02),
    ("#4F6D8A", "#8C5A52"): (30, 25, 32, 37, 1.05),
    ("#4F6D8A", "#C2A878"): (41, 41, 46, 40, 2.36),
}


@pytest.mark.parametrize(("pair", "expected"), PAIRS.items())
def test_pairs_differ_as_measured(
    pair: tuple[str, str], expected: tuple[int, int, int, int, float]
) -> None:
    one, other = pair
    sights = [difference_seen(one, other, sight) for sight in ("protan", "deutan", "tritan")]
    assert [difference(one, other), *sights] == pytest.approx(expected[:4], abs=0.6)
    assert contrast(one, other) == pytest.approx(expected[4], abs=0.005)


def test_cells_of_a_table_are_told_apart() -> None:
    results = docx_example("two cells", cells("#E8BDB6", "#C3D6B4")).results()
    assert any(finding.check == "C13" for finding in results.findings)
