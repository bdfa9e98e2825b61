"""Undo changes of a draft by their names, such as `start-early.2:1`; all else stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from accessgen.drafting import draft_file
from accessgen.drafting.draft_file import Suggest
from accessgen.drafting.drafter import Draft, draft_all
from accessgen.drafting.plan import Plan
from accessgen.drafting.shape import Rule
from accessgen.errors import UsageError

_NAME = re.compile(r"(\S+\.\d+):(\d+)")


def undo(
    given: Plan, text: str, wanted: Sequence[str], rules: Sequence[Rule], pictures: Suggest
) -> tuple[str, list[Draft]]:
    """The text of easy-read.draft.md with changes undone, and the ideas that now read otherwise.

    Number 0 stands for what a machine wrote. Raises UsageError for a name that names no change,
    and for lines that people have changed: those are never written over.
    """
    untouched = draft_file.is_untouched(text)
    named = [_named(item) for item in wanted]
    undone = {name: set(numbers) for name, numbers in draft_file.undone_of(text).items()}
    for name, number in named:
        undone.setdefault(name, set()).add(number)
    now = {name: frozenset(numbers) for name, numbers in undone.items()}
    drafts = {item.idea.id: item for item in draft_all(given.ideas, given.glossary, rules, now)}
    changed = []
    for name in dict.fromkeys(name for name, _ in named):
        if name not in drafts:
            raise UsageError(f"There is no idea “{name}” in the standard text.")
        _known(drafts[name], now[name])
        text = draft_file.replace_idea(text, drafts[name], pictures)
        changed.append(drafts[name])
    text = draft_file.with_undone(text, now)
    return (draft_file.stamped(text) if untouched else text), changed


def _named(item: str) -> tuple[str, int]:
    found = _NAME.fullmatch(item)
    if found is None:
        raise UsageError(
            f"“{item}” names no change. Write the idea and the number: start-early.2:1"
        )
    return found[1], int(found[2])


def _known(item: Draft, wanted: Iterable[int]) -> None:
    known = {change.number for change in item.changes} | {0}
    for number in sorted(set(wanted) - known):
        raise UsageError(f"{item.idea.id} has no change {number}.")
