from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("as it is called", "A nurse helps people with a learning disability."),
]
BROKEN = [
    saying(
        "difficulty",
        "A nurse helps people with learning difficulties.",
        says="“learning difficulties” may mean a learning disability. Say “learning disability”",
    ),
]
