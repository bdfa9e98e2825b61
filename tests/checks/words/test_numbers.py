from __future__ import annotations

from tests.checks.words.saying import easy, saying

GOOD = [
    saying("digits", "About 60 people came in 2023. It costs £3.50, or £1,200 for all of us."),
    saying("one", "No one has to pay. One of us will meet you on bus 12."),
    saying("names of things", "This is Version 1.0, and the licence is CC BY 4.0."),
    saying(
        "numbers that name",
        "Our charity number is 1098765. Our reference is 20231. Room 1204. Text 60066.",
    ),
    saying("times", "The bus goes at 2:30pm. It takes a quarter of an hour."),
    saying("a phone number", "Ring us on 01632 960124. Key in 482 913 at the door."),
    saying(
        "a likeness",
        "There are 4,000 of us. That is about as many as live in our town.",
        limits=easy("W15") | {"W15": {"largest": 5000, "severity": "must"}},
    ),
]
BROKEN = [
    saying("letters", "We have seven steps for you.", says="“seven” is a number in letters"),
    saying("no comma", "We sent 12000 letters.", says="“12000” has no comma. Write 12,000"),
    saying("a decimal", "It is 2.5 miles from the town.", says="“2.5” is a decimal"),
    saying("a fraction", "About ½ of us are carers.", says="“½” is a fraction"),
    saying("no year", "We asked 2000 people.", says="“2000” has no comma. Write 2,000"),
    saying("a unit", "It is 2.5km from the town.", says="“2.5” is a decimal"),
    saying("money", "We gave £1.2 million for it.", says="“£1.2” is a decimal"),
    saying(
        "a spoken fraction", "About two thirds of us are carers.", says="“two thirds” is a frac"
    ),
    saying("Roman", "Read Part II of the plan.", says="“II” is a Roman number"),
    saying(
        "large in Easy Read",
        "We sent 12,000 letters to you all.",
        says="“12,000” is large",
        limits=easy("W15"),
    ),
]
