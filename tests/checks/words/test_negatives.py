from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.example import of_check
from tests.checks.words.saying import saying

GOOD = [
    saying("one negative", "You cannot come by train, but there is no charge for the bus."),
    saying("two clauses", "If you do not want to talk, no one will ask you."),
    saying(
        "numbers",
        " ".join(["Title Page No.", "The VAT no 12 is here.", "The part of Yes/No is here."] * 20),
    ),
    saying("not only", "It is not only for staff. It is not just for carers."),
]
BROKEN = [
    saying(
        "two in a clause",
        "You cannot come without a ticket.",
        says="“cannot come without” is a double negative",
    ),
    saying("a phrase", "It is not uncommon to feel shy.", says="“not uncommon” is a double"),
    saying("nobody", "Nobody never comes to us.", says="“Nobody never” is a double negative"),
]


def test_many_negatives_are_one_warning_and_advice_is_none() -> None:
    often = " ".join(["It is not so."] * 3)
    some = saying("", often)
    assert not of_check(some.results(), "W12"), "under twenty sentences nothing is said"
    assert of_check(BROKEN[0].results(), "W12")[0].severity is Severity.SHOULD
