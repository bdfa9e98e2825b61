"""What has changed between two versions of an event, in words that a notice can print (rule E23).

Only what people plan their day by is put into words: the date, the times, the place, how to join,
whom they will meet, whom to ring, the deadlines. What else differs is named for the organiser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from accessgen.checks.reading.calendar_words import in_full
from accessgen.events.agree import clock
from accessgen.events.model import Change, Day, Event, Way
from accessgen.events.told import Picture, fields_of

NAMED = 2  # things that stay the same: more make the sentence too long for Easy Read


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that people plan their day by.

    `words` says it, empty if the event does not; `more` is a line to go with the new one, such as
    the whole address. `fields` are the fields it comes from; `plural` is true of things such as
    the times, which are and were.
    """

    name: str
    words: Callable[[Event], str]
    fields: tuple[str, ...]
    picture: str
    plural: bool = False
    more: Callable[[Event], str] | None = None

    def differs(self, old: Event, new: Event) -> bool:
        """Whether people need to hear of it."""
        return any(say(old) != say(new) for say in (self.words, self.more) if say)

    def said(self, event: Event, *, past: bool) -> str:
        """A sentence: `The place was Alder Hall.` or `The place is Alder Hall.`"""
        found = self.words(event).rstrip(".")
        verb = ("were" if past else "are") if self.plural else ("was" if past else "is")
        more = self.more(event) if self.more and not past else ""
        return f"{_capital(self.name)} {verb} {found or 'not in the pack'}. {more}".rstrip()

    def changed(self) -> str:
        """The whole of it in Easy Read, before anybody has written it better."""
        return f"{_capital(self.name)} {'have' if self.plural else 'has'} changed."


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes for a notice, the names of what stays the same, and fields that also differ."""

    changes: tuple[Change, ...]
    same: tuple[str, ...]
    others: tuple[str, ...]


def compare(old: Event, new: Event) -> Comparison:
    """What differs from one version of an event to the next."""
    changed = [fact for fact in FACTS if fact.differs(old, new)]
    same = tuple(fact.name for fact in FACTS if fact not in changed and fact.words(new))
    changes = [_change(fact, old, new) for fact in changed]
    if changes and same:
        changes[0] = replace(changes[0], same=_sentence(same[:NAMED]))
    told = {field for fact in FACTS for field in fact.fields}
    return Comparison(tuple(changes), same, tuple(_differing(old, new, told)))


def _change(fact: Fact, old: Event, new: Event) -> Change:
    return Change(
        was=fact.said(old, past=True),
        now=fact.said(new, past=False),
        easy=fact.changed(),
        picture=Picture(fact.picture),
    )


def _sentence(names: tuple[str, ...]) -> str:
    """`The date, the times and the place stay the same.`"""
    told = " and ".join([*([", ".join(names[:-1])] if names[1:] else []), names[-1]])
    verb = "stay" if names[1:] or names[0].endswith("s") else "stays"
    return f"{_capital(told)} {verb} the same."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# ----------------------------------------------------------------- facts


def _days(event: Event, words: Callable[[Day], str]) -> str:
    """What each day says, with its name where there are several."""
    found = [(day, words(day)) for day in event.days]
    several = len([one for _, one in found if one]) > 1
    named = (f"{day.title}, {one}" if several and day.title else one for day, one in found if one)
    return "; ".join(named) if several else "".join(named)


def _date(day: Day) -> str:
    return in_full(day.date, True) if day.date else ""


def _times(day: Day) -> str:
    if not (day.start and day.end):
        return ""
    doors = f". The doors open at {clock(day.doors_open)}" if day.doors_open else ""
    return f"{clock(day.start)} to {clock(day.end)}{doors}"


def _place(event: Event) -> str:
    way = event.getting_there
    return event.place or ((way.venue or way.address) if way else "")


def _address(event: Event) -> str:
    way = event.getting_there
    return f"Address: {way.address}" if way and way.address else ""


def _way(event: Event) -> str:
    ways = {
        Way.IN_PERSON: "in person",
        Way.ONLINE: "online",
        Way.HYBRID: "in person, or from home",
    }
    return ways[event.way] if event.way else ""


def _video(event: Event) -> str:
    video = event.join.video if event.join else None
    return (video.say or video.link) if video else ""


def _ring_in(event: Event) -> str:
    phone = event.join.phone if event.join else None
    if not (phone and phone.number):
        return ""
    return f"{phone.number}, with the PIN {phone.pin}" if phone.pin else phone.number


def _programme(event: Event) -> str:
    parts = (part for day in event.days for part in day.programme)
    return ", ".join(f"{clock(part.start)} {part.title}" for part in parts if part.start)


def _people(event: Event) -> str:
    names = [person.name for person in event.people]
    return " and ".join([*([", ".join(names[:-1])] if names[1:] else []), *names[-1:]])


def _deadlines(event: Event) -> str:
    dated = ((date.when, date.what.rstrip(".")) for date in event.dates if date.when)
    return "; ".join(f"{in_full(when, True)}: {what}" for when, what in dated)


def _phone(event: Event) -> str:
    return event.contact.phone if event.contact else ""


def _cost(event: Event) -> str:
    return event.cost.removeprefix("it is ")


FACTS = (
    Fact("the date", lambda event: _days(event, _date), ("days",), "date"),
    Fact("the times", lambda event: _days(event, _times), ("days",), "clock", plural=True),
    Fact("the place", _place, ("place", "getting_there"), "map", more=_address),
    Fact("the way to take part", _way, ("way",), "work-together"),
    Fact("the video link", _video, ("join",), "online-meeting"),
    Fact("the number to join by phone", _ring_in, ("join",), "phone"),
    Fact("the programme", _programme, ("days",), "plan"),
    Fact("the people you meet first", _people, ("people",), "different-people", plural=True),
    Fact("the dates to remember", _deadlines, ("dates",), "date", plural=True),
    Fact("the cost", _cost, ("cost",), "money"),
    Fact("our phone number", _phone, ("contact",), "phone"),
)
_NO_NEWS = frozenset({"changes", "checklist", "repeat", "cover_picture", "words"})


def _differing(old: Event, new: Event, told: set[str]) -> Iterator[str]:
    """The parts of event.yaml that differ and that no fact tells of."""
    for item in fields_of(Event):
        if item.name in _NO_NEWS:
            continue
        was, now = getattr(old, item.name), getattr(new, item.name)
        if was != now and (item.name not in told or not _told_in_full(item.name, old, new)):
            yield item.name


def _told_in_full(name: str, old: Event, new: Event) -> bool:
    """Whether a fact that comes from this field differs, so that the notice speaks of it."""
    facts = (fact for fact in FACTS if name in fact.fields)
    return any(fact.differs(old, new) for fact in facts)
