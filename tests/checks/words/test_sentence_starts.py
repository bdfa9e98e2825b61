from __future__ import annotations

from tests.checks.words.saying import easy, saying

GOOD = [
    saying("the noun again", "The room is quiet. The room is warm.", limits=easy("W21")),
    saying("once", "The room is quiet. It is warm.", limits=easy("W21")),
    saying("not asked of standard", "The hall is near. It is quiet. It is warm."),
]
BROKEN = [
    saying(
        "twice running",
        "It is quiet there. It is warm too.",
        says="2 sentences running begin with a word such as “It”",
        limits=easy("W21"),
    ),
]
