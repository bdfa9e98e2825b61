from __future__ import annotations

from tests.checks.truth.facts import example, in_edition, row, sign, with_checked, with_rows

GOOD = [
    example("every part is signed off"),
    example("no row stands for anything", in_edition("easy-read", rows=()), also=("W30",)),
]
BROKEN = [
    example(
        "nobody checked anything", signed=False, says="Nobody is on record for 4 parts of 4: when"
    ),
    example(
        "a row that came later",
        sign,
        with_rows(row("We walk.", "boots", "about", 30)),
        signed=False,
        says="1 part of 5: about.",
    ),
    example("the records were taken out", sign, with_checked(), signed=False, says="4 parts of 4"),
]
