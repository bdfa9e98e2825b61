from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.example import of_check
from tests.checks.words.saying import easy, saying

GOOD = [
    saying("in full", "Do not worry. You cannot get it wrong."),
    saying("others", "You're welcome. We'll meet you there. It's the group's room."),
    saying("somebody's words", "Sam said “I can't do it” to us."),
]
BROKEN = [
    saying(
        "can't",
        "You can't get it wrong with us.",
        says="“can't” is not written in full. Say “cannot”",
    ),
    saying("a curly one", "We don’t mind if you are late.", says="Say “do not”"),
    saying("should've", "You should've had a letter.", says="Say “should have”"),
]


def test_a_warning_is_graver() -> None:
    (warning,) = of_check(saying("", "Don't stop taking your pills.").results(), "W13")
    (other,) = of_check(BROKEN[0].results(), "W13")
    assert (warning.severity, other.severity) == (Severity.MUST, Severity.SHOULD)
    (in_easy_read,) = of_check(saying("", "We don't mind it.", limits=easy("W13")).results(), "W13")
    assert in_easy_read.severity is Severity.MUST
