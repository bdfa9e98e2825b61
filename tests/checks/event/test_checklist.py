from __future__ import annotations

from accessgen.checks.event.checklist import GROUPS
from tests.checks.event.facts import COMPLETE, example, printed, put, without

GOOD = [
    COMPLETE,
    example("a no with a note", put("checklist.place.sound", "'no: we hang up curtains'")),
]
BROKEN = [
    example(
        "nothing is filled in",
        without("checklist"),
        says="the answer to 5 questions of the checklist",
    ),
    *(
        example(
            f"no answer to {key}",
            without(f"checklist.{group}.{key}"),
            says="the answer to 1 question",
        )
        for group, keys in GROUPS.items()
        for key in keys
    ),
    example("a bare no", put("checklist.place.sound", "'no'"), says="is no, without a note"),
    printed(
        "a question is not printed",
        "standard",
        "Is there enough light",
        "Light",
        says="does not print a question",
    ),
]
