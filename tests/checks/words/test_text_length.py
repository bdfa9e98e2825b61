from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.example import of_check
from tests.checks.words.saying import add, changed, easy

LINE = "You can ask us what you want to know. "

GOOD = [
    changed("short", limits=easy("W26")),
    changed("long, but standard", add(*[LINE] * 130)),
]
BROKEN = [
    changed("over 1,000", add(*[LINE] * 110), says="words.", limits=easy("W26")),
    changed(
        "over 2,000", add(*[LINE] * 230), says="words.", also=("S05", "S21"), limits=easy("W26")
    ),
]


def test_over_two_thousand_is_graver() -> None:
    graver = [of_check(example.results(), "W26")[0].severity for example in BROKEN]
    assert graver == [Severity.SHOULD, Severity.MUST]
