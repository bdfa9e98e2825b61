"""What a check says of a finished file.

A check is silent where a file passes; the report lists every check that ran. There are three ways
to speak (rule T03): `failed`, `cant_tell` (it could not be measured here) and `needs_person`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from accessgen.errors import Position


class Outcome(StrEnum):
    """How a check ended for one thing it looked at."""

    FAILED = "failed"
    CANT_TELL = "cant_tell"
    NEEDS_PERSON = "needs_person"


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
class Finding:
    """One thing that a check found.

    `value` and `limit` are what was measured and what the edition asks for, in words with units.
    `element` is the text or picture concerned. `page` counts from 1; None where the format has no
    pages. `file` is the finished file that it was found in, and `source` the author's file and
    line where the writer knew it.
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
