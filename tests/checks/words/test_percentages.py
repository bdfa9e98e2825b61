from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("in words", "Half of us are carers, and 1 in 4 is a student."),
]
BROKEN = [
    saying("half", "About 50% of us are carers.", says="Say “half”"),
    saying("a quarter", "About 25 per cent of us are carers.", says="Say “1 in 4”"),
    saying("nearly", "About 33% of us are carers.", says="Say “about 1 in 3”"),
    saying("no number", "The percentage is high in our town.", says="“percentage” is a percentage"),
]
