from __future__ import annotations

from dataclasses import replace

from tests.checks.truth.facts import AGAIN, BLOCKS, example, in_edition, without_answer

OFFER = replace(BLOCKS[-1], text=f"{AGAIN} You can have it without pictures.")
GOOD = [
    example("answered"),
    example("offered", without_answer("I14"), in_edition("standard", blocks=(*BLOCKS[:-1], OFFER))),
    example("no pictures", without_answer("I14"), in_edition("easy-read", pictures=())),
]
BROKEN = [example("not offered", without_answer("I14"), says="without pictures")]
