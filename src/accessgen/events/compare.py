"""What has changed between two versions of an event, in words that a notice can print (rule E23).

A notice is a page. So what people plan their day by is told first, old and new, and if there is
more than fits, the rest is named and told in the new pack. What is no news to anybody who comes,
or is not told in words, is named for the organiser.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from accessgen.events.facts import FACTS, ONE_DAY, Fact, capital
from accessgen.events.item_changes import DAYS, LISTS
from accessgen.events.model import Change, Event
from accessgen.events.said_changes import text_changes
from accessgen.events.told import Picture, fields_of

MOST = 3
"""Changes that a notice tells one by one."""
_NAMED = 2  # things that stay the same: more make the sentence too long for Easy Read
_NO_NEWS = frozenset({"changes", "checklist", "repeat", "cover_picture", "words", "title"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes for a notice, the names of what stays the same, and fields that also differ."""

    changes: tuple[Change, ...]
    same: tuple[str, ...]
    others: tuple[str, ...]


def compare(old: Event, new: Event) -> Comparison:
    """What differs from one version of an event to the next."""
    several = max(len(old.days), len(new.days)) > 1
    facts = FACTS if several else (*ONE_DAY, *FACTS)
    found = [*_facts(facts, old, new), *_lists(several, old, new), *text_changes(old, new)]
    same = tuple(fact.name for fact in facts if not fact.differs(old, new) and fact.words(new))
    changes = _that_fit([(name, change) for _, name, change in found])
    if changes and same:
        changes[0] = replace(changes[0], same=_sentence(same[:_NAMED]))
    told = {field for field, _, _ in found}
    return Comparison(tuple(changes), same, tuple(_differing(old, new, told)))


Found = Iterator[tuple[str, str, Change]]
"""Where it stands in event.yaml, what it is called, and old and new."""


def _facts(facts: tuple[Fact, ...], old: Event, new: Event) -> Found:
    for fact in facts:
        if fact.differs(old, new):
            yield from ((field, fact.name, fact.change(old, new)) for field in fact.fields[:1])


def _lists(several: bool, old: Event, new: Event) -> Found:
    for listed in (DAYS, *LISTS) if several else LISTS:
        for change in listed.changes(old, new):
            yield listed.field, listed.name, change


def _that_fit(found: list[tuple[str, Change]]) -> list[Change]:
    """The first changes one by one; of more than fit, the names of the rest."""
    changes = [change for _, change in found]
    if len(found) <= MOST:
        return changes
    names = tuple(dict.fromkeys(name for name, _ in found[MOST - 1 :]))
    verb = "have" if names[1:] or names[0].endswith("s") else "has"
    more = "Some smaller things" if names[_NAMED:] else capital(_listed(names))
    rest = Change(
        was="Your old pack told you about more things.",
        now=f"{more} {verb} changed too. Your new pack tells you how.",
        easy="Some more things have changed. You get a new pack.",
        easy_was="You have an old pack.",
        easy_now="Some more things have changed. You get a new pack.",
        picture=Picture("document"),
    )
    return [*changes[: MOST - 1], rest]


def _sentence(names: tuple[str, ...]) -> str:
    """`The date, the times and the place stay the same.`"""
    verb = "stay" if names[1:] or names[0].endswith("s") else "stays"
    return f"{capital(_listed(names))} {verb} the same."


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join([*([", ".join(names[:-1])] if names[1:] else []), names[-1]])


def _differing(old: Event, new: Event, told: set[str]) -> Iterator[str]:
    """The parts of event.yaml that differ and of which no change tells."""
    for item in fields_of(Event):
        if item.name in _NO_NEWS | told:
            continue
        if getattr(old, item.name) != getattr(new, item.name):
            yield item.name
