from __future__ import annotations

from tests.checks.words.saying import bold_term, changed, easy, saying, word_list

GOOD = [
    changed(
        "explained in the next sentence, and listed",
        bold_term("You can have an ", "interpreter", ". An interpreter signs for you."),
        word_list("interpreter", "An interpreter signs for you."),
        limits=easy("W09"),
    ),
    changed(
        "a label",
        bold_term("", "Where:", " in the hall by the bus stop."),
        limits=easy("W09"),
    ),
    changed("bold in standard", bold_term("You can have an ", "interpreter", " on the day.")),
]
BROKEN = [
    changed(
        "not explained",
        bold_term("You can have an ", "interpreter", ". Ask us by phone."),
        word_list("interpreter", "A person who signs for you."),
        says="the next sentence does not say what it means",
        also=("S03", "S04"),
        limits=easy("W09"),
    ),
    changed(
        "not listed",
        bold_term("You can have an ", "interpreter", ". An interpreter signs for you."),
        says="not in a list of hard words",
        limits=easy("W09"),
    ),
    saying(
        "many words and no list",
        "A ward means a room. A rung means a step. A pledge means a promise.",
        says="explains 3 words (a ward, a rung, a pledge) and has no list of them",
        limits={"W09": {"bold": 0, "listed": 3, "severity": "should"}},
    ),
]
