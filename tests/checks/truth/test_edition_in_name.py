from __future__ import annotations

from tests.checks.truth.facts import example, in_edition

GOOD = [
    example("the folder says it"),
    example("the name says it", in_edition("large-print", outputs=("walk Large Print.pdf",))),
]
BROKEN = [
    example("no edition", in_edition("easy-read", outputs=("walk.pdf",)), says="its edition"),
    example(
        "no publication",
        in_edition("easy-read", outputs=("easy-read/final.pdf",)),
        says="its publication, walk",
    ),
]
