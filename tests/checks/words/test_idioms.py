from __future__ import annotations

from accessgen.findings import Severity
from tests.checks.example import of_check
from tests.checks.words.saying import easy, saying

GOOD = [
    saying("plain words", "Talk about the problem that no one talks about."),
    saying("the thing itself", "The box is on the desk. The loop is in the hall."),
    saying("explained", "We have a safety net. A safety net means help when things go wrong."),
]
BROKEN = [
    saying(
        "an elephant",
        "Do not ignore the elephant in the room.",
        says="“elephant in the room” does not mean what it says. Say “the problem",
    ),
    saying("a box", "We like to think outside the box.", says="“think outside the box”"),
    saying("a sky", "We did some blue sky thinking.", says="“blue sky thinking”"),
    saying("a likeness", "A group can be like a washing machine.", says="“like a washing machine”"),
    saying("e.g.", "Bring what you need, e.g. a cushion.", says="“e.g” is Latin"),
    saying("ie", "Use a clear font, ie a plain one.", says="“ie” is Latin. Say “that is”"),
    saying("etc", "We have tea etc. for you.", says="“etc” is Latin"),
]


def test_it_is_graver_in_easy_read() -> None:
    text = "Do not ignore the elephant in the room."
    (found,) = of_check(saying("", text, limits=easy("W14")).results(), "W14")
    assert found.severity is Severity.MUST
