"""Sign-off: what people checked, word by word, and the seal that shows whether it was touched."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from accessgen.checks.sourced_doubts import says_nothing
from accessgen.errors import Position

SEAL_LETTERS = 16
_NOWHERE = Position("")
_SAID = ("by", "role", "version", "tested_with", "said")
_NEEDED = ("date", "standard", "easy_read")


@dataclass(frozen=True, slots=True)
class Checked:
    """One part of the standard text as people checked it, with the rows that stand for it.

    `standard` and `easy_read` are the words that they saw, a line for each block, and `pictures`
    the pictures of the rows. `follows` is the seal of the record before this one for the same
    part. `seal` is the digest of all the rest. Which session it was comes with it.
    """

    part: str
    by: str
    role: str
    date: dt.date | None
    version: str
    tested_with: str
    said: str
    standard: tuple[str, ...]
    easy_read: tuple[str, ...]
    pictures: tuple[str, ...] = ()
    follows: str = ""
    seal: str = ""
    position: Position = _NOWHERE

    def missing(self) -> list[str]:
        """The fields that a complete record has and this one lacks."""
        empty = [name for name in _SAID if says_nothing(getattr(self, name))]
        return empty + [name for name in _NEEDED if not getattr(self, name)]

    def whole(self) -> bool:
        """Whether the seal fits all that the record says."""
        return self.seal == seal(self)


def seal(record: Checked) -> str:
    """The digest over all fields of a record but the seal itself and its place in the file.

    It shows that a record was changed by hand. It is no signature: who knows how it is made can
    make a new one.
    """
    told = [
        record.part,
        record.by,
        record.role,
        record.date.isoformat() if record.date else "",
        record.version,
        record.tested_with,
        record.said,
        list(record.standard),
        list(record.easy_read),
        list(record.pictures),
        record.follows,
    ]
    data = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(data).hexdigest()[:SEAL_LETTERS]


def latest(records: Iterable[Checked]) -> dict[str, Checked]:
    """The last record of each part, in the order of the file."""
    return {record.part: record for record in records}


def broken_chains(records: Iterable[Checked]) -> dict[Checked, str]:
    """Records that do not rightly follow the one before of the same part, and why not."""
    found: dict[Checked, str] = {}
    last: dict[str, Checked] = {}
    for record in records:
        before = last.get(record.part)
        if record.follows != (before.seal if before else ""):
            found[record] = "a record before it was taken out, added or moved"
        elif before and before.date and record.date and record.date < before.date:
            found[record] = f"it is dated before the record of {before.date} that it follows"
        last[record.part] = record
    return found
