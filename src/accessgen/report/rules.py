"""What is known of each rule, by its id: for `explain`, for reports and for docs/rules.md."""

from __future__ import annotations

import re

from accessgen.checks import Check, all_checks
from accessgen.checks.run import OPENING
from accessgen.checks.sourced_people import OVERRIDES
from accessgen.errors import UsageError, nearest
from accessgen.findings import Severity

_SAME = {"i15": "e09", "i16": "e10", "i17": "e12"}  # pictures of a pack: rules that have two names
_SHORT = re.compile(r"^([a-z])(\d)$")

OPEN = Check(
    id=OPENING,
    title="The file can be opened and read",
    families=(),
    severity=Severity.MUST,
    standards=("WCAG 2.2, principle 1: people have to be able to perceive the content",),
    limits={},
    what="The file opens, and all of its words and colours can be read by the checks.",
    why="If a program cannot open the file, a screen reader may not be able to read it either.",
    how="The file is opened and read as a whole before any other check. Its contents say what it "
    "is, not its name. Charts, drawings made of text and letters without a name are told of.",
    hint="Save the file again, whole and without a password. Then check it again.",
    good="A Word file that ends in .docx, with no password.",
    bad="A PDF with a password, or a Word file that someone has renamed to .pdf.",
)

DECIDED = Check(
    id=OVERRIDES,
    title="Exceptions are complete and in force",
    families=(),
    severity=Severity.MUST,
    standards=("Our own rule T04: an exception has a reason, a name, a date and an end",),
    limits={},
    what="Each override in publication.yaml says why, who decided it, when, and until when. It is "
    "still in force, and there is something that it is for.",
    why="A rule protects readers. Where it gives way, somebody has to stand for that, and to look "
    "again in time.",
    how="All overrides of a publication are read, and held to its date, or to the day that --today "
    "gives. Whether the reason is a good one, only people can say.",
    hint="Say why, who decided it, when, and until when. Or take the override out.",
    good="reason: The symbol of the fire service is red by law. name: Ruth Ambleside. "
    "date: 2026-11-02. expires: 2027-05-02",
    bad="An override with no name, or one whose last day has gone by.",
)


def every_rule() -> tuple[Check, ...]:
    """Every rule that is checked, sorted by id; overrides and the opening of files come last."""
    return (*all_checks(), OPEN, DECIDED)


def rule(name: str) -> Check:
    """The rule with this id: `W03`, `w03` or `W3`. Raises UsageError that names the nearest."""
    by_id = {check.id.lower(): check for check in every_rule()}
    meant = _SHORT.sub(r"\g<1>0\2", name.lower())
    meant = _SAME.get(meant, meant)
    if meant in by_id:
        return by_id[meant]
    ids = [check.id for check in every_rule()]
    hint = nearest(name.upper(), ids) if _looks_like_id(name) else _by_title(name)
    raise UsageError(
        f'There is no rule "{name}". {hint or nearest(name, ids)} '
        'Run "accessgen explain" for a list of all rules.'
    )


def title_of(name: str) -> str:
    """The title of a rule; empty if no rule has this id."""
    return next((check.title for check in every_rule() if check.id == name), "")


def _looks_like_id(name: str) -> bool:
    return any(letter.isdigit() for letter in name)


def _by_title(word: str) -> str:
    """The rules whose title or text holds a word, such as `contrast`."""
    titled = [c for c in every_rule() if word.lower() in c.title.lower()]
    found = titled or [c for c in every_rule() if word.lower() in c.what.lower()]
    named = ", ".join(f"{check.id} ({check.title})" for check in found[:5])
    return f"Did you mean {named}?" if named else ""
