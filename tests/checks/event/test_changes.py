from __future__ import annotations

from accessgen.checks.event.changes import CHECK
from tests.checks.event.facts import COMPLETE, example, put, taken_out, without

CHANGE = """
- was: The place was the library.
  now: The place is Alder Hall.
  why: The lift is broken.
  same: The day stays the same.
  do: Please come to Alder Hall.
  easy: The place has changed.
"""

GOOD = [
    COMPLETE,
    example("a whole change", put("changes", CHANGE), version="1.1"),
]
BROKEN = [
    *taken_out(CHECK),
    example(
        "a change of version 1.0", put("changes", CHANGE), says="the version is still the first"
    ),
    *(
        example(
            f"a change without {key}",
            put("changes", CHANGE),
            without(f"changes.0.{key}"),
            also=("S28",),
            version="1.1",
        )
        for key in ("was", "now", "why", "same", "do")
    ),
]
