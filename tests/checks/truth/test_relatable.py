from __future__ import annotations

from tests.checks.truth.facts import example, in_edition, without_answer

GOOD = [
    example("answered"),
    example("no pictures", in_edition("easy-read", pictures=()), without_answer("I08")),
]
BROKEN = [example("nobody was asked", without_answer("I08"), says="(3 drawings)")]
