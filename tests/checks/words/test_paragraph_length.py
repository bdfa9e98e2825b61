from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("three sentences", "You can bring a friend. They can help you. They can wait too."),
]
BROKEN = [
    saying(
        "four sentences",
        "You can bring a friend. They can help you. They can wait too. It is free.",
        says="This paragraph has 4 sentences and 16 words",
    ),
    saying(
        "three sentences in Easy Read",
        "You can bring a friend. They can help you. They can wait too.",
        says="3 sentences",
        limits={"W04": {"sentences": 2, "words": 60, "severity": "must"}},
        also=(),
    ),
]
