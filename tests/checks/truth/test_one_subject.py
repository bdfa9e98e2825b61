from __future__ import annotations

from tests.checks.truth.facts import example, in_edition, without_answer

GOOD = [
    example("answered"),
    example("no pictures", in_edition("easy-read", pictures=()), without_answer("I05")),
]
BROKEN = [example("nobody was asked", without_answer("I05"), says="each of 3 pictures")]
