from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.colour.build import image, photo, placed
from tests.checks.example import docx_example, of_check, pdf_example

GOOD = [
    docx_example("a quiet photograph", placed(photo(0), "A street")),
    docx_example("a little orange", placed(photo(0.08), "A street")),
    pdf_example("a quiet photograph", image(photo(0))),
]
BROKEN = [
    docx_example(
        "some orange", placed(photo(0.2), "A street"), says="rather colourful", also=("I09",)
    ),
    docx_example(
        "full of orange", placed(photo(0.6), "A slide"), says="far too colourful", also=("I09",)
    ),
    pdf_example("some orange", image(photo(0.2)), says="rather colourful"),
    pdf_example("full of orange", image(photo(0.6)), says="far too colourful"),
]


def test_some_warns_and_much_fails() -> None:
    assert [f.severity for f in of_check(BROKEN[0].results(), "C03")] == [Severity.SHOULD]
    assert [f.severity for f in of_check(BROKEN[1].results(), "C03")] == [Severity.MUST]
