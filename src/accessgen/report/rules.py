"""What is known of each rule, by its id: for `explain`, for reports and for docs/rules.md."""

from __future__ import annotations

import re

from accessgen.checks import Check, all_checks
from accessgen.checks.run import OPENING
from accessgen.errors import UsageError, nearest
from accessgen.findings import Severity

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


def every_rule() -> tuple[Check, ...]:
    """Every rule that is checked, sorted by id; the opening of files comes last."""
    return (*all_checks(), OPEN)


def rule(name: str) -> Check:
    """The rule with this id: `W03`, `w03` or `W3`. Raises UsageError that names the nearest."""
    by_id = {check.id.lower(): check for check in every_rule()}
    meant = _SHORT.sub(r"\g<1>0\2", name.lower())
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
