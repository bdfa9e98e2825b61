"""What a check says of a finished file.

A check is silent where a file passes; the report lists every check that ran. There are three ways
to speak (rule T03): `failed`, `cant_tell` (it could not be measured here) and `needs_person`. A
rule that is not for this file at all says so too: `not_applicable`. People then have their say in
the sources (rule T04): what failed may be `overridden`, and a question `answered`. Both are still
shown, with who decided and when.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from accessgen.errors import Position

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from a page's lower left corner."""


class Outcome(StrEnum):
    """How a check ended for one thing it looked at."""

    FAILED = "failed"
    CANT_TELL = "cant_tell"
    NEEDS_PERSON = "needs_person"
    OVERRIDDEN = "overridden"
    ANSWERED = "answered"
    NOT_APPLICABLE = "not_applicable"


class Severity(StrEnum):
    """How much a finding matters: `must` stops a build, `should` warns, `flag` asks a person."""

    MUST = "must"
    SHOULD = "should"
    FLAG = "flag"

    @property
    def rank(self) -> int:
        """0 for the gravest, so that findings sort with what to mend first on top."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided about a finding: an override (T04) or the answer to a question.

    `words` is the reason of an override, or what those who were asked said. `expires` is the day
    on which an override stops counting. `source` is where the decision is written down.
    """

    by: str
    date: dt.date
    words: str
    role: str = ""
    expires: dt.date | None = None
    source: Position | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found.

    `value` and `limit` are what was measured and what the edition asks for, in words with units.
    `element` is the text or picture concerned. `page` counts from 1; None where the format has no
    pages. `hint` is what to do in the sources of accessgen; for files of another program the
    checks put `elsewhere` in its place, where that is something else. `box` is where on the page it
    stands, if it has no words to look for. `file` is the finished file
    that it was found in, and `source` the author's file and line where it is known. `decision` is
    set exactly if the outcome is overridden or answered.
    """

    check: str
    outcome: Outcome
    severity: Severity
    message: str
    hint: str = ""
    page: int | None = None
    element: str = ""
    value: str = ""
    limit: str = ""
    file: str = ""
    source: Position | None = None
    decision: Decision | None = None
    elsewhere: str = ""
    box: Box | None = field(default=None, compare=False)
