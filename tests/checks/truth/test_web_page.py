from __future__ import annotations

from tests.checks.truth.facts import example, in_edition, without_answer

GOOD = [
    example("answered"),
    example("made", without_answer("S26"), in_edition("standard", outputs=("standard/walk.html",))),
]
BROKEN = [example("nobody knows of one", without_answer("S26"), says="as a web page")]
