"""What has changed in the lists that people plan by: the programme, and the dates to remember.

A whole list, old and new, would be longer than a page. So each item that differs is told by
itself, and where too many differ, the notice sends people to the new pack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from accessgen.checks.reading.calendar_words import in_full
from accessgen.events.agree import clock
from accessgen.events.facts import capital, dated, hours
from accessgen.events.model import Change, Event, Part
from accessgen.events.told import Picture

MOST = 2
"""Items of one list that are told one by one; more of them, and the list is called new."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item: when it is, what it is, and what it is in Easy Read (empty: it is not told)."""

    when: str
    what: str
    easy: str = ""

    def said(self, words: str) -> str:
        """The item in a line; `words` is `what`, or `easy` where there are Easy Read words."""
        return f"{self.when}: {getattr(self, words) or self.what}"


@dataclass(frozen=True, slots=True)
class ListFact:
    """A list that people plan by. `field` is where it stands in event.yaml."""

    name: str
    items: Callable[[Event], Sequence[Item]]
    field: str
    picture: str
    plural: bool = False

    def changes(self, old: Event, new: Event) -> Iterator[Change]:
        """Each item that is gone, new or moved; or that all of it is new."""
        pairs = list(_pairs(self.items(old), self.items(new)))
        if len(pairs) > MOST:
            yield self._whole()
        else:
            yield from (self._one(*pair) for pair in pairs)

    def _whole(self) -> Change:
        are = "they are" if self.plural else "it is"
        return Change(
            was=f"{capital(self.name)} {'were' if self.plural else 'was'} as in your old pack.",
            now=f"Your new pack has {self.name} as {are} now.",
            easy=self._changed(),
            picture=Picture(self.picture),
        )

    def _one(self, was: Item | None, now: Item | None) -> Change:
        words = Change(was=self._was(was, "what"), now=self._now(now, "what"))
        if not any(item and item.easy for item in (was, now)):
            return words
        return replace(
            words,
            easy=self._changed(),
            easy_was=self._was(was, "easy"),
            easy_now=self._now(now, "easy"),
            picture=Picture(self.picture),
        )

    def _was(self, item: Item | None, words: str) -> str:
        return item.said(words) if item else f"This was not in {self.name}."

    def _now(self, item: Item | None, words: str) -> str:
        return item.said(words) if item else f"This is not in {self.name} any more."

    def _changed(self) -> str:
        return f"{capital(self.name)} {'have' if self.plural else 'has'} changed."


def _pairs(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[Item | None, Item | None]]:
    """Old and new of each item that differs: the same thing first, then the same time."""
    was = [item for item in old if item not in new]
    now = [item for item in new if item not in old]
    for key in ("what", "when"):
        for item in list(was):
            same = (one for one in now if getattr(one, key) == getattr(item, key))
            other = next(same, None)
            if other is not None:
                was.remove(item)
                now.remove(other)
                yield item, other
    yield from ((item, None) for item in was)
    yield from ((None, item) for item in now)


def _programme(event: Event) -> list[Item]:
    several = len(event.days) > 1
    return [
        Item(
            f"{dated(day)}, {_from_to(part)}" if several else _from_to(part), part.title, part.easy
        )
        for day in event.days
        for part in day.programme
    ]


def _from_to(part: Part) -> str:
    return " to ".join(clock(time) for time in (part.start, part.end) if time)


def _days(event: Event) -> list[Item]:
    return [
        Item(", from ".join(filter(None, (dated(day), hours(day)))), day.title or event.title)
        for day in event.days
    ]


def _dates(event: Event) -> list[Item]:
    return [
        Item(in_full(date.when, True), date.what, date.easy) for date in event.dates if date.when
    ]


DAYS = ListFact("the days", _days, "days", "date", plural=True)
"""For an event of several days."""
LISTS = (
    ListFact("the programme", _programme, "days", "plan"),
    ListFact("the dates to remember", _dates, "dates", "date", plural=True),
)
