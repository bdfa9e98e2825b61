from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.pictures.build import Drawn, drawn
from tests.checks.tags import Shown, pictures


def of_pixels(count: int) -> Drawn:
    return Drawn(pixels=(count, count))


GOOD = [
    docx_example("150 an inch", drawn(of_pixels(237))),
    pdf_example("150 an inch", pictures(Shown(pixels=(237, 237)))),
]
BROKEN = [
    docx_example("63 an inch", drawn(of_pixels(100)), says="63 pixels per inch", also=("I09",)),
    pdf_example(
        "64 an inch",
        pictures(Shown(pixels=(100, 100))),
        says="A picture of 100 by 100 pixels is shown 40 mm wide",
        also=("I09",),
    ),
]


def test_under_120_is_grave() -> None:
    found = [
        of_check(docx_example("", drawn(of_pixels(n))).results(), "I04")[0] for n in (200, 180)
    ]
    assert [finding.severity for finding in found] == [Severity.SHOULD, Severity.MUST]
