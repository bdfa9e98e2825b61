from __future__ import annotations

import pytest
from docx.shared import RGBColor
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.colours import chroma, contrast, hexed, lightness, pixel_chroma_hue
from accessgen.findings import Severity
from tests.checks.build_docx import page_border, set_run, set_style, shade
from tests.checks.build_pdf import rule, set_line
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words_of_examples import FOOTER, HEADING, PARAGRAPHS

NHS_GREEN = "#006747"  # chroma 0.098: borderline
WORD_BLUE = "#0563C1"

GOOD = [
    docx_example("slate"),
    docx_example("a muted chart", chart()),
    pdf_example("an accent that is not quite muted", set_line(HEADING, colour=NHS_GREEN)),
    pdf_example("slate"),
]
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
    docx_example(
        "a chart in Word's own blue",
        chart(chart_xml(plot(series(0, "By bus", fill("#4472C4"), NAMED)))),
        says="The colour #4472C4 of a chart is vivid",
        also=("I19",),
    ),
    pdf_example(
        "a panel not quite muted",
        set_line(PARAGRAPHS[0], behind="#BDECB6"),
        says="The colour #BDECB6 of a fill is not quite muted",
        also=("C07",),
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


# Measured with coloraide 8.13: OKLCH lightness, chroma, contrast ratio on white. The limits stand
# in the gap between the muted colours and the bold ones.
MEASURED = {
    "#005EB8": (0.489, 0.161, 6.38),
    "#003087": (0.347, 0.153, 11.85),
    "#0072CE": (0.550, 0.166, 4.89),
    "#41B6E6": (0.731, 0.123, 2.32),
    "#00A9CE": (0.680, 0.125, 2.78),
    "#006747": (0.455, 0.098, 6.93),
    "#009639": (0.587, 0.171, 3.87),
    "#78BE20": (0.727, 0.191, 2.29),
    "#00A499": (0.647, 0.113, 3.10),
    "#330072": (0.290, 0.162, 15.18),
    "#7C2855": (0.418, 0.126, 9.16),
    "#AE2573": (0.512, 0.185, 6.34),
    "#8A1538": (0.416, 0.151, 9.35),
    "#D5281B": (0.565, 0.209, 5.06),
    "#ED8B00": (0.726, 0.165, 2.53),
    "#FFB81C": (0.828, 0.167, 1.73),
    "#FAE100": (0.902, 0.188, 1.33),
    "#FF0000": (0.628, 0.258, 4.00),
    "#E4002B": (0.579, 0.234, 4.85),
    "#FFFF00": (0.968, 0.211, 1.07),
    "#00FF00": (0.866, 0.295, 1.37),
    "#FF00FF": (0.702, 0.322, 3.14),
    "#00FFFF": (0.905, 0.155, 1.25),
    "#0000FF": (0.452, 0.313, 8.59),
    "#0563C1": (0.508, 0.166, 5.90),
    "#4472C4": (0.560, 0.137, 4.72),
    "#ED7D31": (0.705, 0.162, 2.77),
    "#FFC000": (0.842, 0.173, 1.64),
    "#70AD47": (0.684, 0.149, 2.71),
    "#156082": (0.462, 0.088, 6.94),
    "#E97132": (0.681, 0.166, 3.06),
    "#00A649": (0.633, 0.177, 3.21),
    "#00A651": (0.635, 0.170, 3.19),
    "#E5007E": (0.599, 0.244, 4.53),
    "#FF2F92": (0.666, 0.247, 3.46),
    "#A3B5A6": (0.755, 0.029, 2.16),
    "#6B8E7B": (0.615, 0.049, 3.63),
    "#8FA9BF": (0.723, 0.043, 2.44),
    "#4F6D8A": (0.523, 0.058, 5.40),
    "#2F4A5F": (0.397, 0.048, 9.27),
    "#9A8BA5": (0.659, 0.042, 3.18),
    "#C5C0D3": (0.818, 0.027, 1.77),
    "#C9A3A3": (0.750, 0.045, 2.27),
    "#B5836B": (0.653, 0.071, 3.27),
    "#C2A878": (0.743, 0.071, 2.29),
    "#E3D7C3": (0.883, 0.030, 1.42),
    "#B8B0A2": (0.760, 0.022, 2.15),
    "#8C8075": (0.607, 0.022, 3.85),
    "#7E8067": (0.591, 0.037, 4.06),
    "#5F6F52": (0.520, 0.048, 5.41),
    "#5F8685": (0.591, 0.043, 4.01),
    "#2F5D62": (0.448, 0.051, 7.34),
    "#6B4E64": (0.463, 0.051, 7.24),
    "#8C5A52": (0.520, 0.068, 5.68),
    "#3F5B4B": (0.444, 0.043, 7.48),
    "#34445C": (0.383, 0.046, 9.87),
    "#FFFFFF": (1.000, 0.000, 1.00),
    "#F0F4F5": (0.964, 0.004, 1.11),
    "#FAF3DD": (0.964, 0.030, 1.11),
    "#FFF1CC": (0.960, 0.050, 1.12),
    "#FFFFF0": (0.996, 0.020, 1.01),
    "#EDD1B0": (0.876, 0.054, 1.46),
    "#FFFFE5": (0.993, 0.034, 1.02),
    "#E6EEF5": (0.945, 0.013, 1.17),
    "#E8F0E8": (0.947, 0.014, 1.16),
    "#EEEAF2": (0.942, 0.011, 1.19),
    "#F7EAEA": (0.947, 0.014, 1.17),
    "#FBF7EE": (0.977, 0.013, 1.07),
    "#FDFD96": (0.972, 0.126, 1.07),
    "#FFD1DC": (0.903, 0.053, 1.36),
    "#BDECB6": (0.896, 0.087, 1.33),
    "#89CFF0": (0.820, 0.084, 1.71),
    "#000000": (0.000, 0.000, 21.00),
    "#212B32": (0.283, 0.019, 14.42),
    "#425563": (0.439, 0.033, 7.75),
    "#768692": (0.611, 0.026, 3.75),
    "#4C6272": (0.484, 0.037, 6.37),
    "#1D2B3A": (0.284, 0.034, 14.39),
}


@pytest.mark.parametrize(("colour", "expected"), MEASURED.items())
def test_colours_are_what_was_measured(colour: str, expected: tuple[float, float, float]) -> None:
    light, vivid, ratio = expected
    assert round(lightness(colour), 3) == light
    assert round(chroma(colour), 3) == vivid
    assert contrast(colour, "#FFFFFF") == pytest.approx(ratio, abs=0.0051)


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_pixels_are_measured_like_colours(pixel: tuple[int, int, int]) -> None:
    assert pixel_chroma_hue(pixel)[0] == pytest.approx(chroma(hexed(pixel)), abs=1e-6)
